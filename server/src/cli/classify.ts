/** `pecr-lint classify`: the verdict on one text for a person, or on a stream of texts for another program. */

import { existsSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import {
  type ChannelId,
  CHANNELS,
  dayOf,
  type Judged,
  type Linter,
  type LintOptions,
  quote,
  toOptions,
  type Translate,
  translatorFor,
  verdictEntry,
  wordsOf,
} from "../core";
import type { ClassifyCommand } from "./args";
import { Configs } from "./configs";
import { saying } from "./faults";
import { nothingFor, readText, shown, unreadableFile, withFiles } from "./files";
import type { Output } from "./main";

const EXTENSIONS: Readonly<Record<string, string>> = {
  text: ".txt",
  html: ".html",
  mjml: ".mjml",
  eml: ".eml",
  markdown: ".md",
};

/** Returns the exit status: 2 when a text held no message, 1 when a line of a stream could not be judged. */
export async function classify(command: ClassifyCommand, linter: Linter, output: Output): Promise<number> {
  if (command.format === "ndjson") return classifyStream(linter, output, command.channel);
  const text = command.path === "-" ? await output.stdin() : readNamed(command.path, output);
  if (text === undefined) return 2;
  const { judged, unread } =
    command.path === "-"
      ? linter.judge({ uri: "-", path: "stdin.txt", languageId: "", text }, options(command.channel))
      : judgeFile(command.path, text, command.channel, linter, output);
  const translate = translatorFor(command.language);
  const named = judged.length > 1;
  output.write(judged.map((item) => (named ? `${item.message.id}\n` : "") + forPeople(item, translate)).join("\n"));
  for (const { text: why } of unread) output.say(translate(why) ?? why);
  return judged.length === 0 ? 2 : 0;
}

/** Says why when there is no text. */
function readNamed(file: string, output: Output): string | undefined {
  if (!existsSync(file)) {
    output.say(nothingFor(file));
    return undefined;
  }
  try {
    if (statSync(file).isDirectory()) {
      output.say(`${shown(file)} is a folder: classify takes one file, and check takes folders.`);
      return undefined;
    }
    return readText(file);
  } catch (error) {
    output.say(unreadableFile(file, error));
    return undefined;
  }
}

/** A file is judged as `check` would: with its configuration and what it includes. */
function judgeFile(file: string, text: string, channel: string | undefined, linter: Linter, output: Output) {
  const source = { uri: file, path: shown(file), languageId: "", text };
  const given = new Configs(saying(output.say)).wordingOptionsFor(file);
  const asked = channel === undefined ? given : { ...given, facts: { ...given.facts, channel: knownChannel(channel) } };
  return linter.judge(source, withFiles(source, asked, linter));
}

/** A channel that is not known is judged as plain wording: like a text message, in which keywords count. */
function knownChannel(channel: string): ChannelId {
  if (/^e-?mail/i.test(channel)) return "email";
  return CHANNELS.find((id) => id === channel.toLowerCase()) ?? "sms";
}

function options(channel: string | undefined): LintOptions {
  return toOptions(channel === undefined ? {} : { channel: knownChannel(channel) }, dayOf(new Date()));
}

function forPeople(judged: Judged, translate: Translate): string {
  const lines = linesFor(judged).map(([weight, line]) => weight + (translate(line) ?? line));
  return `${lines.join("\n")}\n`;
}

/** Each line with what stands before its words. */
function linesFor({ verdict, recognised, channel }: Judged): (readonly [weight: string, line: string])[] {
  // Never more certain than it is.
  const marketing = Math.max(1, Math.min(99, Math.round(verdict.probability * 100)));
  const verdictLine =
    verdict.class === "unsure"
      ? `Unsure: ${verdict.reason ?? "it could be either."}`
      : `Reads as ${verdict.class} (${marketing}% that it needs marketing handling), as ${/^[aeiou]/.test(channel.label) ? "an" : "a"} ${channel.label}.`;
  const lines: (readonly [string, string])[] = [["", verdictLine]];
  if (verdict.aside && !verdict.aside.decides)
    lines.push(["", `The part in ${verdict.aside.language} was set aside: this is the verdict on the English alone.`]);
  for (const { place, contribution, reason, towards } of verdict.evidence) {
    const weight = `  ${contribution >= 0 ? "+" : "-"}${Math.abs(contribution).toFixed(2)}  `;
    lines.push([weight, `${quote(wordsOf(place))} speaks for ${towards}. ${reason}`]);
  }
  const shows = (present: boolean, what: string): string => `${present ? "shows" : "does not show"} ${what}`;
  const works = recognised.optOuts.some(({ fault }) => !fault);
  lines.push([
    "",
    `It ${shows(works, "a way to stop")}, ${shows(recognised.consentReferences.length > 0, "why the reader gets it")}, ${shows(recognised.senders.length > 0 || recognised.senderElsewhere, "who sends it")}.`,
  ]);
  return lines;
}

/** One line in, one line out, in order; nothing is kept. A line that is no such object is answered and remembered in the exit status. */
async function classifyStream(linter: Linter, output: Output, channel: string | undefined): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: output.input as Readable, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const answer = answerLine(line, linter, channel);
    if ("error" in answer) status = 1;
    await output.writeLine(JSON.stringify(answer));
  }
  return status;
}

function answerLine(line: string, linter: Linter, channel: string | undefined): object {
  const request = parseLine(line);
  if (typeof request === "string") return { id: null, error: request };
  try {
    const named = request.channel ?? channel;
    const { judged } = linter.judge(
      { uri: "", path: `message${EXTENSIONS[request.format]}`, languageId: "", text: request.text },
      options(named),
    );
    return answer(request.id, judged);
  } catch (error) {
    return {
      id: null,
      error: `This message could not be judged: ${error instanceof Error ? error.name : "unknown failure"}.`,
    };
  }
}

interface Request {
  readonly id: unknown;
  readonly text: string;
  readonly channel?: string;
  readonly format: string;
}

function parseLine(line: string): Request | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "This line is not JSON.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "This line is not a JSON object.";
  const { id, text, channel, format = "text" } = value as Record<string, unknown>;
  if (typeof text !== "string") return 'This line has no "text".';
  if (typeof format !== "string" || !(format in EXTENSIONS))
    return `"format" takes one of ${Object.keys(EXTENSIONS).join(", ")}.`;
  return { id: id ?? null, text, format, ...(typeof channel === "string" ? { channel } : {}) };
}

/** A text that holds no message at all is unsure, never clean. */
function answer(id: unknown, judged: readonly Judged[]): object {
  const [first] = [...judged].sort((one, other) => other.verdict.probability - one.verdict.probability);
  if (!first)
    return {
      id,
      class: "unsure",
      probability: 0.5,
      evidence: [],
      reason: "Nothing in this text could be read.",
      recognised: { optOut: false, consentReference: false, sender: false },
    };
  const { verdict, recognised } = first;
  return {
    id,
    ...verdictEntry(verdict),
    recognised: {
      optOut: recognised.optOuts.some(({ fault }) => !fault),
      consentReference: recognised.consentReferences.length > 0,
      sender: recognised.senders.length > 0 || recognised.senderElsewhere,
    },
  };
}
