/** The public face of the core: what fronts may use. */

import { loadModel } from "./classify/model";
import { createClassifier } from "./classify/verdict";
import { judgeFile, type JudgedFile } from "./judge";
import { lint } from "./lint";
import { wantedFiles } from "./includes/wanted";
import { readFile } from "./read";
import { rules } from "./rules";
import { isSidecar, sidecarCandidates } from "./sidecar/names";
import { readSidecar, type Sidecar } from "./sidecar/read";
import { consentReference } from "./text/consentRecord";
import { metAllowed } from "./vocabulary/met";
import type { Declared, DeclaredValue, FileReport, LintOptions, SourceFile } from "./types";

export { DEFAULT_FILES, DEFAULT_IGNORE, flatten, isLinted, settingsFor, toOptions } from "./config/resolve";
export { CONFIG_NAMES, type ConfigLayer, type ConfigResolution, faultAtName, resolveConfig } from "./config/extends";
export { explain, type Explained, explainedText } from "./config/explain";
export { presets } from "./config/presets";
export { allowedWording, readConfig } from "./config/readConfig";
export type { Config, FileSettings } from "./config/schema";
export type { Judged, JudgedFile } from "./judge";
export { LANGUAGES, languageOf, type ProductLanguage, translatorFor } from "./l10n/languages";
export { faultsInLanguage, inLanguage, judgedInLanguage, problemsInLanguage } from "./l10n/report";
export type { Translate } from "./l10n/translator";
export { fileEntry, SCHEMA_VERSION, summarise, verdictEntry } from "./report";
export { matchesGlob } from "./text/glob";
export { dayOf } from "./text/day";
export { lineStarts, positionAt } from "./text/positions";
export { overlaps, sourceOf, wordsOf } from "./text/place";
export { quote } from "./text/judged";
export { isRegister, REGISTER_NAMES } from "./register/fields";
export { type RegisterReading, type RegisterRow, readRegister, toRegister } from "./register/read";
export { baseAt, completeConfig, explainConfig } from "./complete/config";
export { completeMetadata, explainMetadata } from "./complete/metadata";
export type { Explanation, Suggestions } from "./complete/suggestion";
export { completionPlace } from "./register/completionPlace";
export { describeRecord, isOver } from "./register/describe";
export { isSidecar, sidecarCandidates } from "./sidecar/names";
export { readSidecar } from "./sidecar/read";
export { sharedBy } from "./sidecar/apply";
export { profiles } from "./profiles";
export { isSuppressing } from "./suppress";
export { type ChannelId, CHANNELS, PROFILES, SECTORS } from "./config/schema";
export * from "./types";

/** All that a front needs of the core. Synchronous, and free of disk, clock and network; no text makes it throw. */
export interface Linter {
  lint(file: SourceFile, options: LintOptions): FileReport;
  /** What each message is and shows, without rules. */
  judge(file: SourceFile, options: LintOptions): JudgedFile;
  /** The consent records that the messages of a file name, in order of place; each place once. Judges nothing. */
  consentReferences(file: SourceFile): DeclaredValue[];
  /** The ids of a file's messages, in order. Judges nothing. */
  messageIds(file: SourceFile): string[];
  /** Allowed wording of the configuration that stands in the file. Judges nothing. */
  metAllowed(file: SourceFile, options: LintOptions): string[];
  /** Paths of other files that would be read if they were there: includes, layouts, a subject beside the body. Ask again once some were found. */
  wanted(file: SourceFile, options: LintOptions): string[];
}

/** Loads the model once; everything after is synchronous and pure. */
export function createLinter(): Linter {
  const classifier = createClassifier(loadModel());
  return {
    lint: (file, options) => lint(file, options, classifier),
    judge: (file, options) => judgeFile(file, options, classifier),
    consentReferences: (file) => {
      const found = isSidecar(file.path)
        ? declaredIn(readSidecar(file.path, file.text)).flatMap((declared) => consentReference({ declared }) ?? [])
        : readFile(file).template.messages.flatMap((message) => consentReference(message) ?? []);
      return [...new Map(found.map((reference) => [reference.range.start, reference])).values()];
    },
    messageIds: (file) => readFile(file).template.messages.map(({ id }) => id),
    metAllowed: (file, { facts }) =>
      facts.vocabulary ? metAllowed(readFile(file, facts.engines, facts.files).template.messages, facts) : [],
    wanted: (file, { facts }) => {
      const loaded = [...facts.files]
        .filter(([path]) => !isSidecar(path))
        .map(([path, text]) => ({ uri: "", path, languageId: "", text }));
      return [
        ...new Set([
          ...sidecarCandidates(file.path),
          ...[file, ...loaded].flatMap((source) =>
            wantedFiles(readFile(source, facts.engines).template.messages, source, facts.layouts),
          ),
        ]),
      ].filter((path) => !facts.files.has(path) && path !== file.path);
    },
  };
}

/** All that a sidecar declares, of every message and of single ones. */
function declaredIn({ declared, messages }: Sidecar): Declared[] {
  return [declared, ...[...messages.sections.values()].map((section) => section.declared)];
}

/** In order of rule id. For settings, hovers and pages; the rules themselves stay inside the core. */
export const ruleMetas = rules.map(({ meta }) => meta);
/** The names that a configuration's `rules` may use, and the codes of what those rules find. */
export const ruleIds = ruleMetas.map(({ id }) => id);
