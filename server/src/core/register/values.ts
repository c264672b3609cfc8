/** What a written value means for each kind of field. Remembers answers, because a register says the same again and again. */

import { channelNamed } from "../text/channelNames";
import { basisNamed } from "../text/consentRecord";
import { isCalendarDay } from "../text/calendar";
import { quote } from "../text/judged";
import type { Columns } from "./columns";
import { BASES, type FieldKind } from "./fields";

/** Tells of a problem at a place. */
export type Tell = (start: number, end: number, text: string) => void;
export type Fitting = string | boolean | readonly string[];

/** What each kind of field takes, as the end of a sentence. */
export const EXPECTED: Readonly<Record<FieldKind, string>> = {
  text: "it takes one text",
  channels:
    "a channel is email, sms, whatsapp, push, social, voicemail, automated-call, live-call (or phone) or fax, or post",
  day: "it takes a day such as 2026-05-03",
  flag: "it takes true or false",
  ending: "it takes true, false or a day such as 2026-05-03",
  basis: `it takes one of ${BASES.join(", ")}`,
};
/** `well` where every part of it fits. */
interface Meant {
  readonly meant: Fitting | undefined;
  readonly well: boolean;
}
const TRUE = /^(?:true|yes|y|1|on)$/i;
const FALSE = /^(?:false|no|n|0|off)$/i;
/** No more than so many different words are kept. */
const MOST_SHARED = 1000;

export class Values {
  /** By kind and word: the number of its value. Only what fits. */
  readonly #words = new Map<FieldKind, Map<string, number>>();

  constructor(
    private readonly columns: Columns,
    private readonly tell: Tell,
  ) {}

  /** The number of the value in the form that rows hold; undefined where nothing is written or, and told, where it does not fit. */
  read(kind: FieldKind, value: string | number | boolean, start: number, end: number): number | undefined {
    if (kind === "text" && typeof value === "string") return this.columns.numberOf(value.trim());
    const word =
      (kind === "flag" || kind === "ending") && typeof value === "boolean"
        ? String(value)
        : typeof value === "string"
          ? value.trim()
          : undefined;
    if (word === undefined) this.tell(start, end, `This is a ${typeof value}; ${EXPECTED[kind]}.`);
    if (word === undefined || word === "") return undefined;
    let known = this.#words.get(kind);
    if (!known) this.#words.set(kind, (known = new Map()));
    const before = known.get(word);
    if (before !== undefined) return before;
    const { meant, well } =
      kind === "channels" ? this.#channels(String(value), start, end) : this.#single(kind, word, start, end);
    if (meant === undefined) return undefined;
    const number = this.columns.numberOf(meant);
    if (well && known.size < MOST_SHARED) known.set(word, number);
    return number;
  }

  #single(kind: FieldKind, word: string, start: number, end: number): Meant {
    const meant = meaning(kind, word);
    if (meant === undefined) this.tell(start, end, `${quote(word)} ${fault(word)}; ${EXPECTED[kind]}.`);
    return { meant, well: true };
  }

  /** One name, or several in one text. */
  #channels(value: string, start: number, end: number): Meant {
    const channels: string[] = [];
    let well = true;
    // Where characters were written as escapes, a place inside the text is not known.
    const exact = end - start === value.length;
    for (const { 0: written, index } of value.matchAll(/[^,;|]+/g)) {
      const word = written.trim();
      if (word === "") continue;
      const channel = channelNamed(word);
      if (channel !== undefined) {
        channels.push(channel);
        continue;
      }
      well = false;
      const from = exact ? start + index + (written.length - written.trimStart().length) : start;
      this.tell(from, exact ? from + word.length : end, `${quote(word)} is no channel; ${EXPECTED.channels}.`);
    }
    return { meant: channels, well };
  }
}

function meaning(kind: FieldKind, word: string): Fitting | undefined {
  if (kind === "basis") return basisNamed(word);
  if (kind !== "day" && TRUE.test(word)) return true;
  if (kind !== "day" && FALSE.test(word)) return false;
  return kind !== "flag" && isCalendarDay(word) ? word : undefined;
}

function fault(word: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(word) ? "is no day of the calendar" : "does not fit";
}
