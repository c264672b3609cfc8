/** From configuration to what is in force for one file. */

import { isRegister } from "../register/fields";
import { isSidecar } from "../sidecar/names";
import { matchesGlob } from "../text/glob";
import type { KnownFacts, LintOptions, Vocabulary } from "../types";
import type { ConfigLayer } from "./extends";
import { toFooters } from "./footers";
import { type Config, type FileSettings, PROFILES } from "./schema";

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

/** Settings with the severities that presets give, which are defaults: what a file sets wins over them. */
export type LayeredSettings = FileSettings & { readonly presetRules?: FileSettings["rules"] };
/** Several files and presets as one, the last winning. */
export type LayeredConfig = Config & { readonly presetRules?: FileSettings["rules"] };

/** Whether a file is linted: by language, by globs, never when ignored. An untitled document is linted when its language is ours or plain text. */
export function isLinted(
  file: { readonly path: string; readonly languageId: string; readonly untitled?: boolean },
  config: Config,
): boolean {
  if ((config.ignore ?? []).concat(DEFAULT_IGNORE).some((glob) => matchesGlob(file.path, glob))) return false;
  // A register holds the words of forms, a sidecar none; both are checked in their own ways.
  if (isRegister(file.path) || isSidecar(file.path)) return false;
  if (ALWAYS.test(file.languageId) || /\.(?:eml|sms)$/i.test(file.path)) return true;
  if (file.untitled) return /^(?:plaintext|markdown|html)$/.test(file.languageId);
  return (config.files ?? DEFAULT_FILES).some((glob) => matchesGlob(file.path, glob));
}

/** All layers as one configuration: later ones win, files over presets; lists of suppressions and overrides are joined. */
export function flatten(layers: readonly ConfigLayer[]): LayeredConfig {
  return layers.reduce<LayeredConfig>((under, { config, preset }) => {
    const { extends: _extends, rules, overrides, ...rest } = config;
    const own: LayeredSettings = {
      ...rest,
      ...(rules ? (preset ? { presetRules: rules } : { rules }) : {}),
    };
    const { files = under.files, ignore = under.ignore } = config;
    return {
      ...merge(under, own),
      ...(files ? { files } : {}),
      ...(ignore ? { ignore } : {}),
      ...(overrides || under.overrides ? { overrides: [...(under.overrides ?? []), ...(overrides ?? [])] } : {}),
    };
  }, {});
}

/** Settings for one file: the whole configuration, then each override whose globs match, later ones winning. */
export function settingsFor(path: string, config: LayeredConfig): LayeredSettings {
  const { $schema: _schema, extends: _extends, files: _files, ignore: _ignore, overrides = [], ...base } = config;
  return overrides
    .filter(({ files }) => files.some((glob) => matchesGlob(path, glob)))
    .reduce<LayeredSettings>((settings, { files: _matched, ...own }) => merge(settings, own), base);
}

/** `over` wins key by key; `rules`, `unsubscribe`, footers and what is said of placeholders are merged entry by entry, and suppressions are joined. */
export function merge<T extends LayeredSettings>(under: T, over: LayeredSettings): T {
  const defined = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  const allow = [...(under.allow ?? []), ...(over.allow ?? [])];
  return {
    ...under,
    ...defined,
    ...joined("rules", under, over),
    ...joined("presetRules", under, over),
    ...joined("unsubscribe", under, over),
    ...bothFooters(under.footers, over.footers),
    ...joined("placeholders", under, over),
    ...joined("allowedValues", under, over),
    ...bothVocabularies(under.vocabulary, over.vocabulary),
    ...(allow.length > 0 ? { allow } : {}),
  };
}

/** Of one channel, each language's own. */
function bothFooters(under: FileSettings["footers"], over: FileSettings["footers"]): Pick<FileSettings, "footers"> {
  if (!under || !over) return {};
  const merged = Object.entries(over).map(([channel, own]) => [
    channel,
    { ...under[channel as keyof typeof under], ...own },
  ]);
  return { footers: { ...under, ...Object.fromEntries(merged) } };
}

/** Entries of both; of two with the same words both are kept, and what is flagged is told. */
function bothVocabularies(
  under: FileSettings["vocabulary"],
  over: FileSettings["vocabulary"],
): Pick<FileSettings, "vocabulary"> {
  if (!under || !over) return {};
  const allow = [...(under.allow ?? []), ...(over.allow ?? [])];
  const flag = [...(under.flag ?? []), ...(over.flag ?? [])];
  return { vocabulary: { ...(allow.length > 0 ? { allow } : {}), ...(flag.length > 0 ? { flag } : {}) } };
}

function joined(
  key: "rules" | "presetRules" | "unsubscribe" | "placeholders" | "allowedValues",
  under: LayeredSettings,
  over: LayeredSettings,
): object {
  return under[key] || over[key] ? { [key]: { ...under[key], ...over[key] } } : {};
}

function toVocabulary({ allow = [], flag = [] }: NonNullable<FileSettings["vocabulary"]>): Vocabulary {
  return {
    allow,
    flag: flag.flatMap(({ words, message, severity = "warning" }) =>
      severity === "off" ? [] : [{ words, message, severity }],
    ),
  };
}

/** Fills in every default, so that nothing behind it needs one. `facts.files` is empty: fronts add what they read. `today` is the front's day, as 2027-05-03; without it nothing runs out. */
export function toOptions(settings: LayeredSettings, today?: string): Omit<LintOptions, "memory"> {
  const { url, sms, email } = settings.unsubscribe ?? {};
  const facts: KnownFacts = {
    sector: settings.sector ?? "general",
    publicTaskStance: settings.publicTaskStance ?? "strict",
    senderNames: settings.senderNames ?? [],
    unsubscribe: { ...(url ? { url } : {}), ...(sms ? { sms } : {}), ...(email ? { email } : {}) },
    footerLanguage: settings.footerLanguage ?? "auto",
    optOutAddedByPlatform: settings.optOutAddedByPlatform ?? false,
    ...(settings.channel ? { channel: settings.channel } : {}),
    ...(settings.provider ? { provider: settings.provider } : {}),
    ...(settings.engine === undefined ? {} : { engines: [settings.engine].flat() }),
    files: new Map(),
    layouts: settings.layouts ?? [],
    allowedValues: new Map(Object.entries(settings.allowedValues ?? {})),
    placeholders: new Map(
      Object.entries(settings.placeholders ?? {}).map(([name, { min, max, unicode }]) => [
        name,
        {
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          ...(unicode === undefined ? {} : { unicode }),
        },
      ]),
    ),
    ...(today === undefined ? {} : { today }),
    ...(settings.vocabulary ? { vocabulary: toVocabulary(settings.vocabulary) } : {}),
  };
  const footers = toFooters(settings.footers, facts);
  const allow = (settings.allow ?? []).map(({ rule, reason, until, by }) => ({
    ruleId: rule,
    reason,
    ...(until === undefined ? {} : { until }),
    ...(by === undefined ? {} : { by }),
  }));
  return {
    profile: settings.profile ?? PROFILES[0],
    severities: settings.rules ?? {},
    facts: footers ? { ...facts, footers } : facts,
    ...(settings.presetRules ? { presetSeverities: settings.presetRules } : {}),
    ...(allow.length > 0 ? { allow } : {}),
  };
}
