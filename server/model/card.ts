/** Writes the model card's tables as Markdown. */

import type { Agreement } from "./agreement";
import type { Baseline } from "./baselines";
import type { Line } from "./corpus";
import type { Row } from "./experiments";
import { byGroup, figuresOf } from "./figures";
import { type Item, isFound } from "./judged";
import { auc, percent, recallAt, showRate } from "./measure";

const decimals = (value: number): string => (Number.isNaN(value) ? "" : value.toFixed(3));

/** One column a set, one row a figure; rates carry their interval and count. */
export function overview(sets: Readonly<Record<string, readonly Item[]>>): string {
  const rows = Object.entries(sets).map(([name, items]) => {
    const figures = figuresOf(items);
    const cells = [
      String(figures.messages),
      showRate(figures.recall),
      showRate(figures.falseAlarms),
      showRate(figures.precision),
      showRate(figures.unsure),
      decimals(figures.auc),
      showRate(figures.recallAt2),
      showRate(figures.recallAt5),
      decimals(figures.calibration),
      showRate(figures.pairs),
      showRate(figures.pairsRanked),
      showRate(figures.spans),
      showRate(figures.exactClass),
    ];
    return { name, cells };
  });
  const labels = [
    "messages",
    "recall of marketing or mixed",
    "false alarms on service",
    "precision",
    "unsure",
    "AUC",
    "recall at 2 % false alarms",
    "recall at 5 % false alarms",
    "expected calibration error",
    "pairs: both right",
    "pairs: ranked right",
    "promotional spans touched",
    "the very class, of those found",
  ];
  return table(
    ["", ...rows.map(({ name }) => name)],
    labels.map((label, index) => [label, ...rows.map(({ cells }) => cells[index]!)]),
  );
}

/** One row for each value of a group, largest first; small ones are left to their intervals. */
export function breakdown(items: readonly Item[], group: string): string {
  return table(
    [group, "messages", "recall", "false alarms", "unsure", "AUC"],
    byGroup(items, group).map(([name, members]) => {
      const figures = figuresOf(members);
      return [
        name,
        String(figures.messages),
        showRate(figures.recall),
        showRate(figures.falseAlarms),
        percent(figures.unsure.hits / figures.unsure.of),
        decimals(figures.auc),
      ];
    }),
  );
}

/** Recall is found at each baseline's own threshold and at 5 % false alarms. */
export function baselineTable(baselines: readonly Baseline[], sets: Readonly<Record<string, readonly Line[]>>): string {
  const rows = baselines.flatMap((baseline) =>
    Object.entries(sets).map(([set, lines]) => {
      const judged = lines.map((line) => ({ ...baseline.judge(line), label: line.class === "service" ? 0 : 1 }));
      const of = (label: number) => judged.filter((item) => item.label === label);
      const rate = (label: number) =>
        showRate({ hits: of(label).filter(({ found }) => found).length, of: of(label).length });
      const scores = judged.map(({ score }) => score);
      const labels = judged.map(({ label }) => label);
      return [
        baseline.name,
        set,
        rate(1),
        rate(0),
        decimals(auc(scores, labels)),
        showRate(recallAt(scores, labels, 0.05)),
      ];
    }),
  );
  return table(["baseline", "set", "recall", "false alarms", "AUC", "recall at 5 % false alarms"], rows);
}

/** One row a variant, each fitted anew. */
export function experimentTable(rows: readonly Row[]): string {
  return table(
    ["", "messages", "held-out writers: AUC", "recall at 5 %", "test split: AUC", "recall at 5 %"],
    rows.map((row) => [
      row.name,
      String(row.messages),
      row.outsideAuc.toFixed(4),
      percent(row.outsideRecallAt5),
      row.testAuc.toFixed(4),
      percent(row.testRecallAt5),
    ]),
  );
}

/** The ten surest of each kind of error, with their words. Only for messages written for this project. */
export function worst(items: readonly Item[]): string {
  const show = (item: Item): string => `- ${item.id}, ${percent(item.verdict.probability)}: ${shorten(item.text)}`;
  const byScore = [...items].sort((one, other) => one.verdict.score - other.verdict.score);
  const misses = byScore.filter((item) => item.label === 1 && !isFound(item)).slice(0, 10);
  const alarms = byScore
    .filter((item) => item.label === 0 && isFound(item))
    .slice(-10)
    .reverse();
  return `Misses:\n\n${misses.map(show).join("\n")}\n\nFalse alarms:\n\n${alarms.map(show).join("\n")}`;
}

function shorten(text: string): string {
  const words = text
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/[\s|`*_#]+/g, " ")
    .trim();
  return words.length > 180 ? `${words.slice(0, 180).trimEnd()} ...` : words;
}

/** Agreement in percent, kappa to three decimals. */
export function agreementTable(rows: readonly Agreement[]): string {
  return table(
    ["second pass, blind", "messages", "agreed", "Cohen's kappa"],
    rows.map(({ name, messages, agreed, kappa }) => [name, String(messages), percent(agreed), kappa.toFixed(3)]),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
