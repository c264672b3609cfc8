/** Marketing texts and notices that are scheduled for the night. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { metadataKey } from "../../text/metadataKeys";
import type { DeclaredValue, Finding, Fix, Rule, RuleContext, SourceRange } from "../../types";

/** A key of the front matter that says when the message goes out, and its value. */
const SCHEDULE =
  /^[ \t]{0,8}(?:schedule(?:d)?(?:[-_ ]?(?:at|for|time))?|send[-_ ]?(?:at|time|on)|deliver(?:y)?[-_ ]?(?:at|time)|publish[-_ ]?at)[ \t]{0,4}:[ \t]{0,4}([^\r\n]{1,80})/im;
/** The clock in a value: "22:30", "9.30pm", "11 pm". Seconds and an offset behind it stay. */
const CLOCK =
  /(?<![\d:.+])(\d{1,2})[:.](\d{2})(?![\d.])(?: ?([ap])\.?m\b)?|(?<![\d:.])(\d{1,2}) ?([ap])\.?m\b|\bmidnight\b/i;
const EARLIEST = 8 * 60;
const LATEST = 20 * 60;
/** More front matter than this is none. */
const LONGEST = 4000;
const LONGEST_VALUE = 80;
/** A header's place runs to the end of its line. */
const MOST_BLANKS = 2;

export const rule: Rule = {
  meta: {
    id: "unsocial-send-time",
    summary: "A marketing text or notice that is scheduled for the night.",
    duty: "follow-sector-rules",
    severity: "hint",
    fixable: true,
    channels: ["sms", "whatsapp", "social", "push"],
  },

  *check(context): Iterable<Finding> {
    if (!needsMarketingHandling(context)) return;
    const time = scheduled(context);
    if (!time || (time.minutes >= EARLIEST && time.minutes <= LATEST)) return;
    yield {
      range: time.range,
      text: `${quote(time.words)} is outside 8:00 to 20:00. Marketing at night is a frequent reason for complaints: choose a time in the day, in the reader's time zone.`,
      fixes: [dayTime(time)],
    };
  },
};

interface Time {
  readonly minutes: number;
  readonly words: string;
  readonly range: SourceRange;
}

/** As the message's own metadata has it, wherever that stands; else a key of the project's front matter. */
function scheduled({ message, file }: RuleContext): Time | undefined {
  const [, declared] = [...(message.declared.entries ?? [])].find(([key]) => metadataKey(key)?.key === "send_at") ?? [];
  if (declared) return declaredTime(declared);
  // What stands before the message is its front matter; nothing else of it is kept.
  const matter = file.text.slice(0, Math.min(message.range.start, LONGEST));
  const line = matter.startsWith("---") || matter.startsWith("\uFEFF---") ? SCHEDULE.exec(matter) : null;
  return line ? timeIn(line[1]!, line.index + line[0].length - line[1]!.length) : undefined;
}

/** Only where the value stands as it is written: an encoded header has no place for each of its characters. */
function declaredTime({ value, range }: DeclaredValue): Time | undefined {
  const length = range.end - range.start;
  return value.length > length || value.length + MOST_BLANKS < length ? undefined : timeIn(value, range.start);
}

function timeIn(value: string, at: number): Time | undefined {
  const clock = CLOCK.exec(value.slice(0, LONGEST_VALUE));
  if (!clock) return undefined;
  const start = at + clock.index;
  return { minutes: minutesOf(clock), words: clock[0], range: { start, end: start + clock[0].length } };
}

/** Minutes from midnight; a twelve-hour clock is told by its letter. */
function minutesOf([, hour, minute = "0", half, bare, bareHalf]: RegExpExecArray): number {
  const letter = (half ?? bareHalf)?.toLowerCase();
  const given = Number(hour ?? bare ?? 0);
  const full = letter === undefined ? given : (given % 12) + (letter === "p" ? 12 : 0);
  return full * 60 + Number(minute);
}

function dayTime({ words, range }: Time): Fix {
  const newText = /[ap]\.?m$/i.test(words) || /midnight/i.test(words) ? "10am" : "10:00";
  return { title: `Send at ${newText}`, safety: "review", edits: [{ range, newText }] };
}
