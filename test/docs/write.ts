// Writes docs/formats.md, docs/rules.md, docs/metadata.md and docs/settings.md from what the code says. With --check it only compares, and fails when one is stale.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Profile, profiles, ruleMetas } from "../../server/src/core";
import { ENGINE_NAMES } from "../../server/src/core/engines/chosen";
import { METADATA_KEYS } from "../../server/src/core/text/metadataKeys";
import { providers } from "../../server/src/core/providers";
import { engineExamples, formatExamples } from "./examples";

const docs = path.resolve(import.meta.dirname, "../../docs");
const fence = (text: string): string => `\`\`\`\n${text.trimEnd()}\n\`\`\``;
const code = (text: string): string => `\`\` ${text.replaceAll("|", "\\|")} \`\``;

function formatsPage(): string {
  const formats = formatExamples.map(
    ({ format, title, path: file, text, messages }) =>
      `### ${format}\n\n${title}.\n\n\`${file}\`:\n\n${fence(text)}\n\nis read as\n\n${fence(messages.join("\n"))}`,
  );
  const engines = engineExamples.map(
    ({ engine, title, text, tags }) =>
      `### ${engine}\n\n${title.replace(/\.$/, "")}.\n\n${fence(text)}\n\nholds ${tags.map((tag) => `\`${tag}\``).join(", ")}.`,
  );
  const rows = providers.map(({ id, title, unsubscribe, addsFooter, addsHeaders, sms, checkedOn }) => {
    const [first] = unsubscribe;
    const headers = addsHeaders.length > 0 ? addsHeaders.join(", ") : "none known";
    return `| ${title} | \`${id}\` | ${first ? code(first.text) : ""} | ${addsFooter.value} | ${headers} | ${sms ? sms.twoWay : ""} | ${checkedOn} |`;
  });
  return `# Formats, template syntaxes and providers

Generated from the code by \`npm run generate\`. Every example below is a test.
Words between parts are joined by " / "; a placeholder is shown as "…".

## Formats

${formats.join("\n\n")}

## Template syntaxes

The syntax is told by evidence in the file.
Where that errs, name it in the configuration, for all files or for some: \`"overrides": [{ "files": ["sms/**"], "engine": "notify" }]\`.
The names are ${ENGINE_NAMES.map((name) => `\`${name}\``).join(", ")}; \`none\` reads braces and brackets as words.
A template is the set of messages it can send: each way through its conditions is judged, up to 256.
A line that only some readers need is added to the side of the condition that they read, before its closing tag, where that side is no loop and whole markup; else at the end of the message.

${engines.join("\n\n")}

## Sending providers

Facts, with the source of each, stand in \`server/src/core/providers\`.
Name yours in the configuration by its id (\`"provider": "mailchimp"\`), and fixes write its token.

| Provider | Id | Unsubscribe token | Adds a footer itself | Headers it adds | Two-way SMS | Notes of |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function rulesPage(): string {
  const [first, ...others] = profiles;
  const { duties, title } = first!;
  const sections = [
    ...sectionsOf(duties),
    ...others.flatMap(({ title: other, duties: own }) =>
      sectionsOf(Object.fromEntries(Object.entries(own).filter(([duty]) => !(duty in duties))), `${other}: `),
    ),
  ];
  return `# Rules

Generated from the code by \`npm run generate\`. Profile: ${title}, which is the default; rules of another stand last, under its name.
The severity is the usual one; a rule speaks more softly where the case is milder or the verdict less than certain.
Each page says what the rule finds, what it leaves alone, and what it rests on.
"When not to act" on a page gives reasons to suppress a finding: most are known only to the author, and some can be declared.
A rule whose severity is off speaks only where a configuration gives it another.

${sections.join("\n\n")}
`;
}

/** A table for each duty that has rules; `under` names the regulation where it is not the default. */
function sectionsOf(duties: Profile["duties"], under = ""): string[] {
  return Object.entries(duties).flatMap(([duty, entry]) => {
    const rules = ruleMetas.filter((meta) => meta.duty === duty);
    if (rules.length === 0 || !entry) return [];
    const rows = rules.map(
      ({ id, summary, severity, fixable, channels }) =>
        `| [${id}](../server/src/core/rules/${id}/rule.md) | ${summary} | ${severity} | ${fixable ? "yes" : ""} | ${channels?.join(", ") ?? "all"} |`,
    );
    return [
      `## ${under}${entry.summary}\n\n| Rule | Finds | Severity | Fix | Channels |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`,
    ];
  });
}

