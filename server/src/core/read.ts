/** From a file to its messages: tags first, then the format. Decides nothing about what the messages mean. */

import { withDirectives } from "./directives";
import { engines } from "./engines";
import { enginesFor } from "./engines/chosen";
import { Scanner } from "./engines/scan";
import { formats } from "./formats";
import { withSidecar } from "./sidecar/apply";
import { sidecarCandidates } from "./sidecar/names";
import { readSidecar } from "./sidecar/read";
import type { Format, SidecarReport, SourceFile, SourceRange, TaggedFile, Tagger, Template } from "./types";

/** A file with its tags and messages, before anything is judged. */
export interface ReadFile {
  readonly file: TaggedFile;
  readonly format: Format;
  readonly template: Template;
  /** The file of metadata beside it, with what is wrong in that file alone. */
  readonly sidecar?: SidecarReport;
  /** Where in that file single messages are spoken of. */
  readonly sections?: SourceRange;
}

/** Never throws on any text. A format that fails is a fault of ours; the file is then one unread range. `named` are the template languages that the configuration gives; without it the file's own signs decide. A sidecar is looked for among `files`. */
export function readFile(source: SourceFile, named?: readonly string[], files?: ReadonlyMap<string, string>): ReadFile {
  const format = formatOf(source);
  const scanner = new Scanner(enginesFor(engines, named));
  const file = scanner.tag(source);
  const tagger: Tagger = (text) => scanner.tag({ ...source, text });
  const broken = unreadable(source.text);
  if (broken !== undefined) {
    return {
      file,
      format,
      template: {
        messages: [],
        comments: [],
        problems: [{ range: { start: 0, end: source.text.length }, text: broken }],
      },
    };
  }
  const template = withDirectives(format.read(file, tagger), file, format.id);
  const path = files && sidecarCandidates(source.path).find((candidate) => files.has(candidate));
  if (path === undefined) return { file, format, template };
  const sidecar = readSidecar(path, files!.get(path)!);
  const joined = withSidecar(template, source.text, sidecar);
  const problems = [...sidecar.problems, ...joined.problems];
  const { range } = sidecar.messages;
  return {
    file,
    format,
    template: joined.template,
    sidecar: { path, text: sidecar.text, problems },
    ...(range ? { sections: range } : {}),
  };
}

/** By the longest extension other than plain text's, then by language id, then by what the text looks like. */
export function formatOf(source: SourceFile): Format {
  if (/\.ftl$/i.test(source.path) && /^-?[a-z][\w-]* *=/im.test(source.text) && !/<[#a-z]/i.test(source.text))
    return formats.find(({ id }) => id === "fluent")!;
  // Laravel's mails are Markdown, whatever their name says.
  if (/@component\(['"]mail::message|<x-mail::message/.test(source.text))
    return formats.find(({ id }) => id === "markdown")!;
  const byExtension = formats
    .flatMap((format) => format.extensions.map((extension) => ({ format, extension })))
    .filter(({ extension }) => source.path.toLowerCase().endsWith(extension))
    .sort((one, other) => other.extension.length - one.extension.length)[0]?.format;
  if (byExtension && byExtension.id !== "text")
    return looksLikeMarkup(source) ? byExtension : (plainTwin(source, byExtension) ?? byExtension);
  const byLanguage = formats.find((format) => format.languageIds.includes(source.languageId));
  if (byLanguage && byLanguage.id !== "text") return byLanguage;
  // An untitled document says nothing by its name, and pasted markup arrives as plain text.
  return byExtension ?? formats.find(({ id }) => id === (looksLikeMarkup(source) ? "html" : "text"))!;
}

/** `welcome.text.erb`, `body.txt.hbs`: engine files whose words are plain text. */
function plainTwin(source: SourceFile, format: Format): Format | undefined {
  return format.id === "html" && !/\.(?:html?|mjml)$/i.test(source.path)
    ? formats.find(({ id }) => id === "text")
    : undefined;
}

function looksLikeMarkup({ text }: SourceFile): boolean {
  return (
    /<(?:!doctype|html|body|table|div|p|br|td|span|a\s|h[1-6]|mjml|mj-|%?=?\s*content_for)\b/i.test(
      text.slice(0, 20_000),
    ) || /<(?:p|div|table|a|br|h[1-6])[\s>/]/i.test(text)
  );
}

/** A binary file opened as text holds NULs or a flood of replacement characters. */
function unreadable(text: string): string | undefined {
  const head = text.slice(0, 8000);
  const strange = head.match(/[\u0000\u0001-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  return strange > 8 && strange > head.length / 50
    ? "This does not look like text, so nothing in it was read."
    : undefined;
}
