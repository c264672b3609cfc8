// npm run model:train: reads data/*.jsonl and writes server/src/core/classify/model.json, or the file named. Same data and code, same bytes.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createFeatureReader } from "../src/core/classify/features";
import type { StoredModel } from "../src/core/classify/model";
import { dataDirectory, dataFiles, hashFiles, readLines, readMessage } from "./corpus";
import { fit, store } from "./fit";
import { auc, recallAt, showRate } from "./measure";
import { featureCodeHash, modelFile } from "./paths";
import { prepare } from "./prepare";
import { isTest } from "./split";
import { GrowingVocabulary } from "./vocabulary";

const vocabulary = new GrowingVocabulary();
const reader = createFeatureReader(vocabulary);
const lines = readLines().filter((line) => !isTest(line) && line.class !== "unsure");
const prepared = lines.map((line) => prepare(readMessage(line), reader));
const provenance = {
  data: hashFiles(dataFiles().map((file) => path.join(dataDirectory, file))),
  features: featureCodeHash(),
  messages: prepared.length,
};
const fitted = fit(prepared, vocabulary);
const target = process.argv[2] ?? modelFile;
const model: StoredModel = { ...store(fitted), provenance };
const text = `${JSON.stringify(model)}\n`;
writeFileSync(target, text);
const { thresholds, words } = model;
console.log(
  `${prepared.length} messages, ${words.split("\n").length} words, ${((model.pairs.length * 3) / 16).toFixed(0)} pairs, ${(text.length / 1024).toFixed(0)} KB`,
);
console.log(`thresholds: service below ${thresholds.service}, marketing from ${thresholds.marketing}`);
const scores = fitted.outside.map(({ probability }) => probability);
const labels = fitted.outside.map(({ label }) => label);
console.log(
  `writers held out, six groups: AUC ${auc(scores, labels).toFixed(4)}, recall at 2 % false alarms ${showRate(recallAt(scores, labels, 0.02))}, at 5 % ${showRate(recallAt(scores, labels, 0.05))}`,
);
