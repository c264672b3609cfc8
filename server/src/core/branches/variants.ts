/** The messages that a template with conditionals can send: each as a message of its own, with the condition in words. */

import { RunMap } from "../text/runMap";
import type { Link, Message, MessagePart, Slot, SourceRange, VisibleRange, VisibleText } from "../types";
import { type Path, type Piece, walkPaths } from "./paths";
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
  const { paths, capped } = walkPaths(trees, most);
  return {
    variants: paths.map((path) => ({ message: excerpt(message, path), holds: path.holds, picks: path.picks })),
    capped,
  };
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

/** The part as this way shows it. Links keep their place when any of their words, or their point, is shown. */
function excerptPart(part: MessagePart, pieces: readonly Piece[]): MessagePart {
  const map = new RunMap();
  const chunks: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const shown = "value" in piece ? piece.value : part.visible.text.slice(piece.start, piece.end);
    map.add(length, shown.length, piece.start, piece.end - piece.start);
    chunks.push(shown);
    length += shown.length;
  }
  const visible = new ExcerptText(chunks.join(""), map, part.visible);
  const holds = (range: VisibleRange): boolean =>
    pieces.some((piece) => piece.start <= range.start && range.end <= piece.end && !("value" in piece));
  const moved = (range: VisibleRange): VisibleRange => map.toShown(range);
  const slots: Slot[] = part.slots
    .filter(({ range }) => holds(range))
    .map((slot) => ({ ...slot, range: moved(slot.range) }));
  const links: Link[] = part.links
    .filter(({ range }) =>
      pieces.some(
        (piece) =>
          piece.start <= range.start &&
          range.start <= piece.end &&
          (range.start < piece.end || range.start === range.end),
      ),
    )
    .map((link) => ({ ...link, range: moved(link.range) }));
  const controls = part.controls
    .filter(({ tag }) => tag.kind === "include")
    .filter(({ at }) => pieces.some((piece) => piece.start <= at && at <= piece.end))
    .map((control) => ({ ...control, at: moved({ start: control.at, end: control.at }).start }));
  return { kind: part.kind, visible, slots, links, controls };
}

/** Part of a visible text, with the way back through the whole. */
class ExcerptText implements VisibleText {
  constructor(
    readonly text: string,
    private readonly map: RunMap,
    private readonly whole: VisibleText,
  ) {}

  toSource(range: VisibleRange): SourceRange {
    return this.whole.toSource(this.map.toOrigin(range));
  }

  pieces(range: VisibleRange): readonly SourceRange[] {
    return this.map.pieces(range).flatMap((piece) => this.whole.pieces(piece));
  }

  toVisible(range: SourceRange): VisibleRange {
    return this.map.toShown(this.whole.toVisible(range));
  }
}
