// tsx test/scorecard/measure.ts [--second] [RULE-ID...]: prints each rule's precision and recall on its cases, or on the second author's, and its errors.
import { showRate } from "../../server/model/measure";
import { type Case, measure, measuredRules } from "./cases";

const author = process.argv.includes("--second") ? "second" : "cases";
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const show = ({ line, text }: Case): string => `    line ${line}: ${text.replace(/\s+/g, " ").slice(0, 260)}`;
for (const ruleId of wanted.length > 0 ? wanted : measuredRules(author)) {
  const { positive, negative, found, falseAlarms, misses } = measure(ruleId, author);
  console.log(
    `${ruleId}: ${positive} must speak, ${negative} must be silent; precision ${showRate({ hits: found, of: found + falseAlarms.length })}, recall ${showRate({ hits: found, of: positive })}`,
  );
  if (wanted.length === 0) continue;
  if (falseAlarms.length > 0) console.log(`  false alarms:\n${falseAlarms.map(show).join("\n")}`);
  if (misses.length > 0) console.log(`  misses:\n${misses.map(show).join("\n")}`);
}
