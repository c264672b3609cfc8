/** Reads the project's own messages and cuts them as the product does. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { channels } from "../src/core/channels";
import { toOptions } from "../src/core/config/resolve";
import { readFile } from "../src/core/read";
import { sentencesOf } from "../src/core/text/messageSentences";
import type { KnownFacts, Message, PartSentences, Place, SourceFile } from "../src/core/types";

const here = import.meta.dirname;
/** The corpus: every `.jsonl` file in it is read, test writers' lines included. */
export const dataDirectory = path.join(here, "data");
/** Real texts beside the project, which need not be there. Measured on, never learnt from. */
export const evaluationDirectory = path.resolve(here, "../../../shared/evaluation");

/** One line of data/*.jsonl. */
export interface Line {
  readonly id: string;
  /** Who wrote it: test writers never wrote a training line. */
  readonly writer: string;
  readonly channel: string;
  readonly format: "text" | "html" | "markdown" | "eml" | "mjml";
  readonly sector: string;
  readonly class: "service" | "marketing" | "mixed" | "unsure";
  readonly difficulty: "easy" | "hard";
  readonly pair?: string;
  readonly text: string;
  /** Promotional words: half-open, UTF-16 offsets in `text`. */
  readonly spans: readonly (readonly [number, number])[];
  /** A lone line out of a message (a subject, a button, one sentence): teaches about sentences, says nothing about whole messages. */
  readonly lone?: true;
  readonly origin: string;
  readonly licence: string;
}

/** A message ready for the model. */
export interface Reading {
  readonly line: Line;
  readonly sentences: readonly PartSentences[];
  readonly hidden: readonly Place[];
}

/** The defaults of every setting: the corpus is cut without any configuration. */
export const FACTS: KnownFacts = toOptions({}).facts;

/** In order of file name, then of lines; both sides of the split. */
export function readLines(directory = dataDirectory): Line[] {
  return dataFiles(directory).flatMap((file) => parseLines(readFileSync(path.join(directory, file), "utf8")));
}

/** Takes each line at its word; `test/model/corpus.test.ts` checks what they hold. */
export function parseLines(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

/** Names without the folder, sorted, so that nothing hangs on the order of a disk. */
export function dataFiles(directory = dataDirectory): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".jsonl"))
    .sort();
}

/** SHA-256 in hex over base names and contents, in the order given. */
export function hashFiles(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(path.basename(file)).update(readFileSync(file));
  return hash.digest("hex");
}

const EXTENSIONS = { text: ".txt", html: ".html", markdown: ".md", eml: ".eml", mjml: ".mjml" } as const;

/** Reads a line as the product would read a file of its format on its channel. */
export function readMessage(line: Line): Reading {
  return readSource({ uri: line.id, path: `message${EXTENSIONS[line.format]}`, languageId: "", text: line.text }, line);
}

/** As `readMessage`, for a text of another kind of file. A channel that the product lacks is cut as e-mail or as text message. */
export function readSource(source: SourceFile, line: Line): Reading {
  const channel =
    channels.find(({ id }) => id === line.channel) ??
    channels.find(
      ({ id }) => id === (line.channel.startsWith("email") || line.channel === "letter" ? "email" : "sms"),
    )!;
  const messages = readFile(source).template.messages;
  const cut = messages.map((message: Message) => {
    const sentences = sentencesOf(message);
    return { sentences, hidden: channel.recognise(message, sentences, FACTS).hidden };
  });
  return { line, sentences: cut.flatMap(({ sentences }) => sentences), hidden: cut.flatMap(({ hidden }) => hidden) };
}

/** Share of a place's own characters that lie in the line's promotional spans. */
export function promotionalShare(place: Place, { spans }: Line): number {
  let total = 0;
  let covered = 0;
  for (const piece of place.part.visible.pieces(place.range)) {
    total += piece.end - piece.start;
    for (const [start, end] of spans) covered += Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start));
  }
  return total === 0 ? 0 : covered / total;
}
