/** The command line's words: what each command takes, and what to say when a word is wrong. Does nothing itself. */

import { parseArgs } from "node:util";
import { LANGUAGES, type ProductLanguage, PROFILES, type Sector, SECTORS } from "../core";

/** Values of `--format`; the first is the default. */
export const FORMATS = ["pretty", "json"] as const;
/** Values of `--fail-on`. Hints are not among them: they never fail a check. */
export const LEVELS = ["error", "warning", "information", "never"] as const;

/** `check` with its defaults filled in. No paths means the working directory; `config` replaces the nearest file for all templates. */
export interface CheckCommand {
  readonly command: "check";
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof LEVELS)[number];
  readonly config?: string;
  readonly stdinFilename: string;
  /** Of findings, fixes and reasons. */
  readonly language: ProductLanguage;
  readonly over: Over;
}
/** What counts before every configuration, for all files. */
export interface Over {
  readonly profile?: (typeof PROFILES)[number];
  readonly sector?: Sector;
}
/** `path` is `-` for standard input, which `ndjson` reads in any case. `channel` may be any word. */
export interface ClassifyCommand {
  readonly command: "classify";
  readonly path: string;
  readonly channel?: string;
  readonly format: "pretty" | "ndjson";
  readonly language: ProductLanguage;
}
/** `config` after its words were read. */
export interface ConfigCommand {
  readonly command: "config";
  readonly path: string;
  readonly format: (typeof FORMATS)[number];
  readonly language: ProductLanguage;
  readonly config?: string;
}
/** Also what `--help` behind another command becomes. */
export interface HelpCommand {
  readonly command: "help" | "version";
}
/** What `main.ts` runs. */
export type Command = CheckCommand | ClassifyCommand | ConfigCommand | HelpCommand;

/** Bad use: shown without a stack, exit status 2. */
export class UsageProblem extends Error {}

/** Goes to standard output, also when no command is given; that is no misuse. */
export const HELP = `pecr-lint: tells which SMS and e-mail templates read as marketing, and what they lack.

  pecr-lint check [paths or globs...] [--format pretty|json] [--fail-on error|warning|information|never] [--config FILE] [--language en|cy]
                 [--profile ${PROFILES.join("|")}] [--sector SECTOR]
      Lints templates; without paths, those that the configuration's globs name. "-" reads one text from standard input,
      and --stdin-filename NAME says what kind of file it is. --language cy tells findings and fixes in Welsh.
      --profile and --sector count before the configuration. SECTOR is ${SECTORS.slice(0, 6).join(", ")},
      ${SECTORS.slice(6, -1).join(", ")} or ${SECTORS.at(-1)}.
  pecr-lint classify [--channel CHANNEL] [--language en|cy] [FILE|-]
      CHANNEL is sms, email, whatsapp, push, social, voicemail, automated-call, live-call or fax.
      Tells what one text reads as, and why.
  pecr-lint classify --format ndjson
      Reads one {"id","text","channel","format"} a line from standard input and writes one verdict a line.
  pecr-lint config FILE [--format pretty|json] [--config FILE] [--language en|cy]
      Tells which settings are in force for a file, and from which configuration or preset each comes.

Exit status: 0 nothing at or above --fail-on (default error), 1 findings at or above it, 2 bad use, unreadable input or an internal failure.
Nothing leaves this machine.
`;

/** Throws UsageProblem when the words make no command. */
export function readArgs(words: readonly string[]): Command {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || command === "--help" || command === "-h")
    return { command: "help" };
  if (command === "version" || command === "--version" || command === "-v") return { command: "version" };
  if (command === "check") return readCheck(rest);
  if (command === "classify") return readClassify(rest);
  if (command === "config") return readConfigWords(rest);
  throw new UsageProblem(`There is no command "${command}". Try: pecr-lint help`);
}

function readCheck(words: readonly string[]): CheckCommand | HelpCommand {
  const { values, positionals } = parse(words, {
    format: "string",
    "fail-on": "string",
    config: "string",
    "stdin-filename": "string",
    language: "string",
    profile: "string",
    sector: "string",
    help: "boolean",
  });
  if (values.help) return { command: "help" };
  const config = values.config as string | undefined;
  const profile = chosen("--profile", values.profile as string | undefined, PROFILES);
  const sector = chosen("--sector", values.sector as string | undefined, SECTORS);
  return {
    command: "check",
    paths: positionals,
    format: oneOf("--format", values.format as string | undefined, FORMATS, "pretty"),
    failOn: oneOf("--fail-on", values["fail-on"] as string | undefined, LEVELS, "error"),
    stdinFilename: (values["stdin-filename"] as string | undefined) ?? "stdin.txt",
    language: oneOf("--language", values.language as string | undefined, LANGUAGES, "en"),
    over: { ...(profile ? { profile } : {}), ...(sector ? { sector } : {}) },
    ...(config === undefined ? {} : { config }),
  };
}

function readClassify(words: readonly string[]): ClassifyCommand | HelpCommand {
  const { values, positionals } = parse(words, {
    format: "string",
    channel: "string",
    language: "string",
    help: "boolean",
  });
  if (values.help) return { command: "help" };
  if (positionals.length > 1) throw new UsageProblem("classify takes one file, or - for standard input.");
  const channel = values.channel as string | undefined;
  if (values.format === "ndjson" && values.language !== undefined)
    throw new UsageProblem("--format ndjson is read by programs and stays English; leave --language out.");
  return {
    command: "classify",
    path: positionals[0] ?? "-",
    format: oneOf("--format", values.format as string | undefined, ["pretty", "ndjson"] as const, "pretty"),
    language: oneOf("--language", values.language as string | undefined, LANGUAGES, "en"),
    ...(channel === undefined ? {} : { channel }),
  };
}

function readConfigWords(words: readonly string[]): ConfigCommand | HelpCommand {
  const { values, positionals } = parse(words, {
    format: "string",
    config: "string",
    language: "string",
    help: "boolean",
  });
  if (values.help) return { command: "help" };
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageProblem("config takes one file: pecr-lint config FILE");
  const config = values.config as string | undefined;
  return {
    command: "config",
    path,
    format: oneOf("--format", values.format as string | undefined, FORMATS, "pretty"),
    language: oneOf("--language", values.language as string | undefined, LANGUAGES, "en"),
    ...(config === undefined ? {} : { config }),
  };
}

function parse(words: readonly string[], options: Readonly<Record<string, "string" | "boolean">>) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<const Choice extends string>(
  name: string,
  given: string | undefined,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  return chosen(name, given, choices) ?? otherwise;
}

function chosen<const Choice extends string>(
  name: string,
  given: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (given === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === given);
  if (!choice) throw new UsageProblem(`${name} takes one of ${choices.join(", ")}, not "${given}".`);
  return choice;
}
