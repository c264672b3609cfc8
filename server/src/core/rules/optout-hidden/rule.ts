/** A way out that is there, but that the reader can hardly see. */

import { needsMarketingHandling } from "../../text/judged";
import { wordsOf } from "../../text/place";
import type { Finding, Fix, OptOut, Rule, RuleContext, Severity, SourceRange } from "../../types";
import {
  backgroundOf,
  contrast,
  type Declaration,
  declarationOf,
  openTagsAt,
  type OpenTag,
  pixels,
  tagsIn,
} from "./styles";

/** Words smaller than this many pixels are not read on a phone. */
const SMALLEST = 9;
/** Below this contrast words melt into what they stand on; grey small print of usual mails is above 2. */
const FAINTEST = 1.5;
/** More empty lines than this put the words off the screen. */
const MOST_EMPTY_LINES = 12;

interface Hiding {
  /** What keeps the reader from seeing it, for people. */
  readonly how: string;
  readonly severity: Severity;
  /** What can be taken out to show it, layer by layer; empty where that takes more. */
  readonly remove: readonly SourceRange[];
}

export const rule: Rule = {
  meta: {
    id: "optout-hidden",
    summary: "A way out that the reader can hardly see.",
    duty: "offer-opt-out",
    severity: "warning",
    fixable: true,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const certain = needsMarketingHandling(context);
    if (!certain && context.verdict.class !== "unsure") return;
    const shown = context.recognised.optOuts.filter(
      ({ how, fault, foundIn }) => how !== "header" && !fault && !foundIn,
    );
    const hidden: { readonly optOut: OptOut; readonly hiding: Hiding }[] = [];
    for (const optOut of shown) {
      const hiding = hidingOf(optOut, context);
      // One that can be seen is enough.
      if (!hiding) return;
      hidden.push({ optOut, hiding });
    }
    for (const { optOut, hiding } of hidden) {
      yield {
        range: optOut.range,
        text: `This way out ${hiding.how}, so few readers will find it. Refusing must be simple: show it in the size and colour of the other text.`,
        severity: certain ? hiding.severity : "information",
        ...(hiding.remove.length > 0 ? { fixes: [showFix(hiding.remove)] } : {}),
      };
    }
  },
};

function hidingOf(optOut: OptOut, context: RuleContext): Hiding | undefined {
  const { place } = optOut;
  const markup = isMarkup(context);
  const styled = markup ? byStyle(optOut, context) : undefined;
  // A part that is not shown at all is not shown by taking out its size.
  if (place?.part.kind === "preheader" && markup && !styled?.small)
    return { how: "stands in a part that mail programs do not show", severity: "warning", remove: [] };
  if (styled) return styled;
  const before = markup ? linesOf(context.file.masked.slice(0, optOut.range.start)) : undefined;
  if (isFarBelow(before ?? place?.part.visible.text.slice(0, place.range.start) ?? ""))
    return { how: `stands below more than ${MOST_EMPTY_LINES} empty lines`, severity: "warning", remove: [] };
  return markup ? (onlyInImage(optOut, context.file.masked) ?? onlyAMark(optOut, context.file.text)) : undefined;
}

/** Too small or too faint by the styles in the tags around it; `small` where its size alone hides it. */
function byStyle({ range }: OptOut, { file: { masked } }: RuleContext): (Hiding & { small: boolean }) | undefined {
  const tags = [...tagsIn(masked, range).reverse(), ...openTagsAt(masked, range.start)];
  const small = tooSmall(tags);
  const how = small ?? tooFaint(tags, masked) ?? offScreen(tags);
  if (how === undefined) return undefined;
  // What hides it twice would hide it still when one layer is gone.
  const remove = [
    ...layersOf(tags, "font-size", isSmall),
    ...layersOf(tags, "opacity", isClear),
    ...tags.filter(isMoved).flatMap((tag) => declarationOf(tag, "offset")?.range ?? []),
    ...layersOf(tags, "color", (value) => isFaint(value, backgroundOf(tags, masked))),
  ];
  const hiddenElsewise = tags.some(({ attributes }) => HIDDEN.test(attributes));
  return { how, severity: "warning", remove, small: small !== undefined && !hiddenElsewise };
}

const HIDDEN = /display ?: ?none|visibility ?: ?hidden|mso-hide/i;

/** A header block in a text e-mail holds a preheader that is written to be seen; only markup hides. */
function isMarkup({ message }: RuleContext): boolean {
  return message.footers.some(({ markup }) => markup === "html" || markup === "jsx");
}

