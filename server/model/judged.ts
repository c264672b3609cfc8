/** Messages as the finished product judges them: lines of data through the shipped model, evaluation files through the shipped formats. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter, type LintOptions, sourceOf, toOptions, type Verdict } from "../src/core";
import { evaluationDirectory, type Line } from "./corpus";

/** A message with its true label, 1 for marketing and mixed, and the product's verdict. `unread` counts places that were not read. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly label: 0 | 1;
  readonly class: string;
  /** What figures are broken down by. */
  readonly groups: Readonly<Record<string, string>>;
  readonly pair?: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly verdict: Verdict;
  readonly unread: number;
}

const linter = createLinter();
const FORMATS: Readonly<Record<string, Line["format"]>> = {
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".eml": "eml",
  ".mjml": "mjml",
};
const EXTENSIONS: Readonly<Record<string, string>> = {
  text: ".txt",
  html: ".html",
  markdown: ".md",
  eml: ".eml",
  mjml: ".mjml",
};

/** Counts as found: the product calls it marketing or mixed. */
export const isFound = ({ verdict }: Item): boolean => verdict.class === "marketing" || verdict.class === "mixed";

/** Unsure lines are left out: there is no right answer to measure against. */
export function judgeLines(lines: readonly Line[]): Item[] {
  return lines
    .filter((line) => line.class !== "unsure")
    .map((line) => ({
      id: line.id,
      text: line.text,
      label: line.class === "service" ? 0 : 1,
      class: line.class,
      groups: {
        writer: line.writer,
        channel: line.channel,
        sector: line.sector,
        difficulty: line.difficulty,
        format: line.format,
      },
      ...(line.pair === undefined ? {} : { pair: line.pair }),
      spans: line.spans,
      ...judge(line.text, `message${EXTENSIONS[line.format]}`, line.channel),
    }));
}

/** The real messages and templates, where they lie beside the project; they are measured on and never learnt from. */
export function judgeEvaluation(): Item[] {
  return realTexts().map(({ row, text, file, set }) => toItem(row, text, file, set));
}

/** The same as lines, for baselines that know neither formats nor templates. */
export function evaluationLines(): Line[] {
  return realTexts().map(({ row, text, file }) => ({
    id: row.id!,
    writer: "real",
    channel: row.channel!,
    format: FORMATS[path.extname(file)] ?? "text",
    sector: "other",
    class: row.label as Line["class"],
    difficulty: row.difficulty as Line["difficulty"],
    text,
    spans: [],
    origin: "evaluation",
    licence: "",
  }));
}

interface RealText {
  readonly row: Record<string, string>;
  readonly text: string;
  readonly file: string;
  readonly set: string;
}

/** Rows that have a class, with their text; empty where the folder is not there. */
export function realTexts(): RealText[] {
  return everyRealText().filter(({ row }) => /^(?:service|marketing|mixed)$/.test(row.label!));
}

/** Talk from person to person too, which is not measured on. */
export function everyRealText(): RealText[] {
  if (!existsSync(evaluationDirectory)) return [];
  const read = (name: string): Record<string, string>[] =>
    readFileSync(path.join(evaluationDirectory, name), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, string>);
  return [
    ...read("messages.jsonl").map((row) => ({ row, text: row.text!, file: "message.txt", set: "messages" })),
    ...read("templates.jsonl").map((row) => {
      const text = readFileSync(path.join(evaluationDirectory, row.file!), "utf8");
      return { row, text, file: row.file!, set: "templates" };
    }),
  ];
}

function toItem(row: Record<string, string>, text: string, file: string, set: string): Item {
  const label = row.label === "service" ? 0 : 1;
  const groups = { set, difficulty: row.difficulty!, channel: row.channel!, engine: row.engine ?? "none" };
  return { id: row.id!, text, label, class: row.label!, groups, spans: [], ...judge(text, file, row.channel!) };
}

/** The gravest verdict of the file's messages. */
function judge(text: string, file: string, channel: string): Pick<Item, "verdict" | "unread"> {
  const options: LintOptions = toOptions({
    channel: channel.startsWith("email") || channel === "letter" ? "email" : "sms",
  });
  const { judged, unread } = linter.judge({ uri: "", path: file, languageId: "", text }, options);
  const [gravest] = judged.map(({ verdict }) => verdict).sort((one, other) => other.probability - one.probability);
  const nothing: Verdict = {
    class: "unsure",
    probability: 0.5,
    score: 0,
    intercept: 0,
    evidence: [],
    rest: 0,
    sentences: [],
  };
  return { verdict: gravest ?? nothing, unread: unread.length };
}

/** Source ranges that the product points at as promotional: promoting sentences and evidence towards marketing. */
export function pointedAt({ sentences, evidence }: Verdict): { start: number; end: number }[] {
  return [
    ...sentences.filter(({ promotes }) => promotes).map(({ place }) => sourceOf(place)),
    ...evidence.filter(({ towards }) => towards === "marketing").map(({ place }) => sourceOf(place)),
  ];
}
