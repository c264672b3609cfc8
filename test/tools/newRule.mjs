// npm run new:rule -- <id>: writes a rule that works, with its page and its test, into server/src/core/rules/<id>/.
// What it writes finds one phrase, so that types, page and test pass from the first minute; its comments say what to fill in.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const core = path.join(root, "server/src/core");
/** The duty of the example; the page's basis is read from the profile, so that the two agree. */
const DUTY = "treat-as-marketing";

const ruleTs = (
  id,
) => `/** Fill in: one sentence on what this rule finds. It looks at one message and knows no other rule. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { sourceOf, wordsOf } from "../../text/place";
import { removeEdits } from "../../text/remove";
import type { Finding, Rule } from "../../types";

/** Fill in: what to look for. Cues that stay in a table say where they come from. */
const PHRASES: readonly string[] = ["while stocks last"];

export const rule: Rule = {
  meta: {
    id: "${id}",
    // Fill in: the same sentence as the second paragraph of rule.md.
    summary: "A phrase that presses the reader to buy before the goods are gone.",
    // Fill in: the duty that the finding rests on; profiles/ says where the law has it.
    duty: "${DUTY}",
    severity: "information",
    // With fixes, rule.md needs a fixed example.
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    // Fill in: when the rule has nothing to say. Most speak only of what reads as marketing.
    if (!needsMarketingHandling(context)) return;
    for (const { place } of context.verdict.sentences) {
      const words = wordsOf(place);
      if (!PHRASES.some((phrase) => words.toLowerCase().includes(phrase))) continue;
      yield {
        // Fill in: the smallest text that the author would change.
        range: sourceOf(place),
        // Fill in: what was seen, why it matters, what to do. "Reads as marketing", never a legal verdict.
        text: \`\${quote(words)} presses the reader to buy. Say until when the offer runs instead.\`,
        fixes: [{ title: "Remove this sentence", safety: "review", edits: removeEdits(place, context.file.text) }],
      };
    }
  },
};
`;

const ruleMd = (id, basis) => `# ${id}

A phrase that presses the reader to buy before the goods are gone.

| | |
| --- | --- |
| Severity | information |
| Fix | yes, for review |
| Channels | all |

## Why

Fill in: what the duty asks for, and how these words fall short of it.

## Examples

A text message:

\`\`\`sms bad
Larkspur Shoes: 20% off all boots this weekend, shop now. Hurry, while stocks last.
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ ${id}: "Hurry, while stocks last.
\`\`\`

\`\`\`sms fixed "Remove this sentence"
Larkspur Shoes: 20% off all boots this weekend, shop now.
\`\`\`

An e-mail:

\`\`\`email bad
Subject: Half price sofas

All our sofas are half price until Sunday, so order yours today.
While stocks last!
^^^^^^^^^^^^^^^^^^ ${id}: "While stocks last!
\`\`\`

The same offer without the pressure:

\`\`\`sms good
Larkspur Shoes: 20% off all boots this weekend, shop now at larkspur.example
\`\`\`

The phrase where nothing is sold:

\`\`\`sms good
Larkspur Shoes: your order 48213 is out for delivery today. Boots in size 5 are kept for you while stocks last.
\`\`\`

## When not to act

- Fill in: when an author may leave the words as they are.

## Basis

${basis}
`;

/** Welsh of the page above; the examples stand on the English page alone. */
const ruleCy = (id, basis) => `# ${id}

Ymadrodd sy'n gwasgu ar y darllenydd i brynu cyn i'r nwyddau ddarfod.

| | |
| --- | --- |
| Difrifoldeb | gwybodaeth |
| Atgyweiriad | oes, i'w adolygu |
| Sianeli | pob un |

## Pam

Fill in: the Welsh of "Why".

## Enghreifftiau

Neges destun:

[Enghraifft 1](rule.md#examples)

[Enghraifft 2](rule.md#examples)

E-bost:

[Enghraifft 3](rule.md#examples)

Yr un cynnig heb y pwysau:

[Enghraifft 4](rule.md#examples)

Yr ymadrodd lle na werthir dim:

[Enghraifft 5](rule.md#examples)

## Pryd i beidio â gweithredu

- Fill in: the Welsh of "When not to act".

## Sail

${basis}
`;

const ruleTestTs = (id) => `/** What rule.md is too short to show: the edges of ${id}. */

import { checkFindings, checkNoFindings } from "../../../../../test/harness/check";

describe("${id}", () => {
  const only = "${id}";

  it("finds the words whatever their case", () => {
    checkFindings(
      [
        "Larkspur Shoes: 20% off all boots this weekend, shop now. WHILE STOCKS LAST.",
        \`                                                          ^^^^^^^^^^^^^^^^^^ ${id}: \`,
      ].join("\\n"),
      { path: "message.sms", only },
    );
  });

  it("says nothing of an empty message", () => {
    checkNoFindings("", { path: "message.sms", only });
  });

  // Fill in: placeholders, links without words, entities, CRLF, two languages, subject against body.
});
`;

/** Why the id cannot be used; undefined when it can. */
function refusal(id) {
  if (id === undefined) return "Give the rule an id: npm run new:rule -- missing-postal-address";
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    return `"${id}" is not in kebab case, such as missing-postal-address.`;
  if (id.startsWith("no-")) return `"${id}" is an instruction: an id names the fault and reads after "allow".`;
  if (existsSync(path.join(core, "rules", id))) return `There is a rule ${id} already: server/src/core/rules/${id}/`;
  return undefined;
}

/** The sources of the duty as the profile has them, in the form of a rule page. */
async function basisOf(duty) {
  const bundled = await esbuild.build({
    entryPoints: [path.join(core, "profiles/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const code = Buffer.from(bundled.outputFiles[0].contents).toString("base64");
  const { profiles } = await import(`data:text/javascript;base64,${code}`);
  return profiles[0].duties[duty].citations
    .map(
      ({ label, url, checkedOn }) =>
        `- [${label}](${url}), ${checkedOn ? `checked ${checkedOn}` : "from memory: check before relying on it"}`,
    )
    .join("\n");
}

async function write(id) {
  const folder = path.join(core, "rules", id);
  const basis = await basisOf(DUTY);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "rule.ts"), ruleTs(id));
  writeFileSync(path.join(folder, "rule.md"), ruleMd(id, basis));
  writeFileSync(path.join(folder, "rule.cy.md"), ruleCy(id, basis));
  writeFileSync(path.join(folder, "rule.test.ts"), ruleTestTs(id));
  const generated = spawnSync(process.execPath, [path.join(root, "test/tools/generate.mjs")], { stdio: "inherit" });
  if (generated.status !== 0) throw new Error("npm run generate failed");
  const stamped = spawnSync(process.execPath, ["--import", "tsx", path.join(root, "test/docs/stampWelsh.ts"), id], {
    cwd: root,
    stdio: "inherit",
  });
  if (stamped.status !== 0) throw new Error("npm run stamp:welsh failed");
}

const [id, ...more] = process.argv.slice(2);
const refused = more.length > 0 ? "Give one id at a time." : refusal(id);
if (refused !== undefined) {
  console.error(refused);
  process.exitCode = 2;
} else {
  await write(id);
  console.log(`server/src/core/rules/${id}/ is written and registered:
  rule.md       what people read, and the first tests
  rule.cy.md    the same in Welsh: npm run stamp:welsh -- ${id} when both are filled in
  rule.ts       what the rule finds
  rule.test.ts  the edges
Search the four for "Fill in", then: npm test -- types lint unit`);
}
