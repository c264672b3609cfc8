/** A part's control tags as a tree: what is shown always, under a condition, or once for each item. */

import type { Control, MessagePart } from "../types";

/** One piece of a part, in order; offsets are UTF-16 units of the whole part's visible text. */
export type BranchNode =
  /** Visible characters [start, end). */
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | { readonly kind: "choice"; readonly arms: readonly Arm[] }
  | { readonly kind: "loop"; readonly name: string; readonly children: readonly BranchNode[] }
  /** One placeholder whose values are known: each is a way the text can read. */
  | { readonly kind: "values"; readonly name: string; readonly start: number; readonly values: readonly string[] };

/** One way through a condition: what must hold, and what is shown then. */
export interface Arm {
  readonly holds: readonly Literal[];
  readonly children: readonly BranchNode[];
}
/** A condition, as written, that is true or false. */
export interface Literal {
  readonly condition: string;
  readonly value: boolean;
}

interface Open {
  readonly kind: "choice" | "loop";
  readonly name: string;
  readonly arms: Arm[];
  /** Conditions of earlier arms, all false in later ones. */
  readonly refused: Literal[];
  holds: readonly Literal[];
  children: BranchNode[];
}

/** Never fails: an `end` without a beginning is passed over, an unclosed block ends with the part. */
export function toTree(
  { visible, controls }: Pick<MessagePart, "visible" | "controls">,
  values: readonly { name: string; at: number; values: readonly string[] }[] = [],
): BranchNode[] {
  const root: BranchNode[] = [];
  const open: Open[] = [];
  let at = 0;
  const here = (): BranchNode[] => open.at(-1)?.children ?? root;
  const text = (to: number): void => {
    if (to > at) here().push({ kind: "text", start: at, end: to });
    at = Math.max(at, to);
  };
  const marks = [
    ...controls.map((control) => ({ at: control.at, control })),
    ...values.map((value) => ({ at: value.at, value })),
  ].sort((one, other) => one.at - other.at);
  for (const mark of marks) {
    text(mark.at);
    if ("value" in mark) {
      here().push({ kind: "values", name: mark.value.name, start: mark.at, values: mark.value.values });
      at = mark.at + 1;
    } else step(mark.control, open, here);
  }
  text(visible.text.length);
  while (open.length > 0) close(open, here);
  return root;
}

function step({ tag }: Control, open: Open[], here: () => BranchNode[]): void {
  const last = open.at(-1);
  switch (tag.kind) {
    case "if": {
      const holds = [literal(tag.name, !tag.negated)];
      open.push({ kind: "choice", name: tag.name, arms: [], refused: negate(holds), holds, children: [] });
      return;
    }
    case "loop":
      open.push({ kind: "loop", name: tag.name, arms: [], refused: [], holds: [], children: [] });
      return;
    case "elseif":
    case "else":
      if (last?.kind !== "choice") return;
      last.arms.push({ holds: last.holds, children: last.children });
      last.children = [];
      if (tag.kind === "else") last.holds = [...last.refused];
      else {
        const wanted = literal(tag.name, true);
        last.holds = [...last.refused, wanted];
        last.refused.push({ ...wanted, value: !wanted.value });
      }
      return;
    case "end":
      if (last) close(open, here);
      return;
    case "comment":
    case "include":
    case "statement":
    case "value":
      return;
  }
}

function close(open: Open[], here: () => BranchNode[]): void {
  const last = open.pop()!;
  if (last.kind === "loop") {
    here().push({ kind: "loop", name: last.name, children: last.children });
    return;
  }
  const arms = [...last.arms, { holds: last.holds, children: last.children }];
  // Without an else there is the way on which nothing is shown.
  const complete =
    last.arms.length > 0 &&
    last.holds.every((item) =>
      last.refused.some((other) => other.condition === item.condition && other.value === item.value),
    );
  here().push({ kind: "choice", arms: complete ? arms : [...arms, { holds: [...last.refused], children: [] }] });
}

/** `not x`, `!x` and `x == false` say the opposite of `x`. */
function literal(written: string, value: boolean): Literal {
  const condition = written.replace(/\s+/g, " ").trim();
  const negated =
    /^(?:not |!\s?)([^&|=<>]{1,200})$/.exec(condition) ?? /^([^&|=<>!]{1,200}?) ?== ?(?:false|"")$/.exec(condition);
  if (negated) return { condition: negated[1]!.trim(), value: !value };
  const plain = /^([^&|=<>!]{1,200}?) ?== ?true$/.exec(condition);
  return { condition: plain ? plain[1]!.trim() : condition, value };
}

function negate(holds: readonly Literal[]): Literal[] {
  return holds.map(({ condition, value }) => ({ condition, value: !value }));
}