function metadataPage(): string {
  const rows = METADATA_KEYS.map(({ key, description, values, group, word }) => {
    const taken =
      values?.map(({ value }) => `\`${value}\``).join(", ") ?? (group ? (word ? "a word, or a map" : "a map") : "text");
    return `| \`${key}\` | ${description} | ${taken} |`;
  });
  return `# What a message declares

Generated from the code by \`npm run generate\`.

A template may say what it is, whom it is for and what it rests on.
None of this silences a finding: a purpose is compared with the wording, a consent with the register.
What is left blank declares nothing.

## Where

- Front matter (text, Markdown, HTML and their engines): between two lines of three hyphens, under \`pecr:\` where the block holds other keys as well. Suppressions stand under \`allow:\` or \`disable:\`, which mean the same.
- HTML and MJML: a comment that begins with \`<!-- pecr\`, with keys behind it or on the lines that follow, or \`<meta name="pecr:purpose" content="service">\`.
- A mail: headers such as \`X-Pecr-Purpose: service\` and \`X-Pecr-Consent-Ref: spring-2026\`; the same lines above a text that begins with \`Subject:\` or \`From:\`.
- JSON and YAML catalogues: a map under \`pecr\` beside the message's own texts, or keys that begin with it: \`"pecr_purpose": "service"\`.
- Any file: **a file beside it**. \`receipt.html.pecr.yaml\` or, without the endings, \`receipt.pecr.yaml\` speaks of \`receipt.html\`; the first of these that is there counts. A text message is sent as it stands and a CSV has no place for comments, so this is where theirs goes.

\`\`\`yaml
# sale.sms.pecr.yaml
purpose: marketing
basis: consent
consent:
  ref: spring-2026
  text_version: v2
disable:
  - rule: missing-sms-optout
    reason: The gateway adds it
    until: 2027-03-31
    by: Jo Hale
\`\`\`

The file beside a template is read from the workspace alone, as it stands in the editor.
What the template declares itself counts before it, key by key, and the file says which of its lines do nothing.
It speaks of every message of a catalogue; what is said under \`messages:\` speaks of one.
What is wrong in it is told at its place; a finding about a declaration stands at the template's telling words and leads to the line, and fixes and suppressions are written there.
Where a format has no place for a suppression or a declaration, the fix makes this file.

## Single messages of a catalogue

\`\`\`yaml
# texts.csv.pecr.yaml
sender: Larkspur
messages:
  spring-sale:
    purpose: marketing
    basis: consent
    consent: spring-2026
  parcel-here:
    purpose: service
    disable:
      - rule: missing-sender-identity
        reason: The sender's name is the number
\`\`\`

The ids are those that reports show: a key's path such as \`sms.reminder\`, the id of a row, the context of a PO entry.
A message's own section counts before what is said of all, key by key, and a suppression in it holds for that message alone.
Ids are completed, and one that the file does not hold is told with the nearest.

## Slips

A declaration that is misspelt declares nothing, so it is told at the key or the word, with what may have been meant: as \`sidecar\` in a file beside a template, as \`metadata\` everywhere else.
These are warnings: \`pecr-lint check --fail-on warning\` fails on them.
Under \`pecr\`, and wherever a name begins with it, every key has to be one of those below.
Other keys of front matter belong to other tools; of these only slips for \`purpose\`, \`channel\` and \`consent\` are told, and keys of ours that count under \`pecr\` alone.

## Keys

A group's key may also be written in one word, as headers are: \`consent_ref\` is \`consent: { ref }\`.

| Key | Says | Takes |
| --- | --- | --- |
${rows.join("\n")}
`;
}

/** A property of one of the JSON schemas, as far as the page shows it. */
interface Property {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly anyOf?: readonly Property[];
}

function takes({ enum: chosen, type, properties, items }: Property): string {
  if (chosen) return chosen.map((word) => `\`${word}\``).join(", ");
  const names = properties && Object.keys(properties);
  if (names && names.length <= 8) return `a map: ${names.map((name) => `\`${name}\``).join(", ")}`;
  if (type === "array") {
    const inside = Object.keys(items?.properties ?? {});
    return inside.length === 0 || inside.length > 8
      ? "a list"
      : `a list of ${inside.map((name) => `\`${name}\``).join(", ")}`;
  }
  const words: Readonly<Record<string, string>> = {
    boolean: "true or false",
    object: "a map",
    string: "text",
    array: "a list",
  };
  const named = [type ?? []].flat().map((name) => words[name] ?? name);
  return named.length > 0 ? named.join(" or ") : "a value or a list";
}

function schemaRows(properties: Readonly<Record<string, Property>>): string {
  return Object.entries(properties)
    .filter(([name]) => name !== "$schema")
    .map(([name, property]) => `| \`${name}\` | ${property.description ?? ""} | ${takes(property)} |`)
    .join("\n");
}

function settingsPage(): string {
  const read = (name: string): Property =>
    JSON.parse(readFileSync(path.join(docs, "../client", name), "utf8")) as Property;
  const register = read("register.schema.json").anyOf!.find(({ items }) => items?.properties)!;
  return `# Settings, key by key

Generated from the JSON schemas by \`npm run generate\`.

## \`.pecr-lint.json\`, \`.jsonc\`, \`.yaml\`

| Key | Says | Takes |
| --- | --- | --- |
${schemaRows(read("config.schema.json").properties!)}

An override takes \`files\` and every key that can differ by file.
A placeholder's lengths are written \`"placeholders": { "first_name": { "min": 2, "max": 20 } }\`, its values \`"allowedValues": { "offer": ["Your boots are ready."] }\`.
Catalogues are read where \`files\` names them: \`"files": ["locales/**/*.json"]\`.

## \`consent-register.yaml\`, \`.json\`, \`.csv\`

A list of records, or a map with the list under \`consents\`; in CSV one record a row, with these names in the first.

| Key | Says | Takes |
| --- | --- | --- |
${schemaRows(register.items!.properties!)}
`;
}

const pages = {
  "formats.md": formatsPage(),
  "rules.md": rulesPage(),
  "metadata.md": metadataPage(),
  "settings.md": settingsPage(),
};
for (const [name, text] of Object.entries(pages)) {
  const file = path.join(docs, name);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`docs/${name} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}
