/** Consent registers and configurations cost with their size and no faster, well written or not. In a process of its own, as growth.test.ts. */

import assert from "node:assert/strict";
import { readConfig, readRegister, ruleIds } from "../../server/src/core";

const lines = (count: number, line: (index: number) => string, join = ",\n"): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(join);
/** Values that differ from row to row, as people's do, or are all the same. */
const day = (index: number): string => `2026-0${1 + (index % 9)}-1${index % 10}`;
const varied = (index: number): string =>
  `{"id":"c-${index}","basis":"consent","wording":"Yes, send me offers ${index % 97}","channels":["email"${index % 3 === 0 ? ',"sms"' : ""}],"first_collected":"${day(index)}","withdrawn":${index % 7 === 0}}`;
const same = (index: number): string => varied(0).replace("c-0", `c-${index}`);

const REGISTERS: readonly (readonly [string, string, number, (count: number) => string])[] = [
  ["rows that differ", "a.json", 10_000, (count) => `[\n${lines(count, varied)}\n]`],
  ["rows that repeat each other", "a.json", 10_000, (count) => `[\n${lines(count, same)}\n]`],
  ["one id for all", "a.json", 10_000, (count) => `[\n${lines(count, () => same(0))}\n]`],
  ["a field that is none", "a.json", 10_000, (count) => `[\n${lines(count, () => '{"id":"a","withdrwan":1}')}\n]`],
  [
    "lists that differ",
    "a.json",
    10_000,
    (count) => `[\n${lines(count, (index) => `{"id":"${index}","channels":["email"${" ".repeat(index % 150)}]}`)}\n]`,
  ],
  [
    "rows that differ",
    "a.csv",
    10_000,
    (count) =>
      `id,wording,first_collected\n${lines(count, (index) => `c-${index},"Yes, ${index % 97}",${day(index)}`, "\n")}`,
  ],
  [
    "rows that differ",
    "a.yaml",
    1200,
    (count) => lines(count, (index) => `- id: c-${index}\n  basis: consent\n  first_collected: ${day(index)}`, "\n"),
  ],
];

const CONFIGS: readonly (readonly [string, string, number, (count: number) => string])[] = [
  ["comments", "a.json", 5000, (count) => `{ "sector": "retail",${lines(count, () => "// why", "\n")}\n}`],
  [
    "rules that are none",
    "a.json",
    3000,
    (count) => `{ "rules": {${lines(count, (index) => `"no-${index}": "off"`)}} }`,
  ],
  [
    "placeholders",
    "a.json",
    3000,
    (count) => `{ "placeholders": {${lines(count, (index) => `"p${index}": { "max": 9 }`)}} }`,
  ],
  ["keys that are no settings", "a.json", 3000, (count) => `{ ${lines(count, (index) => `"sectr${index}": 1`)} }`],
  ["lists for maps", "a.json", 3000, (count) => `{ "overrides": [${lines(count, () => "[]")}] }`],
  [
    "placeholders",
    "a.yaml",
    500,
    (count) => `placeholders:\n${lines(count, (index) => `  p${index}: { max: 9 }`, "\n")}`,
  ],
];

/** Milliseconds of this process's own: on a busy machine a longer run is interrupted more often. The best of several. */
function best(read: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function grows(read: (text: string) => unknown, small: string, large: string): void {
  best(() => read(small));
  best(() => read(large));
  const [short, long] = [best(() => read(small)), best(() => read(large))];
  assert.ok(long < 5 * short + 15, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
}

describe("growth of files beside templates", () => {
  for (const [what, name, count, write] of REGISTERS)
    it(`four times the register costs less than five times: ${what}, as ${name}`, () =>
      grows((text) => readRegister(text, name), write(count), write(4 * count)));
  for (const [what, name, count, write] of CONFIGS)
    it(`four times the configuration costs less than five times: ${what}, as ${name}`, () =>
      grows((text) => readConfig(text, ruleIds, { path: name }), write(count), write(4 * count)));
});
