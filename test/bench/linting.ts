/** Rows on the core alone, without protocol or process: on a text seen for the first time, after one edit, and by size. */

import { createLinter, readConfig, readRegister, ruleIds, type SourceFile, toOptions } from "../../server/src/core";
import { readFile } from "../../server/src/core/read";
import { createMemory } from "../../server/src/lsp/memory";
import { inTurn, type Times, timed, timesOf } from "./measure";
import { type Peer, peers } from "./peers";
import { type Row, timeRow } from "./table";
import { benchText, type BenchText, FORMATS, type FormatId, nameOf, random, sentence } from "./texts";

const linter = createLinter();
const options = toOptions({});

/** A text that nobody saw before, beside other linters; then the same with one sentence added and the rest remembered. */
export async function linting(scale: number): Promise<Row[]> {
  const others = await peers();
  const first: Row[] = [];
  const edits: Row[] = [];
  for (const format of ["text", "html"] as const) {
    for (const kilobytes of [1, 10, 100]) {
      const rounds = Math.max(5, Math.round((kilobytes === 100 ? 15 : 40) * scale));
      const [own, ...rows] = await firstSight(format, kilobytes, rounds, others);
      first.push(own!, ...rows);
      edits.push(
        timeRow("one sentence added", `${nameOf(format)} ${kilobytes} KB`, await afterEdit(format, kilobytes, rounds), {
          beside: { name: "first sight", value: own!.value! },
        }),
      );
    }
  }
  return [...first, ...edits];
}

/** Small texts take more rounds until the code under them is compiled. */
const WARM_UP: Readonly<Record<number, number>> = { 1: 60, 10: 30, 100: 8 };

/** Our row, then one for each other linter. */
async function firstSight(
  format: FormatId,
  kilobytes: number,
  rounds: number,
  others: readonly Peer[],
): Promise<Row[]> {
  const group = "first sight";
  const what = `${nameOf(format)} ${kilobytes} KB`;
  const warmUp = WARM_UP[kilobytes]!;
  const texts = Array.from({ length: rounds + warmUp }, (_, round) =>
    benchText(format, kilobytes * 1000, 1000 * kilobytes + round),
  );
  const present = others.flatMap(({ name, check }) => (check ? { name, check } : []));
  const [own, ...times] = await inTurn(
    [
      (round) => lintFresh(texts[round]!),
      ...present.map(
        ({ check }) =>
          (round: number) =>
            check(texts[round]!.text),
      ),
    ],
    { rounds, warmUp },
  );
  const beside = { name: "ours", value: own!.median };
  return [
    timeRow(group, what, own!),
    ...present.map(({ name }, index) =>
      timeRow(group, `  ${name}`, times[index]!, {
        beside,
        ratio: times[index]!.median / own!.median,
        ratioOf: "times ours",
      }),
    ),
    ...others
      .filter(({ check }) => check === undefined)
      .map(({ name }): Row => ({ group, what: `  ${name}`, unit: "ms", note: "not installed" })),
  ];
}

/** The memory of sentences is that of the server; the text is known but for one sentence, another one each round. */
async function afterEdit(format: FormatId, kilobytes: number, rounds: number): Promise<Times> {
  const { path, text } = benchText(format, kilobytes * 1000, kilobytes);
  const memory = createMemory();
  const lint = (edited: string): number =>
    linter.lint(toSource({ path, text: edited }), { ...options, memory }).messages.length;
  lint(text);
  const draw = random(11);
  const ends = [...text.matchAll(/\. /g)].map(({ index }) => index);
  const samples: number[] = [];
  const warmUp = WARM_UP[kilobytes]!;
  for (let round = 0; round < rounds + warmUp; round++) {
    const at = ends[draw(ends.length)]! + 1;
    const edited = `${text.slice(0, at)} ${sentence(draw)}${text.slice(at)}`;
    const time = await timed(() => lint(edited));
    if (round >= warmUp) samples.push(time);
  }
  return timesOf(samples);
}

