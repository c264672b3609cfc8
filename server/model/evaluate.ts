// npm run model:evaluate: prints the model card. Nothing here is trained on what it measures.
//   -- --curve        the learning curve too (minutes)
//   -- --ablations    the worth of each part too (more minutes)
//   -- --floors       record the test split's figures as the floors that CI holds
//   -- --write        put the card into server/model/README.md
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { keywordList, naturalBayes, naturalLogisticRegression } from "./baselines";
import { agreementWith } from "./agreement";
import { agreementTable, baselineTable, breakdown, experimentTable, overview, worst } from "./card";
import { readLines } from "./corpus";
import { ablations, learningCurve, prepareBench } from "./experiments";
import { figuresOf } from "./figures";
import { floorsFile, floorsOf } from "./floors";
import { evaluationLines, judgeEvaluation, judgeLines } from "./judged";
import { isTest } from "./split";

const { values: flags } = parseArgs({
  options: {
    curve: { type: "boolean" },
    ablations: { type: "boolean" },
    floors: { type: "boolean" },
    write: { type: "boolean" },
  },
});
const sections: string[] = [];
const say = (title: string, body: string): void => {
  sections.push(`### ${title}\n\n${body}`);
  console.log(`${sections.at(-1)}\n`);
};

const lines = readLines().filter((line) => line.class !== "unsure");
const testLines = lines.filter(isTest);
const trainingLines = lines.filter((line) => !isTest(line) && !line.lone);
const test = judgeLines(testLines);
const real = judgeEvaluation();
const easy = real.filter(({ groups }) => groups.difficulty === "easy");
say(
  "Figures",
  overview({
    "test split": test,
    ...(real.length > 0 ? { "real messages and templates": real, "the easy ones of them": easy } : {}),
  }),
);
for (const group of ["writer", "channel", "sector", "difficulty", "format"])
  say(`Test split by ${group}`, breakdown(test, group));
if (real.length > 0)
  for (const group of ["set", "difficulty", "engine"]) say(`Real texts by ${group}`, breakdown(real, group));
say(
  "Baselines",
  baselineTable([keywordList(), naturalBayes(trainingLines), naturalLogisticRegression(trainingLines)], {
    "test split": testLines,
    ...(real.length > 0 ? { "real texts": evaluationLines() } : {}),
  }),
);
say("Agreement of two labellings", agreementTable(agreementWith(readLines())));
say("Worst errors on the test split", worst(test));
if (flags.curve || flags.ablations) {
  const bench = prepareBench();
  if (flags.curve) say("Learning curve", experimentTable(learningCurve(bench, [0.1, 0.25, 0.5, 0.75, 1])));
  if (flags.ablations) say("What each part is worth", experimentTable(ablations(bench)));
}
if (flags.floors) {
  writeFileSync(floorsFile, `${JSON.stringify(floorsOf(figuresOf(test)), undefined, 2)}\n`);
  console.log(`floors written`);
}
if (flags.write) {
  const file = path.join(import.meta.dirname, "README.md");
  const text = readFileSync(file, "utf8");
  const [before, rest = ""] = text.split("<!-- card -->");
  const [card = "", after = "\n"] = rest.split("<!-- end of card -->");
  // What takes half an hour is kept from its last run; its table says on how many lines that was.
  if (!flags.curve) sections.push(...kept(card, "Learning curve"));
  if (!flags.ablations) sections.push(...kept(card, "What each part is worth"));
  writeFileSync(file, `${before}<!-- card -->\n\n${sections.join("\n\n")}\n\n<!-- end of card -->${after}`);
}

/** A section of the card as it stands. */
function kept(card: string, title: string): string[] {
  const start = card.indexOf(`### ${title}\n`);
  if (start < 0) return [];
  const end = card.indexOf("\n### ", start);
  return [card.slice(start, end < 0 ? undefined : end).trim()];
}
