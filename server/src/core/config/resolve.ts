/** From configuration to what is in force for one file. */

import { matchesGlob } from "../text/glob";
import type { KnownFacts, LintOptions } from "../types";
import type { Config, FileSettings } from "./schema";

/** Which HTML, Markdown and text files are taken for message templates when nobody says. Never every HTML file of a project. */
export const DEFAULT_FILES: readonly string[] = [
  "**/*.{sms,eml,mjml}",
  "**/{templates,template}/**/*.{html,htm,txt,md,hbs,handlebars,mustache,liquid,njk,jinja,jinja2,j2,twig,erb,ejs}",
  "**/{emails,email,e-mails,mail,mails,mailers,mailer,newsletters,newsletter,campaigns,notifications,notify,sms,texts,messages}/**/*.{html,htm,txt,md,hbs,handlebars,mustache,liquid,njk,jinja,jinja2,j2,twig,erb,ejs,cshtml}",
];
/** Always in force: `ignore` adds to these and cannot take them away. */
export const DEFAULT_IGNORE: readonly string[] = [
  "**/node_modules/**",
  "**/.git/**",
  "**/dist/**",
  "**/out/**",
  "**/vendor/**",
];
/** Languages whose every file is a message template, wherever it lies. */
const ALWAYS = /^(?:message-template|sms-template|eml|email)$/;

/** What holds for one file; the front adds its own memory. */
export interface InForce {
  readonly options: Omit<LintOptions, "memory">;
}

/** Whether a file is linted: by language, by globs, never when ignored. An untitled document is linted when its language is ours or plain text. */
export function isLinted(
  file: { readonly path: string; readonly languageId: string; readonly untitled?: boolean },
  config: Config,
): boolean {
  if ((config.ignore ?? []).concat(DEFAULT_IGNORE).some((glob) => matchesGlob(file.path, glob))) return false;
  if (ALWAYS.test(file.languageId) || /\.(?:eml|sms)$/i.test(file.path)) return true;
  if (file.untitled) return /^(?:plaintext|markdown|html)$/.test(file.languageId);
  return (config.files ?? DEFAULT_FILES).some((glob) => matchesGlob(file.path, glob));
}

/** Settings for one file: the whole configuration, then each override whose globs match, later ones winning. */
export function settingsFor(path: string, config: Config): FileSettings {
  const { $schema: _schema, files: _files, ignore: _ignore, overrides = [], ...base } = config;
  return overrides
    .filter(({ files }) => files.some((glob) => matchesGlob(path, glob)))
    .reduce<FileSettings>((settings, { files: _matched, ...own }) => merge(settings, own), base);
}

/** `over` wins key by key; `rules` and `unsubscribe` are merged entry by entry. */
export function merge<T extends FileSettings>(under: T, over: FileSettings): T {
  const defined = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  return { ...under, ...defined, ...joined("rules", under, over), ...joined("unsubscribe", under, over) };
}

function joined(key: "rules" | "unsubscribe", under: FileSettings, over: FileSettings): object {
  return under[key] || over[key] ? { [key]: { ...under[key], ...over[key] } } : {};
}

/** Fills in every default, so that nothing behind it needs one. `facts.files` is empty: fronts add what they read. */
export function toOptions(settings: FileSettings): Omit<LintOptions, "memory"> {
  const { url, sms, email } = settings.unsubscribe ?? {};
  const facts: KnownFacts = {
    sector: settings.sector ?? "general",
    publicTaskStance: settings.publicTaskStance ?? "strict",
    senderNames: settings.senderNames ?? [],
    unsubscribe: { ...(url ? { url } : {}), ...(sms ? { sms } : {}), ...(email ? { email } : {}) },
    optOutAddedByPlatform: settings.optOutAddedByPlatform ?? false,
    ...(settings.channel ? { channel: settings.channel } : {}),
    ...(settings.provider ? { provider: settings.provider } : {}),
    files: new Map(),
    layouts: settings.layouts ?? [],
    allowedValues: new Map(Object.entries(settings.allowedValues ?? {})),
  };
  return { profile: settings.profile ?? "uk-pecr", severities: settings.rules ?? {}, facts };
}
