/** What the elements of HTML and MJML do to visible text. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that start and end a block: what stands in them is a sentence of its own. */
export const BLOCKS = words(
  "address article aside blockquote body br button caption center col dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol option p pre section summary table tbody td textarea tfoot th thead tr ul " +
    "mj-body mj-section mj-column mj-wrapper mj-group mj-hero mj-text mj-button mj-table mj-navbar-link mj-social-element mj-accordion-title " +
    "mj-accordion-text mj-preview mj-divider mj-spacer mj-image callout columns row container wrapper spacer h-line",
);
/** Elements whose text is never shown in a message. */
export const UNSEEN = words(
  "style script head template noscript object audio video canvas svg math select iframe xml mj-style mj-attributes mj-breakpoint mj-font mj-html-attributes",
);
/** Inside an unseen head, elements whose text is shown all the same. */
export const SEEN_IN_HEAD = words("mj-preview");
/** Elements that have no end tag. */
export const VOID = words(
  "area base br col embed hr img input link meta param source track wbr mj-image mj-divider mj-spacer mj-include",
);
/** Elements that sending tools turn into a link, with what the link does. */
const LINK_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ["unsubscribe", "[unsubscribe]"],
  ["preferences", "[preferences]"],
  ["webversion", "[webversion]"],
  ["forwardtoafriend", "[forwardtoafriend]"],
]);
/** Elements that carry an address to go to. */
const LINKS = words("a area mj-button mj-navbar-link mj-social-element mj-image button v:roundrect");

const NOTHING = String.raw`\s*:\s*0(?:px|em|rem|%|pt)?\s*(?:!important\s*)?(?:;|$)`;
/** Inline styles that take an element and all in it out of sight; as written in mail templates. What only Outlook hides is seen elsewhere. */
const HIDING = new RegExp(
  String.raw`display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:max-height|max-width|opacity)${NOTHING}`,
  "i",
);
/** A box without room hides only what may not stick out. */
const NO_ROOM = new RegExp(String.raw`(?:^|[;\s])(?:width|height)${NOTHING}`, "i");
const NO_SIZE = new RegExp(String.raw`(?:^|[;\s])font-size(?:${NOTHING}|\s*:\s*1px\s*(?:!important\s*)?(?:;|$))`, "i");
/** A size of its own; a relative one keeps to that of the element around. */
const SOME_SIZE = /(?:^|[;\s])font(?:-size)?\s{0,9}:(?![^;]{0,60}(?:\dem|%))[^;\d]{0,100}\d/i;
/** Longer styles than this are not looked at. */
const LONGEST_STYLE = 2000;

export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has("hidden")) return true;
  const style = attributes.get("style");
  return (
    style !== undefined &&
    style.length < LONGEST_STYLE &&
    (HIDING.test(style) || (NO_ROOM.test(style) && /overflow\s*:\s*hidden/i.test(style))) &&
    !isRestored(style)
  );
}

/** Shown again for phones: `max-height: 0; ...; display: block`. */
function isRestored(style: string): boolean {
  const shrunk = style.search(/max-(?:width|height)\s{0,4}:\s{0,4}0/i);
  return shrunk >= 0 && /display\s{0,4}:\s{0,4}block/i.test(style.slice(shrunk));
}

/** Whether text is given a size that nobody sees, or one that they do; undefined when it keeps the size of the element around. */
export function textSize(attributes: ReadonlyMap<string, string>): "none" | "some" | undefined {
  const style = attributes.get("style");
  if (style === undefined || style.length >= LONGEST_STYLE) return undefined;
  if (NO_SIZE.test(style)) return "none";
  return SOME_SIZE.test(style) ? "some" : undefined;
}

/** Whether a character from an entity takes no room, as in the filler that pads a preheader. */
export function isZeroWidth(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    codePoint === 0x34f ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    codePoint === 0x2060 ||
    codePoint === 0xfeff
  );
}

/** Where an element leads, with template tags as written; undefined when it is no link. */
export function targetOf(name: string, attributes: { get(name: string): string | undefined }): string | undefined {
  const wrapped = LINK_ELEMENTS.get(name);
  if (wrapped !== undefined) return wrapped;
  if (!LINKS.has(name)) return undefined;
  return attributes.get("href") ?? (name === "a" ? "" : undefined);
}
