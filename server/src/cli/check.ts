/** `pecr-lint check`: lints files and reports. */

import {
  fileEntry,
  type FileReport,
  inLanguage,
  type Linter,
  type ProductLanguage,
  SCHEMA_VERSION,
  type Severity,
  summarise,
  translatorFor,
} from "../core";
import type { CheckCommand } from "./args";
import { Configs } from "./configs";
import { Faults, type Linted } from "./faults";
import { findTemplates, nothingFor, readText, shown, unreadableFile, withFiles } from "./files";
import type { Output } from "./main";
import { pretty } from "./pretty";
import { pageUrl, VERSION } from "./product";
import { Wording } from "./wording";

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Returns the exit status. */
export async function check(command: CheckCommand, linter: Linter, output: Output): Promise<number> {
  const faults = new Faults();
  const configs = new Configs(faults.tell, command.config, command.over);
  const stdin = command.paths.includes("-");
  const { files, missing } = stdin
    ? { files: [command.stdinFilename], missing: [] }
    : findTemplates(command.paths, configs);
  for (const word of missing) output.say(nothingFor(word));
  const read = async (file: string): Promise<string> => (stdin ? output.stdin() : readText(file));
  const translate = translatorFor(command.language);
  const linted: Linted[] = [];
  const wording = new Wording(command.paths);
  let unreadable = missing.length > 0;
  for (const file of files) {
    try {
      const text = await read(file);
      const source = { uri: file, path: shown(file), languageId: "", text };
      const options = withFiles(source, configs.optionsFor(file), linter);
      const report = linter.lint(source, options);
      if (!stdin) wording.hear(source, options, configs.for(file), linter);
      const said = inLanguage(report, translate);
      faults.hear(said);
      linted.push({ report: said, text });
    } catch (error) {
      output.say(unreadableFile(file, error));
      unreadable = true;
    }
  }
  if (!unreadable) wording.tell(faults, (text) => translate(text) ?? text);
  // What is wrong with the configuration comes first: everything below depends on it.
  const told = faults.reports().map(({ report, text }) => ({ report: inLanguage(report, translate), text }));
  const all = [...told, ...linted];
  const say = (text: string): string => translate(text) ?? text;
  output.write(command.format === "json" ? json(all, command.language) : pretty(all, say));
  if (unreadable) return 2;
  return all.some(({ report }) => fails(report, command.failOn)) ? 1 : 0;
}

function fails(report: FileReport, level: CheckCommand["failOn"]): boolean {
  if (level === "never") return false;
  const problems = [...report.problems, ...report.messages.flatMap((message) => message.problems)];
  return problems.some(({ severity }) => RANK[severity] >= RANK[level]);
}

function json(linted: readonly { report: FileReport; text: string }[], language: ProductLanguage): string {
  const report = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "pecr-lint", version: VERSION },
    files: linted.map(({ report: file, text }) => fileEntry(file, text, (ruleId) => pageUrl(ruleId, language))),
    summary: summarise(linted.map(({ report: file }) => file)),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
