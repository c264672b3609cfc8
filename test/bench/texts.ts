/** Texts to measure with: made, invented and the same on every machine; nearly every sentence is new, so that no cache flatters a figure. */

/** A stream of whole numbers below a bound; equal seeds give equal streams. */
type Draw = (bound: number) => number;

const SERVICE = [
  (draw: Draw) =>
    `${sender(draw)}: your order ${number(draw)} is out for delivery on ${day(draw)} between ${hour(draw)} and ${hour(draw)}.`,
  (draw: Draw) =>
    `Hi {{first_name}}, your appointment with the ${pick(draw, PEOPLE)} is on ${day(draw)} at ${hour(draw)}.`,
  (draw: Draw) =>
    `Your ${pick(draw, THINGS)} for ${pick(draw, PLACES)} was received; the reference is ${number(draw)}.`,
  (draw: Draw) => `The code to sign in to your ${sender(draw)} account is ${number(draw)}. It ends in ten minutes.`,
  (draw: Draw) => `We could not take your payment of £${number(draw)} for ${pick(draw, THINGS)} ${number(draw)}.`,
  (draw: Draw) =>
    `Engineers will work at ${number(draw)} ${pick(draw, PLACES)} Road from ${day(draw)}, so water may be off.`,
  (draw: Draw) =>
    `Please bring your ${pick(draw, THINGS)} and form ${number(draw)} to ${pick(draw, PLACES)} on ${day(draw)}.`,
];
const PROMOTIONAL = [
  (draw: Draw) => `${sender(draw)}: ${1 + draw(70)}% off all ${pick(draw, GOODS)} until ${day(draw)}, shop now.`,
  (draw: Draw) => `Treat yourself to our new ${pick(draw, GOODS)}, in ${pick(draw, PLACES)} from ${day(draw)}.`,
  (draw: Draw) =>
    `Join us at ${pick(draw, PLACES)} on ${day(draw)} and try ${1 + draw(40)} kinds of ${pick(draw, GOODS)}.`,
];
const SENDERS = ["Larkspur", "Fenwick", "Harrowgate", "Millbrook", "Ashdown", "Copperfield", "Thornbury", "Wrenfield"];
const TRADES = ["Surgery", "Shoes", "Water", "Council", "Library", "Dental", "Energy", "Stores"];
const PEOPLE = ["nurse", "dentist", "adviser", "practice pharmacist", "optician", "midwife", "housing officer"];
const THINGS = ["application", "prescription", "parcel", "repair request", "meter reading", "library card", "invoice"];
const GOODS = ["boots", "sofas", "summer coats", "garden chairs", "winter tyres", "teas", "running shoes", "lamps"];
const PLACES = ["Station", "Orchard", "Castle", "Mill", "Priory", "Quarry", "Harbour", "Meadow", "Abbey", "Chapel"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = ["January", "March", "May", "June", "August", "October", "December"];

/** What a growth row can be made of. */
export const FORMATS = ["text", "html", "markdown", "eml", "mjml", "json", "yaml", "csv", "po"] as const;
export type FormatId = (typeof FORMATS)[number];

/** A file to measure with; `path` decides its format. */
export interface BenchText {
  readonly path: string;
  readonly text: string;
}

const EXTENSIONS: Readonly<Record<FormatId, string>> = {
  text: "txt",
  html: "html",
  markdown: "md",
  eml: "eml",
  mjml: "mjml",
  json: "json",
  yaml: "yaml",
  csv: "csv",
  po: "po",
};

/** A file of one format with `size` characters, or up to one block more. */
export function benchText(format: FormatId, size: number, seed: number): BenchText {
  const draw = random(seed);
  const folder = format === "text" ? "sms" : "emails";
  return { path: `${folder}/bench-${seed}.${EXTENSIONS[format]}`, text: WRITERS[format](draw, size) };
}

/** What a text of a format is called in the table. */
export function nameOf(format: FormatId): string {
  return format === "text" ? "SMS list" : format === "html" ? "HTML e-mail" : format.toUpperCase();
}

/** One sentence that no other draw is likely to give; one in four promotes. */
export function sentence(draw: Draw): string {
  return pick(draw, draw(4) === 0 ? PROMOTIONAL : SERVICE)(draw);
}

/** Mulberry32: small, fast, the same everywhere. */
export function random(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
}

const WRITERS: Readonly<Record<FormatId, (draw: Draw, size: number) => string>> = {
  text: (draw, size) => blocks(draw, size, "", () => `${sentence(draw)} ${sentence(draw)}\n`),
  markdown: (draw, size) =>
    blocks(draw, size, "# News from {{company}}\n\n", (index) =>
      index % 5 === 0
        ? `## ${sentence(draw)}\n\n- ${sentence(draw)}\n- [${sentence(draw)}](https://shop.example/${number(draw)})\n\n`
        : `${sentence(draw)} *${sentence(draw)}* ${sentence(draw)}\n\n`,
    ),
  html: (draw, size) => htmlMail(draw, size),
  mjml: (draw, size) =>
    blocks(
      draw,
      size,
      "<mjml><mj-head><mj-preview>News</mj-preview></mj-head><mj-body>\n",
      () =>
        `<mj-section><mj-column width="50%"><mj-text font-size="14px">${sentence(draw)} <b>${sentence(draw)}</b></mj-text><mj-button href="https://shop.example/${number(draw)}">See more</mj-button></mj-column></mj-section>\n`,
      "</mj-body></mjml>\n",
    ),
  eml: (draw, size) =>
    `From: Larkspur <news@larkspur.example>\r\nSubject: ${sentence(draw)}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(blocks(draw, size / 3, "", () => `${sentence(draw)}\n`))}\r\n--edge\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(htmlMail(draw, size / 2))}\r\n--edge--\r\n`,
  json: (draw, size) =>
    blocks(
      draw,
      size,
      '{ "templates": [\n',
      (index) =>
        `${index > 0 ? ",\n" : ""}${JSON.stringify({ name: `template ${index}`, type: index % 2 ? "sms" : "email", subject: sentence(draw), body: `${sentence(draw)}\n${sentence(draw)}` })}`,
      "\n] }\n",
    ),
  yaml: (draw, size) =>
    blocks(
      draw,
      size,
      "en:\n  mailer:\n",
      (index) =>
        `    message_${index}:\n      subject: ${JSON.stringify(sentence(draw))}\n      body: |\n        ${sentence(draw)}\n        ${sentence(draw)}\n`,
    ),
  csv: (draw, size) =>
    blocks(draw, size, "id,channel,message\n", (index) => `${index},sms,"${sentence(draw)} ""${sentence(draw)}"""\n`),
  po: (draw, size) =>
    blocks(
      draw,
      size,
      'msgid ""\nmsgstr "Language: en\\n"\n\n',
      (index) =>
        `#: mailer.py:${index}\nmsgctxt "mail ${index}"\nmsgid ${JSON.stringify(sentence(draw))}\nmsgstr ""\n${JSON.stringify(`${sentence(draw)} `)}\n${JSON.stringify(sentence(draw))}\n\n`,
    ),
};

/** Tables, inline style, links, two conditions: what builders of e-mail write. */
function htmlMail(draw: Draw, size: number): string {
  return blocks(
    draw,
    size,
    '<!doctype html>\n<html><head><title>News</title><style>td { font: 14px Arial; }</style></head><body>\n<p>Hi {{first_name}},</p>\n{{#if member}}<p>You are a member since {{since}}.</p>{{/if}}\n<table role="presentation" width="600">\n',
    () =>
      `<tr><td style="padding:12px 24px;color:#333333">${sentence(draw)} <a href="https://shop.example/{{id}}/${number(draw)}?utm_source=mail">${sentence(draw)}</a> &amp; ${sentence(draw)}</td></tr>\n`,
    '</table>\n{{#if address}}<p>We write to {{address}}.</p>{{/if}}\n<p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>\n</body></html>\n',
  );
}

function blocks(_draw: Draw, size: number, head: string, block: (index: number) => string, tail = ""): string {
  const pieces = [head];
  let length = head.length + tail.length;
  for (let index = 0; length < size; index++) {
    const piece = block(index);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("") + tail;
}

function quotedPrintable(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/=/g, "=3D")
        .replace(/£/g, "=C2=A3")
        .replace(/.{70}(?=[^=]{4})/g, "$&=\r\n"),
    )
    .join("\r\n");
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64").replace(/.{76}/g, "$&\r\n");
}

function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  return items[draw(items.length)]!;
}
function sender(draw: Draw): string {
  return `${pick(draw, SENDERS)} ${pick(draw, TRADES)}`;
}
function number(draw: Draw): number {
  return 1000 + draw(900_000);
}
function day(draw: Draw): string {
  return `${pick(draw, DAYS)} ${1 + draw(28)} ${pick(draw, MONTHS)}`;
}
function hour(draw: Draw): string {
  return `${8 + draw(11)}:${String(5 * draw(12)).padStart(2, "0")}`;
}
