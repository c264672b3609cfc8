/** Which engines read a file: those that its configuration names, or those that it shows signs of. */

import type { Engine } from "./engine";

/** Reads no tags at all: braces and brackets are words. */
export const NO_ENGINE = "none";

/** Template languages as their authors call them, with the engines here that own their marks. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  handlebars: ["braces"],
  mustache: ["braces"],
  "go-template": ["braces"],
  liquid: ["braces", "statements"],
  jinja: ["braces", "statements"],
  nunjucks: ["braces", "statements"],
  django: ["braces", "statements"],
  twig: ["braces", "statements"],
  hubl: ["braces", "statements"],
  erb: ["erb"],
  ejs: ["erb"],
  blade: ["blade", "braces"],
  razor: ["at-signs"],
  twirl: ["at-signs"],
  dotdigital: ["at-signs"],
  smarty: ["smarty"],
  freemarker: ["interpolation"],
  javascript: ["interpolation"],
  "template-toolkit": ["template-toolkit"],
  notify: ["notify"],
  mailchimp: ["merge-tags"],
  ampscript: ["percent"],
  printf: ["percent"],
  "angle-brackets": ["angle-brackets"],
  "square-brackets": ["square-brackets"],
  "single-marks": ["single-marks"],
};

/** What a configuration's `engine` may say. */
export const ENGINE_NAMES: readonly string[] = [NO_ENGINE, ...Object.keys(LANGUAGES)];

/** The engines of the languages named, in the registry's order, tried without asking for signs of them; all when nothing is named. */
export function enginesFor(engines: readonly Engine[], named: readonly string[] | undefined): readonly Engine[] {
  if (named === undefined) return engines;
  const ids = new Set(named.flatMap((name) => LANGUAGES[name] ?? []));
  return engines.filter(({ id }) => ids.has(id)).map((engine) => ({ ...engine, when: () => true }));
}