/** Finding tags and reading the format, nothing judged. */
export async function reading(scale: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of ["html", "yaml"] as const) {
    const source = toSource(benchText(format, 100_000, 5));
    const [times] = await inTurn([() => readFile(source)], { rounds: Math.round(30 * scale), warmUp: 10 });
    rows.push(timeRow("masking and parsing only", `${nameOf(format)} 100 KB`, times!));
  }
  return rows;
}

/** Files beside templates, as large as anybody has them; read when they change, never on a template's keystroke. */
export async function besideTemplates(scale: number): Promise<Row[]> {
  const texts: readonly (readonly [string, () => unknown])[] = [
    ...(["json", "csv"] as const).map((kind): [string, () => unknown] => {
      const text = registerOf(100_000, kind);
      return [`register of 100,000 rows, ${kind.toUpperCase()}`, () => readRegister(text, `a.${kind}`)];
    }),
    (() => {
      const text = `{ "sector": "retail",${"\n// why".repeat(100_000)}\n}`;
      return ["configuration of 100,000 lines, JSON", () => readConfig(text, ruleIds)] as const;
    })(),
  ];
  const rows: Row[] = [];
  for (const [name, read] of texts) {
    const [times] = await inTurn([read], { rounds: Math.max(3, Math.round(10 * scale)), warmUp: 3 });
    rows.push(timeRow("reading beside templates", name, times!));
  }
  return rows;
}

/** Every field in every row, most of them different from those of the row before. */
function registerOf(count: number, kind: "json" | "csv"): string {
  const day = (year: number, index: number): string => `${year}-0${1 + (index % 9)}-1${index % 10}`;
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `web-2026-${index}`,
    basis: index % 3 === 0 ? "consent" : "soft-opt-in",
    wording: `Yes, please send me offers number ${index % 977} from Larkspur Stores by e-mail and text message`,
    text_version: `v${index % 31}`,
    channels: index % 2 === 0 ? ["email", "sms"] : ["email"],
    sender: index % 2 === 0 ? "Larkspur Stores" : "Fern Ltd",
    collected: `webform:/offers/${index % 53}`,
    first_collected: day(2026, index),
    last_collected: day(2027, index),
    review_by: day(2028, index),
    expires: day(2030, index),
    withdrawn: index % 4 === 0,
    refusal_at_collection: index % 3 > 0,
  }));
  if (kind === "json") return JSON.stringify(rows);
  const cells = rows.map((row) =>
    Object.values(row)
      .map((value) => JSON.stringify(Array.isArray(value) ? value.join(";") : String(value)))
      .join(","),
  );
  return `${Object.keys(rows[0]!).join(",")}\n${cells.join("\n")}\n`;
}

/** Time at four times the size over time at one: 4 is linear. */
export async function growth(scale: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of FORMATS) {
    const sizes = [250_000, 1_000_000].map((size) => benchText(format, size, 3));
    const [small, large] = await inTurn(
      sizes.map((text) => () => lintFresh(text)),
      { rounds: Math.max(3, Math.round(5 * scale)), warmUp: 1 },
    );
    rows.push(
      timeRow("growth, 250 KB to 1 MB", format, large!, {
        beside: { name: "250 KB", value: small!.median },
        ratio: large!.median / small!.median,
        ratioOf: "for 4 times the size",
      }),
    );
  }
  return rows;
}

/** Lints with nothing remembered. A text in which no message is read would measure nothing. */
function lintFresh(text: BenchText): void {
  const report = linter.lint(toSource(text), { ...options, memory: createMemory() });
  if (report.messages.length === 0) throw new Error(`no message was read in ${text.path}`);
}

function toSource({ path, text }: BenchText): SourceFile {
  return { uri: `file:///bench/${path}`, path, languageId: "", text };
}
