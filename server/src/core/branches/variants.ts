/** The messages that a template with conditionals can send: each as a message of its own, with the condition in words. */

import type { Input, Link, Message, MessagePart, Slot, VisibleRange } from "../types";
import { type Path, type Piece, walkPaths } from "./paths";
import { ExcerptText } from "./placed";
import { type BranchNode, toTree } from "./tree";

/** The template as some readers get it, with what must hold for that. Its visible offsets are its own and lead back through the whole part. */
export interface Variant {
  readonly message: Message;
  readonly holds: ReadonlyMap<string, boolean>;
  readonly picks: readonly string[];
}
/** The messages that one template can become, at most `MOST_PATHS`. */
export interface Variants {
  readonly variants: readonly Variant[];
  /** More ways exist than were made. */
  readonly capped: boolean;
}

/** More ways than this are not walked; that is said. */
export const MOST_PATHS = 256;
/** Visible characters over all ways together: a very long template is walked on fewer, so that a keystroke stays one. */
const MOST_CHARACTERS = 300_000;
const FEWEST_PATHS = 12;

/** A message without conditions is its own only variant. `allowed` gives the values that placeholders may take, by name. */
export function variantsOf(message: Message, allowed: ReadonlyMap<string, readonly string[]>): Variants {
  const trees = message.parts.map((part) => toTree(part, valuesIn(part, allowed)));
  if (trees.every(isPlain)) return { variants: [{ message, holds: new Map(), picks: [] }], capped: false };
  const length = message.parts.reduce((sum, { visible }) => sum + visible.text.length, 1);
  const most = Math.max(FEWEST_PATHS, Math.min(MOST_PATHS, Math.floor(MOST_CHARACTERS / length)));
  const engines = new Set(message.parts.flatMap(({ controls }) => controls.map(({ tag }) => tag.engine)));
  const { paths, capped } = walkPaths(trees, engines, most);
  return {
    variants: paths.map((path) => ({ message: excerpt(message, path), holds: path.holds, picks: path.picks })),
    capped,
  };
}

/** The ways that somebody would send: one that shows nothing at all is none, as long as another has words. */
export function sentWays(variants: readonly Variant[]): readonly Variant[] {
  const shown = variants.filter(({ message }) => showsSomething(message));
  return shown.some(({ message }) => message.parts.some(({ visible }) => WORD.test(visible.text))) ? shown : variants;
}

const WORD = /[\p{L}\p{N}]/u;

/** Words, placeholders, links, other files; an image may hold words of its own. */
function showsSomething({ parts }: Message): boolean {
  return parts.some(
    ({ visible, slots, links, controls, images = [] }) =>
      slots.length > 0 || links.length > 0 || controls.length > 0 || images.length > 0 || WORD.test(visible.text),
  );
}

function isPlain(tree: readonly BranchNode[]): boolean {
  return tree.every(({ kind }) => kind === "text");
}

function valuesIn(
  part: MessagePart,
  allowed: ReadonlyMap<string, readonly string[]>,
): { name: string; at: number; values: readonly string[] }[] {
  if (allowed.size === 0) return [];
  return part.slots.flatMap(({ name, range }) => {
    const values = allowed.get(name);
    return values && values.length > 0 ? [{ name, at: range.start, values }] : [];
  });
}

function excerpt(message: Message, { parts }: Path): Message {
  return { ...message, parts: message.parts.map((part, index) => excerptPart(part, parts[index]!)) };
}

/** The part as this way shows it. What a loop repeats is there once for each round. */
function excerptPart(part: MessagePart, pieces: readonly Piece[]): MessagePart {
  const visible = new ExcerptText(part.visible, pieces);
  const slots: Slot[] = part.slots.flatMap((slot) => visible.shown(slot.range).map((range) => ({ ...slot, range })));
  const links: Link[] = part.links.flatMap((link) => visible.shown(link.range).map((range) => ({ ...link, range })));
  const controls = part.controls
    .filter(({ tag }) => tag.kind === "include")
    .flatMap((control) =>
      visible.shown({ start: control.at, end: control.at }).map(({ start }) => ({ ...control, at: start })),
    );
  const { images, foreign } = part;
  const inputs = part.inputs?.flatMap((input) => shownInput(input, visible));
  return {
    ...part,
    visible,
    slots: slots.sort(byStart),
    links: links.sort(byStart),
    controls: controls.sort((one, other) => one.at - other.at),
    ...(foreign === undefined ? {} : { foreign }),
    ...(images ? { images } : {}),
    ...(inputs ? { inputs } : {}),
  };
}

/** A box with its label, where this way shows it; a box without one stands in every way. */
function shownInput(input: Input, visible: ExcerptText): Input[] {
  const { label: own, legend: group, ...rest } = input;
  const label = own.end === own.start ? { start: 0, end: 0 } : visible.shown(own)[0];
  const legend = group && visible.shown(group)[0];
  return label ? [{ ...rest, label, ...(legend ? { legend } : {}) }] : [];
}

const byStart = (one: { range: VisibleRange }, other: { range: VisibleRange }): number =>
  one.range.start - other.range.start || one.range.end - other.range.end;
