// Finds every regular expression in the shipped code and clears it with recheck; run by hand, it writes test/core/regexes.json.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check } from "recheck";
import { root, sources, walk } from "../harness/sources";

export interface Regex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Literals, and `new RegExp` of one literal string. Those built from parts are covered by the hostile inputs of badInput.test.ts. */
export function regexesOf(): Regex[] {
  return sources("client/src", "server/src").flatMap(({ path: file, program }) =>
    [...walk(program)].flatMap((node): Regex[] => {
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      return node.type === "Literal" && regex ? [{ file, source: regex.pattern, flags: regex.flags }] : [];
    }),
  );
}

export function regexHash({ source, flags }: Regex): string {
  return createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 16);
}

/** `safe`, or what recheck says. A polynomial of the second degree on a bounded input is tried against a clock before it counts as bad. */
export async function checkRegex({ source, flags }: Regex): Promise<string> {
  const result = await check(source, flags, { timeout: 4000, checker: "automaton" });
  if (result.status === "safe") return "safe";
  if (result.status === "vulnerable" && result.attack)
    return isSlow(source, flags, result.attack.string)
      ? `${result.complexity?.summary ?? "slow"} on ${JSON.stringify(result.attack.string.slice(0, 60))}`
      : "bounded: recheck's attack takes under 50 ms at 20,000 characters";
  const fuzzed = await check(source, flags, { timeout: 3000, checker: "fuzz" });
  if (fuzzed.status === "vulnerable" && fuzzed.attack)
    return isSlow(source, flags, fuzzed.attack.string)
      ? (fuzzed.complexity?.summary ?? "slow")
      : "bounded: recheck's attack takes under 50 ms at 20,000 characters";
  return fuzzed.status === "safe" ? "safe" : "bounded: recheck found no attack within its time";
}

/** Whether the attack, stretched to 20,000 characters, takes long. */
function isSlow(source: string, flags: string, attack: string): boolean {
  const regex = new RegExp(source, flags.replace(/[gy]/g, ""));
  const middle = attack.slice(Math.floor(attack.length / 3), Math.floor((2 * attack.length) / 3)) || "a";
  const text = (attack + middle.repeat(Math.ceil(20_000 / middle.length))).slice(0, 20_000) + attack.slice(-20);
  const start = performance.now();
  regex.test(text);
  return performance.now() - start > 50;
}

/** Clears what the list does not hold yet, everything with --all, and writes the list. A regex that is the same stays cleared. */
async function writeList(): Promise<void> {
  const file = path.join(root, "test/core/regexes.json");
  const known = process.argv.includes("--all")
    ? {}
    : (JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>);
  const list: Record<string, string> = {};
  for (const regex of regexesOf()) {
    const hash = regexHash(regex);
    if (hash in list) continue;
    const verdict = known[hash] ?? (await checkRegex(regex));
    if (verdict === "safe" || verdict.startsWith("bounded")) list[hash] = verdict;
    else process.stderr.write(`${regex.file}: /${regex.source.slice(0, 120)}/${regex.flags}: ${verdict}\n`);
  }
  const sorted = Object.fromEntries(Object.entries(list).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 1)}\n`);
  process.stdout.write(`${Object.keys(list).length} cleared\n`);
}

if (process.argv[1]?.endsWith("regexes.ts")) void writeList();
