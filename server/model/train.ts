// npm run model:train: reads data/*.jsonl and writes server/src/core/classify/model.json. Same data and code, same bytes.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createFeatureReader } from "../src/core/classify/features";
import type { StoredModel } from "../src/core/classify/model";
import { dataDirectory, dataFiles, hashFiles, readLines, readMessage } from "./corpus";
import { featureCodeHash, modelFile } from "./paths";
import { isTest } from "./split";
import { fit, prepare, type Prepared } from "./fit";

const readings = readLines()
  .filter((line) => !isTest(line) && line.class !== "unsure")
  .map(readMessage);
const reader = createFeatureReader();
const prepared: Prepared[] = readings.map((reading) => prepare(reading, reader));
const fitted = fit(prepared);

const model: StoredModel = {
  ...fitted,
  provenance: {
    data: hashFiles(dataFiles().map((file) => path.join(dataDirectory, file))),
    features: featureCodeHash(),
    messages: prepared.length,
    metrics: {},
  },
};
const text = `${JSON.stringify(model)}\n`;
writeFileSync(modelFile, text);
console.log(`${prepared.length} messages, ${model.sentence.length} features, ${(text.length / 1024).toFixed(0)} KB`);
console.log(
  `thresholds: marketing ${model.thresholds.marketing}, sentence ${model.thresholds.sentence}, mixed ${model.thresholds.mixed}`,
);
