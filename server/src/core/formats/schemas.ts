/** Which strings of a tree are messages: by the shapes that platforms export, else by keys that name messages. */

import { asksForConsent } from "../text/consentWords";
import type { Declared, Finding } from "../types";
import { type CatalogueEntry, type CatalogueText, isProse } from "./catalogue";
import { childAt, textAt, type TreeNode } from "./tree";
import { declaredInTree, strayBlock } from "./treeDeclared";

/** A shape found in a tree, with the messages it holds. */
interface Schema {
  readonly id: string;
  /** Keys whose whole content belongs to the message. */
  readonly owns?: readonly string[];
  /** The message that a map is, when it has this shape. */
  entry(node: TreeNode, path: string): CatalogueEntry | undefined;
}

const NONE: Declared = { suppressions: [] };

/** GOV.UK Notify: `{ "name", "type": "sms", "subject", "body" }`, alone or in `templates`. */
const notify: Schema = {
  id: "govuk-notify",
  entry(node, path) {
    const type = textAt(node, "type", "template_type")?.text.toLowerCase();
    const body = textAt(node, "body", "content");
    if (!body || (type !== "sms" && type !== "email" && type !== "letter")) return undefined;
    return entryOf(node, path, {
      channel: type === "sms" ? "sms" : "email",
      subject: textAt(node, "subject"),
      bodies: [body],
    });
  },
};

/** WhatsApp Business: `{ "name", "category", "components": [{ "type": "BODY", "text" }] }`. */
const whatsapp: Schema = {
  id: "whatsapp",
  owns: ["components"],
  entry(node, path) {
    const components = childAt(node, "components");
    if (components?.kind !== "list") return undefined;
    const of = (wanted: string): CatalogueText[] =>
      components.items.flatMap((item) =>
        textAt(item, "type")?.text.toUpperCase() === wanted ? (textAt(item, "text") ?? []) : [],
      );
    const bodies = [...of("BODY"), ...of("FOOTER")];
    if (bodies.length === 0) return undefined;
    const category = textAt(node, "category");
    const declared: Declared = category ? { ...NONE, stream: { value: category.text, range: category.range } } : NONE;
    return entryOf(node, path, { channel: "whatsapp", subject: of("HEADER")[0], bodies, declared });
  },
};

/** Postmark, SendGrid, SES, Mailjet and their like: a subject with HTML and text bodies. */
const mailTemplate: Schema = {
  id: "mail-template",
  entry(node, path) {
    const bodies = [
      textAt(node, "htmlbody", "html_content", "htmlpart", "html-part", "html", "html_body", "body_html"),
      textAt(node, "textbody", "plain_content", "textpart", "text-part", "text_body", "body_text", "plaintext", "text"),
    ].filter((body) => body !== undefined);
    const subject = textAt(node, "subject", "subjectpart", "subject_line", "title");
    if (
      bodies.length === 0 ||
      (!subject && bodies.length < 2 && !textAt(node, "html", "htmlbody", "html_content", "htmlpart"))
    )
      return undefined;
    return entryOf(node, path, {
      channel: "email",
      subject,
      preheader: textAt(node, "preheader", "preview", "preview_text"),
      bodies,
    });
  },
};

/** A map that speaks of one message in plain words: `subject` or `title` beside `body`, `text`, `message` or `content`. */
const plainMessage: Schema = {
  id: "message",
  entry(node, path) {
    const body = textAt(node, "body", "message", "content", "text", "sms", "copy");
    if (!body || !isProse(body.text)) return undefined;
    return entryOf(node, path, {
      subject: textAt(node, "subject", "title", "heading"),
      preheader: textAt(node, "preheader", "preview"),
      bodies: [body],
    });
  },
};

const SCHEMAS = [notify, whatsapp, mailTemplate, plainMessage];
/** Keys that say "this is sent to people", in translation catalogues. */
const MESSAGE_KEYS =
  /sms|text_?message|e?-?mail|mailer|notif|push|whatsapp|message|newsletter|campaign|reminder|invitation|broadcast/i;
