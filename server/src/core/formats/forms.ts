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
interface Draft extends Omit<Input, "label"> {
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
  #open: Label | undefined;
  #select: { readonly name: string; readonly id: string | undefined; readonly around: Label | undefined } | undefined;

  /** `source` is the element's tag in the file; it is made only for what is kept. */
  enter(name: string, attributes: Attributes, at: number, source: () => SourceRange): void {
    if (name === "label") {
      this.#open = { of: attributes.get("for") ?? attributes.get("htmlfor"), from: at, to: -1 };
      if (this.#labels.length < MOST_INPUTS) this.#labels.push(this.#open);
    } else if (name === "select")
      this.#select = { name: attributes.get("name") ?? "", id: attributes.get("id"), around: this.#open };
    else if (name === "option" && this.#select) this.#add("option", attributes, at, source);
    else if (name === "input" && /^(?:checkbox|radio)$/i.test(attributes.get("type") ?? ""))
      this.#add(/^radio$/i.test(attributes.get("type")!) ? "radio" : "checkbox", attributes, at, source);
  }

  leave(name: string, at: number): void {
    if (name === "select") this.#select = undefined;
    if (name !== "label" || !this.#open) return;
    this.#open.to = at;
    this.#open = undefined;
  }

  /** Each with the words that stand for it: its label's, else those of its own line. `text` is the visible text. */
  inputs(text: string): Input[] {
    return this.#inputs.map(({ id, around, at, ...input }, index) => {
      const label = around ?? this.#labels.find(({ of }) => of !== undefined && of === id);
      const from = Math.min(at, this.#inputs[index - 1]?.at ?? 0);
      const next = this.#inputs[index + 1]?.at ?? text.length;
      return {
        ...input,
        label: label && label.to > label.from ? { start: label.from, end: label.to } : beside(text, at, from, next),
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
      id: select ? select.id : attributes.get("id"),
      around: select ? select.around : this.#open,
    });
  }
}

/** The words behind a box on its line; those before it where none are behind. */
function beside(text: string, at: number, previous: number, next: number): VisibleRange {
  const lineEnd = text.indexOf("\n", at);
  const end = Math.min(next, lineEnd < 0 ? text.length : lineEnd);
  if (text.slice(at, end).trim() !== "") return { start: at, end };
  const lineStart = text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
  return { start: Math.min(at, Math.max(previous, lineStart)), end: at };
}
