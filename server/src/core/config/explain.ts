/** Which configuration applies to a file, value by value, and where each comes from: for people who ask why. */

import { matchesGlob } from "../text/glob";
import type { ConfigLayer } from "./extends";
import { DEFAULT_FILES } from "./resolve";
import { type FileSettings, PROFILES } from "./schema";

export interface ExplainedValue {
  /** Dotted: `rules.missing-unsubscribe`. */
  readonly key: string;
  readonly value: unknown;
  /** A path inside the workspace, with the globs of an override; a preset; the editor's settings; or the default. */
  readonly from: string;
}
export interface Explained {
  readonly path: string;
  readonly linted: boolean;
  /** In order of the schema, rules and suppressions last. */
  readonly values: readonly ExplainedValue[];
}

/** Settings whose entries come from where each was set. */
const BY_ENTRY = new Set(["rules", "unsubscribe", "placeholders", "allowedValues"]);
const DEFAULTS: FileSettings = { profile: PROFILES[0], sector: "general", publicTaskStance: "strict" };

/** `path` is what globs are compared with; `layers` are in order, the last wins. */
export function explain(path: string, layers: readonly ConfigLayer[], linted: boolean): Explained {
  const found = new Map<string, ExplainedValue>();
  const presetRules = new Set<string>();
  let answers = 0;
  const entries: Record<string, number> = {};
  const set = (key: string, value: unknown, from: string): void => {
    found.delete(key);
    found.set(key, { key, value, from });
  };
  const add = (settings: object, from: string, preset: boolean): void => {
    for (const [key, value] of Object.entries(settings)) {
      if (value === undefined || key === "$schema" || key === "extends" || key === "overrides") continue;
      if (key === "allow") for (const item of value as readonly unknown[]) set(`allow.${++answers}`, item, from);
      else if (key === "vocabulary")
        for (const [kind, items] of Object.entries(value as Readonly<Record<string, readonly unknown[]>>))
          for (const item of items) {
            const number = (entries[kind] ?? 0) + 1;
            entries[kind] = number;
            set(`vocabulary.${kind}.${number}`, item, from);
          }
      else if (key === "footers")
        for (const [channel, own] of Object.entries(value as Readonly<Record<string, object>>))
          for (const [language, text] of Object.entries(own)) set(`footers.${channel}.${language}`, text, from);
      else if (!BY_ENTRY.has(key)) set(key, value, from);
      else
        for (const [name, entry] of Object.entries(value as object)) {
          const full = `${key}.${name}`;
          // What a file says of a rule wins over every preset, whichever stands first.
          if (preset && key === "rules" && found.has(full) && !presetRules.has(full)) continue;
          if (key === "rules") presetRules[preset ? "add" : "delete"](full);
          set(full, entry, from);
        }
    }
  };
  for (const [key, value] of Object.entries(DEFAULTS)) set(key, value, "default");
  set("files", DEFAULT_FILES, "default");
  for (const { name, preset, config } of layers) add(config, preset ? `preset ${name}` : name, preset);
  for (const { name, config } of layers)
    for (const { files, ...own } of config.overrides ?? [])
      if (files.some((glob) => matchesGlob(path, glob))) add(own, `${name}, for ${files.join(", ")}`, false);
  const rank = ({ key }: ExplainedValue): number => (key.startsWith("rules.") ? 1 : key.startsWith("allow.") ? 2 : 0);
  return { path, linted, values: [...found.values()].sort((one, other) => rank(one) - rank(other)) };
}

/** The same as lines of YAML, each with where it comes from. `say` tells our own words in the reader's language. */
export function explainedText(
  { path, linted, values }: Explained,
  say: (text: string) => string = (text) => text,
): string {
  const rows = values.map(({ key, value, from }) => ({ left: `${key}: ${written(value)}`, from: origin(from, say) }));
  const width = Math.min(60, Math.max(0, ...rows.map(({ left }) => left.length)));
  const lines = rows.map(({ left, from }) => `${left.padEnd(width)}  # ${from}`);
  const head = [
    `# ${say("What is in force for")} ${path}`,
    `# ${say(linted ? "It is checked as a message template." : "It is not checked: no glob of files names it, or it is ignored or switched off.")}`,
  ];
  return `${[...head, "", ...lines].join("\n")}\n`;
}

/** Names of files and presets stay. */
function origin(from: string, say: (text: string) => string): string {
  const [standard, preset, editor, only] = say(ORIGINS).split(" | ") as [string, string, string, string];
  if (from === "default") return standard;
  if (from === "editor settings") return editor;
  return from.replace(/^preset (?=[\w-]+$)/, `${preset} `).replace(", for ", `, ${only} `);
}
/** In one piece, because single words are not translated wherever they stand. */
const ORIGINS = "default | preset | editor settings | for";

/** Words as they are, where YAML would read them back as such; else as JSON, which YAML reads too. */
function written(value: unknown): string {
  return typeof value === "string" && /^[a-z][\w.@/-]*$/i.test(value) ? value : JSON.stringify(value);
}
