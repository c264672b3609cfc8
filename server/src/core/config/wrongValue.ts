/** What is said of a value that does not fit: what it is, what its setting takes, and an example that can be copied. */

import type * as v from "valibot";
import type { Path } from "./document";

/** What a setting takes, with an example, by its path; a star stands for a number or a name of the author's. */
const TAKES: Readonly<Record<string, string>> = {
  "": 'a map of settings such as { "sector": "retail" }',
  $schema: "the address of a schema",
  extends: 'a preset or a list such as ["charity", "../base.json"]',
  "extends.*": 'the name of a preset or the path of a file such as "../base.json"',
  provider: 'the name of a sending provider such as "mailchimp"',
  rules: 'a map such as { "missing-unsubscribe": "warning" }',
  senderNames: 'a list such as ["Larkspur Surgery"]',
  "senderNames.*": 'a name such as "Larkspur Surgery"',
  unsubscribe: 'a map such as { "url": "{{unsubscribe_url}}" }',
  "unsubscribe.url": 'an address or placeholder such as "{{unsubscribe_url}}"',
  "unsubscribe.sms": 'a number or short code in quotes such as "66123"',
  "unsubscribe.email": 'a mailbox such as "stop@example.org"',
  footers: 'a map such as { "sms": { "en": "Text STOP to 60777" } }',
  "footers.*": 'a map such as { "en": "Unsubscribe: {{unsubscribe_url}}" }',
  "footers.*.en": 'a text such as "Unsubscribe: {{unsubscribe_url}}"',
  "footers.*.cy": 'a text such as "Dad-danysgrifio: {{unsubscribe_url}}"',
  layouts: 'a list such as ["layouts/main.html"]',
  "layouts.*": 'a path such as "layouts/main.html"',
  allowedValues: 'a map such as { "season": ["spring", "summer"] }',
  "allowedValues.*": 'a list such as ["spring", "summer"]',
  "allowedValues.*.*": 'a text such as "spring"',
  placeholders: 'a map such as { "first_name": { "max": 20 } }',
  "placeholders.*": 'a map such as { "max": 20 }',
  "placeholders.*.unicode": "true or false",
  vocabulary: 'a map such as { "flag": [{ "words": "hot deals", "message": "Name the offer" }] }',
  "vocabulary.allow": 'a list such as [{ "words": "free school meals", "reason": "The name of the scheme" }]',
  "vocabulary.allow.*": 'a map such as { "words": "free school meals", "reason": "The name of the scheme" }',
  "vocabulary.allow.*.words": 'words such as "free school meals"',
  "vocabulary.allow.*.reason": 'a text such as "The name of the scheme"',
  "vocabulary.flag": 'a list such as [{ "words": "hot deals", "message": "Name the offer" }]',
  "vocabulary.flag.*": 'a map such as { "words": "hot deals", "message": "Name the offer" }',
  "vocabulary.flag.*.words": 'words such as "hot deals"',
  "vocabulary.flag.*.message": 'a text such as "Name the offer"',
  allow: 'a list such as [{ "rule": "missing-sms-optout", "reason": "The gateway adds it" }]',
  "allow.*": 'a map such as { "rule": "missing-sms-optout", "reason": "The gateway adds it" }',
  "allow.*.rule": 'the id of a rule such as "missing-sms-optout"',
  "allow.*.reason": 'a text such as "The gateway adds it"',
  "allow.*.until": 'a day in quotes such as "2027-05-03"',
  "allow.*.by": 'a name such as "Sam Ode"',
  optOutAddedByPlatform: "true or false",
  files: 'a list of globs such as ["templates/**/*.html"]',
  "files.*": 'a glob such as "templates/**/*.html"',
  ignore: 'a list of globs such as ["drafts/**"]',
  "ignore.*": 'a glob such as "drafts/**"',
  overrides: 'a list such as [{ "files": ["sms/**"], "channel": "sms" }]',
  "overrides.*": 'a map such as { "files": ["sms/**"], "channel": "sms" }',
};

/** The sentence for an issue without words of its own. `path` leads to the value. */
export function wrongValue(issue: v.BaseIssue<unknown>, path: Path): string {
  const { requirement } = issue as { readonly requirement?: unknown };
  const many = Array.isArray(issue.input);
  if (issue.type === "max_length")
    return many
      ? `At most ${String(requirement)} entries fit here.`
      : `At most ${String(requirement)} characters fit here.`;
  if (issue.type === "min_length")
    return requirement === 1 ? "This is empty." : `At least ${String(requirement)} characters are needed here.`;
  return wrongType(issue.input, path);
}

/** The sentence for a value of another type than belongs there. */
export function wrongType(value: unknown, path: Path): string {
  const takes = TAKES[placeOf(path)];
  const is = kindOf(value);
  return takes === undefined ? `This is ${is}, which does not fit here.` : `This is ${is}; here belongs ${takes}.`;
}

/** `overrides.0.placeholders.x` takes what `placeholders.*` takes. */
function placeOf(path: Path): string {
  const own = path[0] === "overrides" && path.length > 2 ? path.slice(2) : path;
  const [first, ...rest] = own;
  const named = /^(?:unsubscribe|vocabulary)$/.test(String(first));
  return [first, ...rest.map((step, at) => (typeof step === "number" || (at === 0 && !named) ? "*" : step))]
    .filter((step) => step !== undefined)
    .join(".");
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  return KINDS[typeof value] ?? "a map";
}
const KINDS: Partial<Record<string, string>> = { number: "a number", boolean: "true or false", string: "a text" };
