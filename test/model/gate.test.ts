/** The shipped model is the one that its data, its code and its card speak of. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { dataDirectory, dataFiles, hashFiles, readLines } from "../../server/model/corpus";
import { figuresOf } from "../../server/model/figures";
import { type Floors, floorsFile, slipped } from "../../server/model/floors";
import { judgeLines } from "../../server/model/judged";
import { featureCodeHash, modelFile } from "../../server/model/paths";
import { isTest } from "../../server/model/split";
import type { StoredModel } from "../../server/src/core/classify/model";

const text = readFileSync(modelFile, "utf8");
const { provenance } = JSON.parse(text) as StoredModel;

describe("the shipped model", () => {
  it("was trained on the data as they are", () => {
    const now = hashFiles(dataFiles().map((file) => path.join(dataDirectory, file)));
    assert.equal(provenance.data, now, "the data changed: run npm run model:train, then npm run model:evaluate");
  });

  it("was trained with the code that reads messages now", () => {
    assert.equal(
      provenance.features,
      featureCodeHash(),
      "the code that cuts messages changed: run npm run model:train",
    );
  });

  it("is at most 600 KB", () => {
    assert.ok(text.length <= 600 * 1024, `${(text.length / 1024).toFixed(0)} KB`);
  });

  it("holds the floors of the test split", function () {
    this.timeout(120_000);
    const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Floors;
    assert.deepEqual(slipped(figuresOf(judgeLines(readLines().filter(isTest))), floors), []);
  });

  it("comes out byte for byte when it is trained again", function () {
    this.timeout(900_000);
    const again = path.join("out", "model-again.json");
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "server/model/train.ts", again], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(again));
    assert.equal(readFileSync(again, "utf8") === text, true, "retraining gave other bytes");
  });
});
