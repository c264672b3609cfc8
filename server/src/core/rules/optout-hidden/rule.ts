/** A way out that is there, but that the reader can hardly see. */

import { needsMarketingHandling } from "../../text/judged";
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
  /** What can be taken out to show it. */
  readonly remove?: SourceRange;
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
        ...(hiding.remove ? { fixes: [showFix(hiding.remove)] } : {}),
      };
    }
  },
};

function hidingOf(optOut: OptOut, context: RuleContext): Hiding | undefined {
  const { place } = optOut;
  const tags = isMarkup(context) ? tagsAround(optOut, context) : [];
  const small = tooSmall(tags);
  if (small) return small;
  if (place?.part.kind === "preheader" && isMarkup(context))
    return { how: "stands in a part that mail programs do not show", severity: "warning" };
  const before = isMarkup(context) ? linesOf(context.file.masked.slice(0, optOut.range.start)) : undefined;
  if (isFarBelow(before ?? place?.part.visible.text.slice(0, place.range.start) ?? ""))
    return { how: `stands below more than ${MOST_EMPTY_LINES} empty lines`, severity: "warning" };
  if (!isMarkup(context)) return undefined;
  const { masked } = context.file;
  return tooFaint(tags, masked) ?? onlyInImage(optOut, masked);
}

/** Innermost first. */
function tagsAround({ range }: OptOut, { file }: RuleContext): OpenTag[] {
  return [...tagsIn(file.masked, range).reverse(), ...openTagsAt(file.masked, range.start)];
}

/** A header block in a text e-mail holds a preheader that is written to be seen; only markup hides. */
function isMarkup({ message }: RuleContext): boolean {
  return message.footers.some(({ markup }) => markup === "html");
}

function tooSmall(tags: readonly OpenTag[]): Hiding | undefined {
  const found = nearest(tags, "font-size");
  const size = found && pixels(found.value);
  return found && size !== undefined && size < SMALLEST
    ? { how: `is ${found.value} in size`, severity: "warning", remove: found.range }
    : undefined;
}

function tooFaint(tags: readonly OpenTag[], markup: string): Hiding | undefined {
  const clear = nearest(tags, "opacity");
  if (clear && Number(clear.value) < 0.2)
    return { how: `is shown at an opacity of ${clear.value}`, severity: "warning", remove: clear.range };
  const colour = nearest(tags, "color");
  const background = colour && backgroundOf(tags, markup);
  const ratio = colour && background !== undefined ? contrast(colour.value, background) : undefined;
  return colour && ratio !== undefined && ratio < FAINTEST
    ? { how: `is ${colour.value} on ${background}`, severity: "warning", remove: colour.range }
    : undefined;
}

function nearest(tags: readonly OpenTag[], property: "font-size" | "color" | "opacity"): Declaration | undefined {
  for (const tag of tags) {
    const found = declarationOf(tag, property);
    if (found) return found;
  }
  return undefined;
}

/** Its words are an image's alternative text, which people see only when images are off. */
function onlyInImage({ range }: OptOut, markup: string): Hiding | undefined {
  const source = markup.slice(range.start, range.end);
  if (!/<img\b/i.test(source) || /\p{L}/u.test(source.replace(/<[^<>]{0,4000}>/g, ""))) return undefined;
  return { how: "is an image without words beside it", severity: "information" };
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

function showFix(range: SourceRange): Fix {
  return { title: "Take out what hides it", safety: "review", edits: [{ range, newText: "" }] };
}
