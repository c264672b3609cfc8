/**
 * Every regular expression that ships is safe from catastrophic backtracking.
 * recheck takes seconds on some; those it has cleared are listed by hash in regexes.json, and a new one is checked here.
 * `node --import tsx test/tools/regexes.ts` writes the list anew.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkRegex, regexesOf, regexHash } from "../tools/regexes";

const cleared = JSON.parse(readFileSync(path.join(import.meta.dirname, "regexes.json"), "utf8")) as Readonly<
  Record<string, string>
>;

describe("regular expressions", () => {
  const found = regexesOf();

  it("are found", () => assert.ok(found.length > 100));

  it("never use u with i, which is twenty times slower", () => {
    assert.deepEqual(
      found
        .filter(({ flags }) => flags.includes("u") && flags.includes("i"))
        .map(({ file, source }) => `${file}: ${source}`),
      [],
    );
  });

  it("are linear, or bounded where they are not", async function () {
    this.timeout(120_000);
    const unknown = found.filter((regex) => !(regexHash(regex) in cleared));
    const bad: string[] = [];
    for (const regex of unknown) {
      const verdict = await checkRegex(regex);
      if (verdict !== "safe" && !verdict.startsWith("bounded"))
        bad.push(`${regex.file}: /${regex.source}/${regex.flags}: ${verdict}`);
    }
    assert.deepEqual(bad, []);
  });

  it("are listed only when they were cleared, and the list is not stale", () => {
    const hashes = new Set(found.map(regexHash));
    assert.deepEqual(
      Object.keys(cleared).filter((hash) => !hashes.has(hash)),
      [],
      "run node --import tsx test/tools/regexes.ts",
    );
    assert.ok(Object.values(cleared).every((verdict) => verdict === "safe" || verdict.startsWith("bounded")));
  });
});