/** Keys that say what has happened, "booking_confirmed" or "order.shipped": a whole sentence under one is told to somebody, a few words may be a heading. */
const EVENT_KEYS =
  /(?:booking|order|appointment|reservation|delivery|parcel|payment|refund|invoice|account|membership|subscription|renewal|prescription|password|ticket|table|claim|application|donation|gift|return)s?[_.-]?(?:is[_.-]?)?(?:confirmed|confirmation|placed|received|shipped|dispatched|delivered|collected|ready|due|overdue|failed|declined|taken|cancelled|canceled|changed|updated|reset|renewed|renews|expir\w{2,4}|completed?|approved|receipt)(?![a-z])/i;
const WHOLE_SENTENCE = 8;
const LONGEST_PATH = 200;

/** The messages of a tree, and what it declares in vain. */
export interface FoundMessages {
  readonly entries: CatalogueEntry[];
  readonly misdeclared: Finding[];
}

/** Messages of a tree in document order. Every string is one at most once. */
export function findMessages(root: TreeNode): FoundMessages {
  const found: FoundMessages = { entries: [], misdeclared: [] };
  visit(root, "", false, found);
  return found;
}

function visit(node: TreeNode, path: string, named: boolean, found: FoundMessages): void {
  if (node.kind === "list") {
    node.items.forEach((item, index) => visit(item, join(path, String(index)), named, found));
    return;
  }
  if (node.kind === "text") {
    if (!isProse(node.value.text)) return;
    const entry = { id: path || "0", bodies: [node.value] };
    if (named) found.entries.push({ ...entry, ...channelFrom(path) });
    // The label of a box is no message, but consent stands or falls by it.
    else if (asksForConsent(node.value.text)) found.entries.push({ ...entry, ofForm: true });
    return;
  }
  for (const schema of SCHEMAS) {
    const entry = schema.entry(node, path);
    if (!entry) continue;
    found.entries.push(entry);
    found.misdeclared.push(...declaredInTree(node).misdeclared);
    // What stands beside the message's own texts may hold further messages.
    const taken = new Set([entry.subject, entry.preheader, ...entry.bodies]);
    for (const child of node.entries)
      if (!schema.owns?.includes(child.key) && (child.node.kind !== "text" || !taken.has(child.node.value)))
        visit(child.node, join(path, child.key), false, found);
    return;
  }
  found.misdeclared.push(...strayBlock(node));
  for (const child of node.entries) {
    const key = join(path, child.key);
    visit(child.node, key, named || MESSAGE_KEYS.test(child.key) || tells(child.node, key), found);
  }
}

function tells(node: TreeNode, path: string): boolean {
  return node.kind === "text" && EVENT_KEYS.test(path) && isProse(node.value.text, WHOLE_SENTENCE);
}

function entryOf(
  node: TreeNode,
  path: string,
  {
    channel,
    subject,
    preheader,
    bodies,
    declared,
  }: {
    channel?: string;
    subject?: CatalogueText | undefined;
    preheader?: CatalogueText | undefined;
    bodies: readonly CatalogueText[];
    declared?: Declared;
  },
): CatalogueEntry {
  const name = textAt(node, "name", "id", "key", "alias", "templatename", "template_name")?.text;
  const said = textAt(node, "channel")?.text ?? channel;
  return {
    id: name && path === "" ? name : path === "" ? "0" : path,
    bodies,
    declared: { ...(declared ?? NONE), ...declaredInTree(node).declared },
    ...(said ? { channel: said } : channelFrom(`${path}.${name ?? ""}`)),
    ...(subject ? { subject } : {}),
    ...(preheader ? { preheader } : {}),
  };
}

function channelFrom(path: string): { channel?: string } {
  const key = path.toLowerCase();
  if (/(?:^|[._-])(?:sms|text_?message|txt)(?:[._-]|$)/.test(key)) return { channel: "sms" };
  if (/(?:^|[._-])whats_?app(?:[._-]|$)/.test(key)) return { channel: "whatsapp" };
  if (/(?:^|[._-])push(?:[._-]|$)/.test(key)) return { channel: "push" };
  return /(?:^|[._-])(?:e?-?mail|mailer|newsletter)s?(?:[._-]|$)|_mailer/.test(key) ? { channel: "email" } : {};
}

function join(path: string, key: string): string {
  const joined = path === "" ? key : `${path}.${key}`;
  return joined.length > LONGEST_PATH ? `…${joined.slice(-LONGEST_PATH)}` : joined;
}