function tooSmall(tags: readonly OpenTag[]): string | undefined {
  const size = nearest(tags, "font-size")?.value;
  return size !== undefined && isSmall(size) ? `is ${size} in size` : undefined;
}

function isSmall(size: string): boolean {
  return (pixels(size) ?? SMALLEST) < SMALLEST;
}

function tooFaint(tags: readonly OpenTag[], markup: string): string | undefined {
  const opacity = nearest(tags, "opacity")?.value;
  if (opacity !== undefined && isClear(opacity)) return `is shown at an opacity of ${opacity}`;
  const colour = nearest(tags, "color")?.value;
  const background = colour === undefined ? undefined : backgroundOf(tags, markup);
  return colour !== undefined && isFaint(colour, background) ? `is ${colour} on ${background}` : undefined;
}

function offScreen(tags: readonly OpenTag[]): string | undefined {
  return tags.some(isMoved) ? "is moved off the screen" : undefined;
}

/** `left` moves only what has a position. */
function isMoved(tag: OpenTag): boolean {
  const offset = declarationOf(tag, "offset")?.value;
  return (
    offset !== undefined && (/^(?:text|margin)/i.test(offset) || /position\s?:\s?(?:abs|fix|rel)/i.test(tag.attributes))
  );
}

function isClear(opacity: string): boolean {
  return Number(opacity) < 0.2;
}

function isFaint(colour: string, background: string | undefined): boolean {
  return background !== undefined && (contrast(colour, background) ?? FAINTEST) < FAINTEST;
}

type Property = Parameters<typeof declarationOf>[1];

function nearest(tags: readonly OpenTag[], property: Property): Declaration | undefined {
  for (const tag of tags) {
    const found = declarationOf(tag, property);
    if (found) return found;
  }
  return undefined;
}

/** Declarations that hide the words, from the inside out, up to one that shows them. */
function layersOf(tags: readonly OpenTag[], property: Property, hides: (value: string) => boolean): SourceRange[] {
  const declared = tags.map((tag) => declarationOf(tag, property)).filter((found) => found !== undefined);
  const end = declared.findIndex(({ value }) => !hides(value));
  return (end < 0 ? declared : declared.slice(0, end)).map(({ range }) => range);
}

/** Its words are an image's alternative text, which people see only when images are off. */
function onlyInImage({ range }: OptOut, markup: string): Hiding | undefined {
  const source = markup.slice(range.start, range.end);
  if (!/<img\b/i.test(source) || /\p{L}/u.test(source.replace(/<[^<>]{0,4000}>/g, ""))) return undefined;
  return { how: "is an image without words beside it", severity: "information", remove: [] };
}

/** A full stop or a bar as its only words, where no others speak of stopping. */
function onlyAMark({ range, place, how }: OptOut, text: string): Hiding | undefined {
  if (how !== "link" || !place || /unsub|opt|stop|danysgrifio|allan/i.test(wordsOf(place))) return undefined;
  const words = text
    .slice(range.start, Math.min(range.end, range.start + MOST_MARKUP))
    .replace(/<[^<>]{0,4000}>/g, "")
    .trim();
  return /^(?:(?!&|\p{Extended_Pictographic})[\p{P}\p{S}]|&#?\w{2,8};)$/u.test(words)
    ? { how: `has only "${words}" to click`, severity: "warning", remove: [] }
    : undefined;
}

/** The lines that the end of a piece of markup makes: breaks in the source make none, break tags and paragraphs do. */
function linesOf(markup: string): string {
  return markup
    .slice(-MOST_MARKUP)
    .replace(/\s+/g, " ")
    .replace(/<br\b[^<>]{0,200}>|<\/(?:p|div|tr|mj-text)>/gi, "\n")
    .replace(/<[^<>]{0,2000}>/g, "")
    .replace(/&(?:nbsp|#160|#xa0|zwnj|zwj|#8203);/gi, " ");
}
/** So many empty lines of markup fit in this. */
const MOST_MARKUP = 6000;

function isFarBelow(before: string): boolean {
  const tail = before.slice(-2000);
  return tail.slice(tail.trimEnd().length).split("\n").length - 1 > MOST_EMPTY_LINES + 1;
}

function showFix(ranges: readonly SourceRange[]): Fix {
  return {
    title: "Take out what hides it",
    safety: "review",
    edits: ranges.map((range) => ({ range, newText: "" })),
  };
}
