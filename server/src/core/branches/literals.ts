/** Conditions as written, brought to one form. */

import { filledList, loopKey } from "./lists";

/** A condition, as written, that is true or false. */
export interface Literal {
  readonly condition: string;
  readonly value: boolean;
}

/** `not x`, `!x`, `x == false` and `x != 1` say the opposite of `x` and `x == 1`. */
export function toLiteral(written: string, value: boolean): Literal {
  const condition = written.replace(/\s+/g, " ").trim();
  const group = /^(?:not |! ?)\(([^()]{1,200})\)$/.exec(condition);
  if (group) return toLiteral(group[1]!, !value);
  if (JOINED.test(condition)) return { condition, value };
  const asked = condition.replace(/^(?:not |! ?)/, "");
  const list = filledList(asked);
  if (list !== undefined) return { condition: loopKey(list), value: asked === condition ? value : !value };
  const negated =
    /^(?:not |!\s?)([^&|=<>]{1,200})$/.exec(condition) ?? /^([^&|=<>!]{1,200}?) ?== ?(?:false|"")$/.exec(condition);
  if (negated) return { condition: negated[1]!.trim(), value: !value };
  const differs = /^([^&|=<>!]{1,200}?) ?!==? ?([^&|=<>!]{1,200})$/.exec(condition);
  if (differs) return { condition: `${differs[1]} == ${differs[2]}`, value: !value };
  const plain = /^([^&|=<>!]{1,200}?) ?== ?true$/.exec(condition);
  return { condition: plain ? plain[1]!.trim() : condition, value };
}

/** The opposites of literals, as an `else` wants them. */
export function negate(holds: readonly Literal[]): Literal[] {
  return holds.map(({ condition, value }) => ({ condition, value: !value }));
}

const JOINED = / (?:and|or|AND|OR|&&|\|\|) /;
/** More conditions than this are joined by hand-written logic that we do not follow. */
const MOST_PARTS = 8;

/** What a condition joins, and whether it wants all of it. */
export interface Joined {
  readonly all: boolean;
  readonly parts: readonly Literal[];
}

/** `a and b`, `a or b`; undefined for anything else, a mixture of both among it, since engines differ on what it means. */
export function readJoined(condition: string): Joined | undefined {
  if (!JOINED.test(condition) || /[()]/.test(condition)) return undefined;
  const ands = condition.split(/ (?:and|AND|&&) /);
  const ors = condition.split(/ (?:or|OR|\|\|) /);
  if (ands.length > 1 && ors.length > 1) return undefined;
  const parts = ands.length > 1 ? ands : ors;
  return parts.length > MOST_PARTS
    ? undefined
    : { all: ands.length > 1, parts: parts.map((part) => toLiteral(part, true)) };
}
