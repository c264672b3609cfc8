/** `((name))` and `((name??text))`: GOV.UK Notify, NHS Notify. */

import type { TemplateTag } from "../types";
import { type Engine, value } from "./engine";

/** Notify allows whole paragraphs inside a conditional. */
const LONGEST_CONDITIONAL = 4000;

/** Always tried. The words of a conditional stay visible: one tag stands before them, one behind. */
export const engine: Engine = {
  id: "notify",
  title: "GOV.UK Notify and NHS Notify",
  delimiters: [
    {
      open: "((",
      close: "))",
      longest: 200,
      // Names hold letters, digits, spaces and light punctuation; "((see note 1) and 2))" is prose.
      read: (inside) => (/^[^()?\n]{1,120}$/.test(inside) ? value(inside) : undefined),
    },
  ],
  scan: findConditionals,
};

/** `((name??text))`, whose text the reader may see: one tag before the text, one after it. */
function findConditionals(masked: string): TemplateTag[] {
  const tags: TemplateTag[] = [];
  const opening = /\(\(([^()?\r\n]{1,120})\?\?/g;
  for (let match = opening.exec(masked); match; match = opening.exec(masked)) {
    const inner = match.index + match[0].length;
    const close = masked.indexOf("))", inner);
    if (close < 0) break;
    if (close - inner > LONGEST_CONDITIONAL) continue;
    tags.push({ kind: "if", engine: "notify", name: match[1]!.trim(), range: { start: match.index, end: inner } });
    tags.push({ kind: "end", engine: "notify", name: "", range: { start: close, end: close + 2 } });
    opening.lastIndex = close + 2;
  }
  return tags;
}
