/** Turns lines to be added into an edit that leaves the file what it is: markup, line breaks, transfer encoding. */

import type { Edit, FooterPlace } from "../types";
import { encodeBase64 } from "./base64";

/** What to add, in each notation; the place picks the one that fits. */
export interface Addition {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** Made from `html` when absent. */
  readonly jsx?: string;
}

/** Small print. */
export const FOOTER_STYLE = ' style="font-size:12px"';

/** Adds a block of its own at the end of a message: after a blank line in e-mails, on a new line in short messages. */
export function appendBlock(place: FooterPlace, addition: Addition, gap: "line" | "paragraph"): Edit {
  const { newline } = place;
  const [open, close] = place.wrap ?? ["", ""];
  const written = place.markup === "jsx" ? (addition.jsx ?? toJsx(addition.html)) : addition[place.markup];
  const block = open + (place.inline ? inLine(written) : written).split("\n").join(newline) + close;
  if (place.inline) return encoded(place, block + (place.wordsFollow ? "<br>" : ""));
  if (place.markup === "html" || place.markup === "jsx")
    return encoded(place, place.afterBreak ? block + newline : newline + block + newline);
  const lead = place.afterBreak ? "" : gap === "line" ? newline : newline + newline;
  return encoded(place, lead + block + (place.wordsFollow ? newline : ""));
}

/** Our own paragraphs as lines among other words. */
function inLine(html: string): string {
  return html.replace(/\s{0,10}<p(?: [^<>]{0,100})?>/g, "<br>").replaceAll("</p>", "");
}

/** Our own HTML as JSX takes it: a style is an object, and a placeholder in an attribute an expression. */
export function toJsx(html: string): string {
  return html
    .replaceAll(FOOTER_STYLE, " style={{ fontSize: 12 }}")
    .replaceAll("<br>", "<br />")
    .replace(/ href="([^"]{1,600})"/g, (whole, target: string) => {
      if (/^\{[^{}]*\}$/.test(target)) return ` href=${target}`;
      return target.includes("{") ? ` href={\`${target.replace(/\{([^{}]*)\}/g, "${$1}")}\`}` : whole;
    });
}

function encoded(place: FooterPlace, text: string): Edit {
  const { encoding, at } = place;
  switch (encoding.kind) {
    case "plain":
      return { range: { start: at, end: at }, newText: text };
    case "json":
      return { range: { start: at, end: at }, newText: JSON.stringify(text).slice(1, -1) };
    case "doubled":
      return {
        range: { start: at, end: at },
        newText: text.split(encoding.quote).join(encoding.quote + encoding.quote),
      };
    case "xml":
      return { range: { start: at, end: at }, newText: text.replace(/&/g, "&amp;").replace(/</g, "&lt;") };
    case "quoted-printable":
      return { range: { start: at, end: at }, newText: quotedPrintable(text, encoding.charset, place.newline) };
    case "base64": {
      const whole = encoding.decoded.slice(0, encoding.at) + text + encoding.decoded.slice(encoding.at);
      const { start, end } = encoding.range;
      return {
        range: { start, end },
        newText: wrapBase64(toBytes(whole, encoding.charset), place.newline) + place.newline,
      };
    }
  }
}

/** RFC 2045: lines of at most 76 characters, soft breaks, "=" and foreign bytes escaped. Starts on a soft break, so the line before may be full. */
function quotedPrintable(text: string, charset: string, newline: string): string {
  let line = "";
  let result = `=${newline}`;
  const flush = (): void => {
    result += line;
    line = "";
  };
  for (const character of text) {
    if (character === "\n" || character === "\r") {
      flush();
      result += character;
      continue;
    }
    const code = character.codePointAt(0)!;
    const written =
      code < 0x7f && code >= 0x20 && character !== "="
        ? character
        : toBytes(character, charset)
            .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
            .join("");
    if (line.length + written.length > 73) {
      flush();
      result += `=${newline}`;
    }
    line += written;
  }
  flush();
  return result;
}

function wrapBase64(bytes: readonly number[], newline: string): string {
  return (encodeBase64(bytes).match(/.{1,76}/g) ?? []).join(newline);
}

/** The bytes of a text; characters that an 8-bit charset lacks become "?". */
function toBytes(text: string, charset: string): number[] {
  const utf8 = /^utf-?8$/i.test(charset);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (!utf8) bytes.push(code < 0x100 ? code : 63);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}
