/** The boxes, buttons and options of a form, gathered while its mark-up is read. What they are for is not its business. */

import type { Input, SourceRange, VisibleRange } from "../types";

/** More inputs of one message are passed over. */
const MOST_INPUTS = 300;
/** A value that a placeholder or an expression gives is not known: it may well be what the reader chose before. */
const LITERAL = /^[\w-]{0,20}$/;

/** The attributes of one element by lower-case name. */
export interface Attributes {
  get(name: string): string | undefined;
}
interface Label {
  readonly of: string | undefined;
  readonly from: number;
  to: number;
}
/** A group of inputs with its legend's place, negative until it is known. */
interface Group {
  from: number;
  to: number;
}
interface Draft extends Omit<Input, "label" | "legend"> {
  readonly group: Group | undefined;
  readonly id: string | undefined;
  /** Where it stands in the visible text. */
  readonly at: number;
  /** The label that stands around it. */
  readonly around: Label | undefined;
}

/** Told of each element in order, with offsets of the visible text built so far. */
export class Forms {
  readonly #inputs: Draft[] = [];
  readonly #labels: Label[] = [];
  readonly #groups: Group[] = [];
  #open: Label | undefined;
  #select: { readonly name: string; readonly id: string | undefined; readonly around: Label | undefined } | undefined;

  /** `source` is the element's tag in the file; it is made only for what is kept. */
  enter(name: string, attributes: Attributes, at: number, source: () => SourceRange): void {
    if (name === "label") {
      this.#open = { of: attributes.get("for") ?? attributes.get("htmlfor"), from: at, to: -1 };
      if (this.#labels.length < MOST_INPUTS) this.#labels.push(this.#open);
    } else if (name === "fieldset") this.#groups.push({ from: -1, to: -1 });
    else if (name === "legend") {
      const group = this.#groups.at(-1);
      if (group && group.from < 0) group.from = at;
    } else if (name === "select")
      this.#select = { name: attributes.get("name") ?? "", id: attributes.get("id"), around: this.#open };
    else if (name === "option" && this.#select) this.#add("option", attributes, at, source);
    else if (name === "input" && /^(?:checkbox|radio)$/i.test(attributes.get("type") ?? ""))
      this.#add(/^radio$/i.test(attributes.get("type")!) ? "radio" : "checkbox", attributes, at, source);
  }

  /** As `enter` or `leave`, for readers that meet a tag as text: "<input checked>", "</label>". */
  tag(written: string, at: number, source: () => SourceRange): void {
    const [, closes, name] = /^<(\/?)(input|label|select|option|fieldset|legend)\b/i.exec(written) ?? [];
    if (name === undefined) return;
    if (closes) this.leave(name.toLowerCase(), at);
    else this.enter(name.toLowerCase(), attributesOf(written), at, source);
  }

  leave(name: string, at: number): void {
    if (name === "select") this.#select = undefined;
    const group = this.#groups.at(-1);
    if (name === "legend" && group && group.to < 0) group.to = at;
    if (name === "fieldset") this.#groups.pop();
    if (name !== "label" || !this.#open) return;
    this.#open.to = at;
    this.#open = undefined;
  }

  /** Each with the words that stand for it: its label's, else those of its own line. `text` is the visible text. */
  inputs(text: string): Input[] {
    return this.#inputs.map(({ id, around, at, group, ...input }, index) => {
      const label = around ?? this.#labels.find(({ of }) => of !== undefined && of === id);
      const from = Math.min(at, this.#inputs[index - 1]?.at ?? 0);
      const next = this.#inputs[index + 1]?.at ?? text.length;
      return {
        ...input,
        label: label && label.to > label.from ? { start: label.from, end: label.to } : beside(text, at, from, next),
        ...(group && group.to > group.from ? { legend: { start: group.from, end: group.to } } : {}),
      };
    });
  }

  #add(kind: Input["kind"], attributes: Attributes, at: number, source: () => SourceRange): void {
    if (this.#inputs.length >= MOST_INPUTS) return;
    const select = kind === "option" ? this.#select : undefined;
    const set = attributes.get("checked") ?? attributes.get("selected") ?? attributes.get("defaultchecked");
    this.#inputs.push({
      kind,
      name: select?.name ?? attributes.get("name") ?? attributes.get("id") ?? "",
      value: attributes.get("value") ?? "",
      checked: set !== undefined && LITERAL.test(set),
      at,
      source: source(),
      group: this.#groups.at(-1),
      id: select ? select.id : attributes.get("id"),
      around: select ? select.around : this.#open,
    });
  }
}

/** The attributes of a tag of some hundred characters, in lower case; the first of two with one name counts. */
function attributesOf(tag: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name, double, single, bare] of tag.matchAll(
    /\s([\w:.@-]{1,40})(?:\s?=\s?(?:"([^"]{0,300})"|'([^']{0,300})'|([^\s"'<>]{1,300})))?/g,
  )) {
    const key = name!.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? "");
  }
  return found;
}

/** The words behind a box on its line; those before it where none are behind. */
function beside(text: string, at: number, previous: number, next: number): VisibleRange {
  const lineEnd = text.indexOf("\n", at);
  const end = Math.min(next, lineEnd < 0 ? text.length : lineEnd);
  if (text.slice(at, end).trim() !== "") return { start: at, end };
  const lineStart = text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
  return { start: Math.min(at, Math.max(previous, lineStart)), end: at };
}
