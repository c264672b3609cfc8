/** Reads templates from disk, with what they include. Configurations are read next door. */

import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { DEFAULT_IGNORE, isLinted, isSidecar, type Linter, type LintOptions, type SourceFile } from "../core";
import type { Configs } from "./configs";

/** What a template is commonly called, in a folder that somebody named. */
const TEMPLATE = /\.(?:html?|txt|md|hbs|handlebars|mustache|liquid|njk|jinja2?|j2|twig|erb|ejs|cshtml)$/i;
/** A larger file is no partial. */
const LARGEST_INCLUDE = 1_000_000;

/** Whether a file that somebody named is called as templates are. */
export function isTemplate(file: string): boolean {
  return TEMPLATE.test(file);
}

/** Text of a file as UTF-8, or as Windows-1252 when it is not valid UTF-8. Throws when it cannot be read. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What is said of a word that names no file. */
export function nothingFor(word: string): string {
  return `Nothing was found for "${word}".`;
}

/** What is said of a file that is there and cannot be read. */
export function unreadableFile(file: string, error: unknown): string {
  return `${shown(file)} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** Every template that the given words name: files as they are, folders and globs filtered by the configuration. Sorted. */
export function findTemplates(words: readonly string[], configs: Configs): { files: string[]; missing: string[] } {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const word of words.length > 0 ? words : ["."]) {
    if (existsSync(word) && statSync(word).isFile()) files.add(shown(word));
    else {
      const found = existsSync(word)
        ? walk(word, configs, words.length > 0)
        : globSync([word], { dot: true, onlyFiles: true, ignore: ["**/node_modules/**"] });
      for (const file of found) files.add(shown(file));
      if (found.length === 0 && words.length > 0) missing.push(word);
    }
  }
  // A glob may name them, but they are read with their templates.
  return { files: [...files].filter((file) => !isSidecar(file)).sort(), missing };
}

/** A named folder is taken for a folder of templates unless a configuration says which files are; the whole project is searched by globs. */
function walk(folder: string, configs: Configs, named: boolean): string[] {
  return globSync(["**/*"], { cwd: folder, dot: false, onlyFiles: true, ignore: [...DEFAULT_IGNORE] })
    .map((file) => path.join(folder, file))
    .filter((file) => {
      const { config, folder: root } = configs.for(file);
      const relative = slashed(path.relative(root, path.resolve(file)));
      const languageId = named && config.files === undefined && TEMPLATE.test(file) ? "message-template" : "";
      return isLinted({ path: relative, languageId }, config);
    });
}

/** Options with the files that a template includes, read from below the working directory and nowhere else. */
export function withFiles(source: SourceFile, options: LintOptions, linter: Linter): LintOptions {
  const files = new Map<string, string>();
  const tried = new Set<string>();
  for (let round = 0; round < 5; round++) {
    const current = { ...options, facts: { ...options.facts, files } };
    const wanted = linter.wanted(source, current).filter((candidate) => !tried.has(candidate));
    if (wanted.length === 0) return current;
    for (const candidate of wanted) {
      tried.add(candidate);
      if (
        (isInside(candidate) || isBeside(candidate, source)) &&
        existsSync(candidate) &&
        statSync(candidate).isFile() &&
        statSync(candidate).size < LARGEST_INCLUDE
      )
        files.set(candidate, readText(candidate));
    }
  }
  return { ...options, facts: { ...options.facts, files } };
}

/** Below the working directory, links followed. */
function isInside(file: string): boolean {
  if (!existsSync(file)) return false;
  const relative = path.relative(realpathSync(process.cwd()), realpathSync(file));
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** The template's own metadata, in its own folder, links followed: as much to be read as the template that was named. */
function isBeside(file: string, { path: template }: SourceFile): boolean {
  if (!isSidecar(file) || !existsSync(file) || !existsSync(template)) return false;
  return path.dirname(realpathSync(file)) === path.dirname(realpathSync(template));
}

/** A path for people and reports: relative to the working directory, with forward slashes. */
export function shown(file: string): string {
  return slashed(path.relative(process.cwd(), path.resolve(file))) || slashed(file);
}

/** With forward slashes, as globs and reports have it. */
export function slashed(file: string): string {
  return file.split(path.sep).join("/");
}
