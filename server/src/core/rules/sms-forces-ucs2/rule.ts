/** A character that makes a text message longer on the air than it looks. */

import { LOOK_ALIKES, withoutLookAlikes } from "../../text/lookAlikes";
import { sourceOf } from "../../text/place";
import { boundsOf } from "../../text/placeholders";
import { smsLengthOf } from "../../text/smsLength";
import { smsBody } from "../../text/smsMessage";
import type { Edit, Finding, Fix, MessagePart, Place, Rule, RuleContext } from "../../types";

/** A filled placeholder has about this many characters; only used to tell whether a part is likely to be full. */
const USUAL_VALUE = 8;
const UCS2_SINGLE = 70;
/** Files whose words stand as they are sent, so that any character can be written into them. */
const PLAIN_FILE = /\.(?:sms|txt|text)$/i;

export const rule: Rule = {
  meta: {
    id: "sms-forces-ucs2",
    summary: "Characters that take the room of more than two others in a text message.",
    duty: "send-as-planned",
    severity: "hint",
    fixable: true,
    channels: ["sms"],
  },

  *check(context): Iterable<Finding> {
    const { message, facts } = context;
    const parts = message.parts.filter(({ kind, foreign }) => kind === "body" && foreign === undefined);
    const { least, most } = smsBody(message, facts);
    const now = smsLengthOf(least);
    if (now.foreign.length === 0) return;
    const foreign = new Set(now.foreign);
    const better = smsLengthOf(
      least.map((piece) =>
        typeof piece === "string"
          ? [...withoutLookAlikes(piece)].map((character) => (foreign.has(character) ? "?" : character)).join("")
          : piece,
      ),
    );
    const slots = parts.flatMap((part) => part.slots);
    const unknown = slots.filter(({ name }) => boundsOf(name, facts)?.max === undefined).length;
    const soonFull = slots.length > 0 && smsLengthOf(most).units + unknown * USUAL_VALUE > UCS2_SINGLE;
    if (now.parts <= better.parts && !soonFull) return;
    const places = parts.flatMap((part) => placesOf(part, foreign));
    const [first, ...others] = places;
    if (!first) return;
    const replaceable = now.foreign.every((character) => LOOK_ALIKES.has(character));
    const fix = replaceable ? lookAlikeFix(places, context) : undefined;
    yield {
      range: sourceOf(first),
      text: `${named(now.foreign)} not in the basic alphabet of text messages, so the whole text has room for 70 characters a part instead of 160: ${partsIn(now.parts)} instead of ${better.parts}${slots.length > 0 ? " before placeholders are filled" : ""}.${replaceable ? " A plain character reads the same." : ""}`,
      related: others.slice(0, 10).map((place) => ({ range: sourceOf(place), text: "Another such character." })),
      ...(fix ? { fixes: [fix] } : {}),
    };
  },
};

function placesOf(part: MessagePart, foreign: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const character of part.visible.text) {
    if (foreign.has(character)) places.push({ part, range: { start: at, end: at + character.length } });
    at += character.length;
  }
  return places;
}

function lookAlikeFix(places: readonly Place[], { file, message }: RuleContext): Fix | undefined {
  const kind = message.footers[0]?.encoding.kind;
  const json = kind === "json";
  if (!json && !(kind === "plain" && PLAIN_FILE.test(file.path))) return undefined;
  const edits = places.map((place): Edit => {
    const { start, end } = place.range;
    const instead = LOOK_ALIKES.get(place.part.visible.text.slice(start, end)) ?? "";
    return { range: sourceOf(place), newText: json ? JSON.stringify(instead).slice(1, -1) : instead };
  });
  return { title: "Use plain characters that read the same", safety: "safe", edits, preferred: true };
}

/** `"’" and "–" are`; invisible characters by their code. */
function named(characters: readonly string[]): string {
  const shown = characters.slice(0, 4).map((character) => {
    const code = character.codePointAt(0)!;
    const invisible = /[\s\u00AD\u200B-\u200F\u2060\uFEFF\uFE0F]/.test(character);
    return invisible
      ? `the invisible character U+${code.toString(16).toUpperCase().padStart(4, "0")}`
      : `"${character}"`;
  });
  const more = characters.length - shown.length;
  const list = more > 0 ? [...shown, `${more} more`] : shown;
  const last = list.at(-1)!;
  const words = list.length === 1 ? last : `${list.slice(0, -1).join(", ")} and ${last}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${list.length === 1 ? "is" : "are"}`;
}

function partsIn(count: number): string {
  return count === 1 ? "1 part" : `${count} parts`;
}
