// npm run scorecard: measures every rule on its cases and writes the card at the end of its page. With --check it only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { showRate } from "../../server/model/measure";
import { type Card, type Case, measure, measuredRules } from "./cases";

const rules = path.resolve(import.meta.dirname, "../../server/src/core/rules");
const HEADING = "## Measured";
/** By rule: what the second author's cases showed at their first measurement, with the labels as written. */
const firstMeasured = JSON.parse(readFileSync(path.join(import.meta.dirname, "firstMeasured.json"), "utf8")) as Partial<
  Record<string, { positive: number; negative: number; found: number; falseAlarms: number }>
>;
const seconds = new Set(measuredRules("second"));

const words = ({ text }: Case): string => {
  const line = text
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/[\s|`*_#]+/g, " ")
    .trim();
  return line.length > 160 ? `${line.slice(0, 160).trimEnd()} ...` : line;
};

function section(card: Card, second: Card | undefined): string {
  const { positive, negative, found, falseAlarms, misses } = card;
  const precision = showRate({ hits: found, of: found + falseAlarms.length });
  const recall = showRate({ hits: found, of: positive });
  const worst = (title: string, [first]: readonly Case[]): string =>
    first ? `${title}: "${words(first)}"` : `${title}: none among the cases.`;
  return `${HEADING}

On ${positive} messages on which it must speak and ${negative} near misses, written for this project:
precision ${precision}, recall ${recall}, with 95 % intervals.
Rule and cases come from the same hand, and misses were mended: read this as what is known to work, not as an error rate on strangers' messages.

- ${worst("A false alarm", falseAlarms)}
- ${worst("A miss", misses)}
${second ? `\n${secondSection(second)}` : ""}`;
}

/** What strangers' messages showed, before anything was mended, and what they show now. */
function secondSection(card: Card): string {
  const first = firstMeasured[card.ruleId];
  if (!first) throw new Error(`${card.ruleId}: firstMeasured.json does not say what was found at first`);
  const now = rates(card.found, card.falseAlarms.length, card.positive);
  const before = rates(first.found, first.falseAlarms, first.positive);
  return `A second author, who saw this page and no code, wrote ${card.positive + card.negative} more.
When they were first measured: ${before}.
${now === before ? "They show the same today." : `Today, after mending what they showed: ${now}.`}
`;
}

const rates = (found: number, falseAlarms: number, positive: number): string =>
  `precision ${showRate({ hits: found, of: found + falseAlarms })}, recall ${showRate({ hits: found, of: positive })}`;

for (const ruleId of measuredRules()) {
  const file = path.join(rules, ruleId, "rule.md");
  if (!existsSync(file)) throw new Error(`there are cases for "${ruleId}", which is no rule`);
  const page = readFileSync(file, "utf8");
  const card = measure(ruleId);
  const text = `${page.split(`\n${HEADING}`)[0]!.trimEnd()}\n\n${section(card, seconds.has(ruleId) ? measure(ruleId, "second") : undefined)}`;
  console.log(
    `${ruleId.padEnd(32)} ${String(card.positive).padStart(4)} + ${String(card.negative).padStart(4)} -  precision ${showRate({ hits: card.found, of: card.found + card.falseAlarms.length }).padEnd(40)} recall ${showRate({ hits: card.found, of: card.positive })}`,
  );
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (page !== text) {
    console.error(`the card of ${ruleId} is stale: run npm run scorecard`);
    process.exitCode = 1;
  }
}
