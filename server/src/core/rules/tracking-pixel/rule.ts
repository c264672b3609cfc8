/** A token or an image that tells the sender who opened the message. */

import type {
  DeclaredValue,
  Finding,
  Fix,
  Image,
  Link,
  Rule,
  RuleContext,
  Severity,
  SourceRange,
  TaggedFile,
} from "../../types";

/** Names that sending tools give to their open tracking, in words joined by underscores: what is seen, and that it is told. */
const OPEN_TRACKING =
  /(?:^|_)(?:open|pixel|beacon|image|img|gif)s?(?:_\w{1,20})?_track(?:ing|er)?(?:_|$)|(?:^|_)track(?:ing|er)?(?:_\w{1,20})?_(?:open|pixel|beacon|view|image|img|gif)s?(?:_|$)|^(?:open|pixel)_track$|(?:^|_)(?:open|opened|opens|view|read|web|e?mail|invisible|hidden|spy)_(?:pixel|beacon|gif)(?:_|$)|^(?:pixel|beacon)(?:_(?:url|img|image|html|tag|code|src))?$/;
/** Of a parcel, a race or a song. */
const OTHER_TRACKING = /number|parcel|order|delivery|shipment|courier|map|photo|link$|title|name/;
/** A placeholder that stands for one reader. */
const READER =
  /(?:contact|subscriber|recipient|user|customer|member|person|patient|resident|supporter|lead)[._ -]?(?:id|key|hash|uuid|ref|email)|(?:^|[^a-z])(?:uid|uniqid|email|subscriber|recipient)(?:[^a-z]|$)/i;
const IMAGE = /^!\[/;
const NO_SIZE = /^\s*[01](?:px)?\s*$/i;
const NO_SIZE_STYLE = /display\s*:\s*none|(?:^|[;\s])width\s*:\s*[01](?:px)?\s*(?:!important\s*)?(?:;|$)/i;
/** A placeholder for where pictures are kept, the same for everybody. */
const SERVER =
  /^[\W_]{0,3}(?:\w{1,20}[._])?(?:base|cdn|assets?|static|site|root|host|media|domain|images?)(?:$|[._-]|[A-Z]|url|path)/;
const SERVICE = /^(?:service|regulatory|research|public-task)$/i;

export const rule: Rule = {
  meta: {
    id: "tracking-pixel",
    summary: "Open tracking that the message does not declare.",
    duty: "declare-tracking",
    severity: "warning",
    fixable: true,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { declared } = context.message;
    const pixel = declared.entries?.get("tracking.pixel");
    const isDeclared = pixel !== undefined && /^(?:true|yes|on)$/i.test(pixel.value);
    if (isDeclared) {
      if (isService(context)) yield inService(pixel);
      return;
    }
    const severity: Severity = isService(context) || context.facts.sector === "health" ? "error" : "warning";
    for (const { range, fix } of beacons(context)) {
      yield {
        range,
        text: "This tells the sender who opened the message. Agreeing to e-mails is not agreeing to that: it needs consent of its own, so take it out, or declare `tracking.pixel: true` where you hold that consent.",
        severity,
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
};

function inService({ range }: DeclaredValue): Finding {
  return {
    range,
    text: "This service message is sent with open tracking. Its readers had no moment at which to agree to that: switch the tracking off for it, or check that you hold their consent.",
  };
}

function isService({ message, verdict }: RuleContext): boolean {
  const purpose = message.declared.purpose?.value;
  return purpose === undefined ? verdict.class === "service" : SERVICE.test(purpose);
}

/** Tokens of open tracking anywhere in the message, and Markdown images that carry a reader's name. */
function* beacons(context: RuleContext): Iterable<{ readonly range: SourceRange; readonly fix?: Fix }> {
  const { message, file } = context;
  const shown = shownTokens(context);
  for (const { kind, name, range } of file.tags) {
    if (kind !== "value" || range.start < message.range.start || range.end > message.range.end) continue;
    if (!isOpenTracking(name)) continue;
    // Inside an attribute, taking the token out would leave a broken image.
    const fix = shown.has(file.text.slice(range.start, range.end)) && !isQuoted(file.text, range);
    yield { range, ...(fix ? { fix: removal(range) } : {}) };
  }
  for (const link of message.parts.filter(({ foreign }) => foreign === undefined).flatMap(({ links }) => links))
    if (isBeacon(link, file.text)) yield { range: link.source, fix: removal(link.source) };
  for (const image of message.parts.filter(({ foreign }) => foreign === undefined).flatMap(({ images = [] }) => images))
    if (isUnseen(image) && !hasOpenTracking(image, file) && varies(image, file))
      yield { range: image.source, fix: removal(image.source) };
}

function shownTokens({ message }: RuleContext): ReadonlySet<string> {
  return new Set(message.parts.flatMap(({ slots }) => slots.map(({ written }) => written)));
}

function isQuoted(text: string, { start, end }: SourceRange): boolean {
  return /["'=]/.test(text[start - 1] ?? "") || /["']/.test(text[end] ?? "");
}

function isOpenTracking(name: string): boolean {
  const joined = name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z]+/g, "_")
    .replace(/^_|_$/g, "")
    .toLowerCase();
  return joined.length < 80 && OPEN_TRACKING.test(joined) && !OTHER_TRACKING.test(joined);
}

function isBeacon({ href, source }: Link, text: string): boolean {
  return IMAGE.test(text.slice(source.start, source.start + 2)) && READER.test(href);
}

/** A placeholder of any engine stands in its address, other than for the server, so that it differs for each message. */
function varies({ source, src }: Image, { tags, text }: TaggedFile): boolean {
  return tags.some(
    ({ kind, name, range }) =>
      kind === "value" &&
      source.start <= range.start &&
      range.end <= source.end &&
      !SERVER.test(name) &&
      src.includes(text.slice(range.start, range.end)),
  );
}

/** Too small to be seen, or hidden. */
function isUnseen({ width = "", height = "", style = "" }: Image): boolean {
  return (NO_SIZE.test(width) && NO_SIZE.test(height)) || (style.length < 2000 && NO_SIZE_STYLE.test(style));
}

/** Its token was reported already. */
function hasOpenTracking({ source }: Image, { tags }: TaggedFile): boolean {
  return tags.some(
    ({ kind, name, range }) =>
      kind === "value" && source.start <= range.start && range.end <= source.end && isOpenTracking(name),
  );
}

function removal(range: SourceRange): Fix {
  return { title: "Remove the open tracking", safety: "review", edits: [{ range, newText: "" }] };
}
