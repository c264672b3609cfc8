/** The sides of a part's conditions as regions of the file: where words that only some readers get can be added. */

import type { MessagePart, SourceRange, TaggedFile, TemplateTag, VisibleRange } from "../types";

/** One side of a condition, outside of every loop. */
export interface BranchArm {
  /** Between its opening tag and the tag that ends it, both outside. */
  readonly region: SourceRange;
  /** Words of its own, in no condition inside it: who sees these sees the arm. Of the whole part's visible text. */
  readonly witness: VisibleRange;
  /** Words stand behind the whole condition on the same line. */
  readonly wordsFollow: boolean;
}

interface Open {
  readonly loop: boolean;
  /** The tag behind which the present arm begins. */
  tag: TemplateTag;
  witness: VisibleRange | undefined;
  readonly arms: Pick<BranchArm, "region" | "witness">[];
}

/** In order of their ends. A part whose tags do not stand in the file as they are has none. */
export function armsOf({ visible, controls }: MessagePart, file: Pick<TaggedFile, "text" | "tags">): BranchArm[] {
  const starts = new Set(file.tags.map(({ range }) => range.start));
  const found: BranchArm[] = [];
  const open: Open[] = [];
  let at = 0;
  const see = (end: number): void => {
    const last = open.at(-1);
    if (last && !last.witness && visible.text.slice(at, end).trim() !== "") last.witness = { start: at, end };
    at = end;
  };
  const closeArm = (last: Open, tag: TemplateTag): void => {
    if (!last.loop && last.witness)
      last.arms.push({ region: { start: last.tag.range.end, end: tag.range.start }, witness: last.witness });
    last.tag = tag;
    last.witness = undefined;
  };
  for (const { tag, at: place } of controls) {
    if (!starts.has(tag.range.start) || tag.engine === INLINE_ONLY) return [];
    see(place);
    const last = open.at(-1);
    if (tag.kind === "if" || tag.kind === "loop")
      open.push({ loop: tag.kind === "loop", tag, witness: undefined, arms: [] });
    else if (last && (tag.kind === "else" || tag.kind === "elseif")) closeArm(last, tag);
    else if (last && tag.kind === "end") {
      closeArm(last, tag);
      open.pop();
      const wordsFollow = /^[^\S\r\n]*[^\s]/.test(visible.text.slice(place, place + NEAR));
      if (!open.some(({ loop }) => loop)) found.push(...last.arms.map((arm) => ({ ...arm, wordsFollow })));
    }
  }
  return found;
}
/** GOV.UK Notify's conditions hold words, and neither placeholders nor line breaks. */
const INLINE_ONLY = "notify";
/** Spaces before the next word on a line. */
const NEAR = 200;
