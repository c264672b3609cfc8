/** A part's control tags as a tree: what is shown always, under a condition, or once for each item. */

import type { Control, MessagePart, TemplateTag } from "../types";
import { listIn } from "./lists";
import { type Literal, negate, toLiteral } from "./literals";

/** One piece of a part, in order; offsets are UTF-16 units of the whole part's visible text. */
export type BranchNode =
  /** Visible characters [start, end); none where a link without words or an include stands. */
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | { readonly kind: "choice"; readonly arms: readonly Arm[] }
  /** `otherwise` is shown when there is no item. */
  | {
      readonly kind: "loop";
      /** The list, or what else the tag runs over. */
      readonly name: string;
      readonly children: readonly BranchNode[];
      readonly otherwise: readonly BranchNode[];
    }
  /** One placeholder whose values are known: each is a way the text can read. */
  | { readonly kind: "values"; readonly name: string; readonly start: number; readonly values: readonly string[] };

/** One way through a condition: what must hold, and what is shown then. */
export interface Arm {
  readonly holds: readonly Literal[];
  readonly children: readonly BranchNode[];
}

interface Open {
  readonly kind: "choice" | "loop";
  readonly name: string;
  readonly arms: Arm[];
  /** Conditions of earlier arms, all false in later ones. */
  readonly refused: Literal[];
  /** What a `case` compares. */
  readonly subject?: string;
  /** Names inside are the item's own. */
  readonly scope?: string;
  /** Opened by an `else if` of a loop, and closed with it. */
  readonly chained?: boolean;
  holds: readonly Literal[];
  children: BranchNode[];
}

/** Something between visible characters; `from` is its place in the file. */
interface Mark {
  readonly at: number;
  readonly from: number;
  readonly control?: Control;
  readonly value?: Known;
}
/** A placeholder whose values are known. */
interface Known {
  readonly name: string;
  readonly at: number;
  readonly values: readonly string[];
}

/** Never fails: an `end` without a beginning is passed over, an unclosed block ends with the part. */
export function toTree(
  { visible, controls, links }: Pick<MessagePart, "visible" | "controls" | "links">,
  values: readonly Known[] = [],
): BranchNode[] {
  const root: BranchNode[] = [];
  const open: Open[] = [];
  let at = 0;
  const here = (): BranchNode[] => open.at(-1)?.children ?? root;
  const text = (to: number): void => {
    if (to > at) here().push({ kind: "text", start: at, end: to });
    at = Math.max(at, to);
  };
  const marks: Mark[] = [
    ...controls.map((control) => ({ at: control.at, from: control.tag.range.start, control })),
    ...links.flatMap(({ range, source }) =>
      range.start === range.end ? [{ at: range.start, from: source.start }] : [],
    ),
    ...values.map((value) => ({ at: value.at, from: Number.POSITIVE_INFINITY, value })),
  ];
  marks.sort((one, other) => one.at - other.at || one.from - other.from);
  for (const mark of marks) {
    text(mark.at);
    if (mark.value) {
      here().push({ kind: "values", name: mark.value.name, start: mark.at, values: mark.value.values });
      at = mark.at + 1;
    } else if (mark.control && mark.control.tag.kind !== "include") step(mark.control, open, here);
    // A link without words and an include show no character of their own, but are there on some ways only.
    else here().push({ kind: "text", start: mark.at, end: mark.at });
  }
  text(visible.text.length);
  while (open.length > 0) close(open, here);
  return root;
}

function step({ tag }: Control, open: Open[], here: () => BranchNode[]): void {
  const last = open.at(-1);
  switch (tag.kind) {
    case "if":
      open.push(choice(tag, scopes(open)));
      return;
    case "loop": {
      const name = scoped(listIn(tag.name) ?? tag.name, scopes(open));
      const own = tag.engine === "braces" ? { scope: name } : {};
      open.push({ kind: "loop", name, arms: [], refused: [], holds: [], children: [], ...own });
      return;
    }
    case "elseif":
    case "else":
      if (last) nextArm(tag, last, open);
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

function choice(tag: TemplateTag, around: readonly string[]): Open {
  const subject = /^case\s+(\S[^]*)$/.exec(tag.name)?.[1];
  const holds = subject === undefined ? [toLiteral(scoped(tag.name, around), !tag.negated)] : [];
  const rest = subject === undefined ? {} : { subject };
  return { kind: "choice", name: tag.name, arms: [], refused: negate(holds), holds, children: [], ...rest };
}

function nextArm(tag: TemplateTag, last: Open, open: Open[]): void {
  // What stands before the first `when` of a `case` is never shown.
  const unseen = last.subject !== undefined && last.arms.length === 0 && last.refused.length === 0;
  if (!unseen && (last.kind === "choice" || last.arms.length === 0))
    last.arms.push({ holds: last.holds, children: last.children });
  last.children = [];
  if (last.kind === "loop") {
    if (tag.kind === "elseif") open.push({ ...choice(tag, scopes(open)), chained: true });
    return;
  }
  if (tag.kind === "else") last.holds = [...last.refused];
  else {
    const around = scopes(open);
    const wanted =
      last.subject === undefined
        ? toLiteral(scoped(tag.name, around), !tag.negated)
        : { condition: `${last.subject} is ${tag.name}`, value: true };
    last.holds = [...last.refused, wanted];
    last.refused.push({ ...wanted, value: !wanted.value });
  }
}

function close(open: Open[], here: () => BranchNode[]): void {
  const last = open.pop()!;
  if (last.kind === "loop") {
    const [items] = last.arms;
    here().push({
      kind: "loop",
      name: last.name,
      children: items?.children ?? last.children,
      otherwise: items ? last.children : [],
    });
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
  if (last.chained && open.length > 0) close(open, here);
}

/** Names of the loops whose items are at hand; in a loop's `else` there is none. */
const scopes = (open: readonly Open[]): string[] =>
  open.flatMap(({ scope, arms }) => (scope === undefined || arms.length > 0 ? [] : [scope]));

/** Inside Handlebars' `each` a bare name is the item's; `../` climbs out of one loop, `@root.` and Go's `$.` out of all. */
function scoped(name: string, around: readonly string[]): string {
  const root = /^(?:@root|\$)\.(?=[\w.])/.exec(name);
  if (root) return name.slice(root[0].length);
  if (around.length === 0) return name;
  const climbs = /^(?:\.\.\/){1,10}/.exec(name)?.[0] ?? "";
  const within = around.slice(0, Math.max(0, around.length - climbs.length / 3));
  const bare = name.slice(climbs.length).replace(/^this\./, "");
  return /^\.?[A-Za-z_][\w.]*$/.test(bare) ? [...within.slice(-1), bare.replace(/^\./, "")].join(".") : name;
}
