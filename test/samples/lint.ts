/** The samples, and what the core says of each with its own configuration: the steps of `pecr-lint check`, without the process. */

import { readdirSync } from "node:fs";
import path from "node:path";
import { createLinter, type FileReport, type LintOptions } from "../../server/src/core";
import { Configs } from "../../server/src/cli/configs";
import { saying } from "../../server/src/cli/faults";
import { readText, withFiles } from "../../server/src/cli/files";
import { root } from "../harness/sources";

export const samplesFolder = path.join(root, "samples");

/** One sample: its path as reports show it, from the repository's root. */
export interface Sample {
  readonly path: string;
  readonly text: string;
}

/** Every sample in order of path. Partials, whose names begin with an underscore, are read with the templates that include them. */
export function samples(): Sample[] {
  return readdirSync(samplesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[._]|^README\.md$|^consent-register\.|\.pecr\.yaml$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort()
    .map((file) => ({ path: file, text: readText(path.join(root, file)) }));
}

const linter = createLinter();
const configProblems: string[] = [];
const configs = new Configs(saying((message) => configProblems.push(message)));

/** What the configuration of the samples was told off for, once a sample was linted. */
export const problemsOfConfig = (): readonly string[] => configProblems;

/** `beside` is the text of a sidecar that is not on disk. */
export function lintSample(sample: Sample, beside?: string): FileReport {
  const source = { uri: sample.path, path: sample.path, languageId: "", text: sample.text };
  const options = withFiles(source, optionsOf(sample), linter);
  if (beside === undefined) return linter.lint(source, options);
  const files = new Map([...options.facts.files, [`${sample.path}.pecr.yaml`, beside] as const]);
  return linter.lint(source, { ...options, facts: { ...options.facts, files } });
}

function optionsOf({ path: file }: Sample): LintOptions {
  return configs.optionsFor(path.join(root, file));
}

/** Findings about the file and about each of its messages, in the order of reports. */
export function problemsIn(report: FileReport) {
  return [...report.problems, ...report.messages.flatMap(({ problems }) => problems)];
}
