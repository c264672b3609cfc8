/** Lists that templates loop over, and what a condition on one says of its loop. */

/** `x in xs`, `var x of xs`. */
const IN = /\s(?:in|IN|of)\s+([\w.$@>-]{1,120})/;
/** `$xs as $x`, `xs as x`. */
const AS = /^(?:\(\s{0,4})?([\w.$@>-]{1,120}) as\s/;
/** `xs.each do |x|`, `xs.forEach(`. */
const EACH = /^(?:for \()?([\w.$@]{1,120}?)\??\.(?:each|map|forEach|each_with_index|find_each)\b/;
/** `$i, $x := .Xs`; `from=$xs item=x`. */
const ASSIGNED = /(?::=\s?|\bfrom=)([\w.$@]{1,120})/;
const BARE = /^[\w.$@/>-]{1,120}$/;

/** The list of a loop as its tag names it; undefined where the tag runs over something else, such as numbers. */
export function listIn(loop: string): string | undefined {
  const name = loop.replace(/\s+/g, " ").trim();
  return (IN.exec(name) ?? AS.exec(name) ?? EACH.exec(name) ?? ASSIGNED.exec(name))?.[1] ?? BARE.exec(name)?.[0];
}

/** Says that a loop runs at least once. */
export const loopKey = (list: string): string => `${LOOP}${list}`;
const LOOP = "loop ";

/** `xs.size > 0`, `xs | length`, `xs.any?`, `count($xs) > 0` say in every language that the loop over `xs` has something to run over. */
export function filledList(condition: string): string | undefined {
  const [, list] =
    /^([\w.$@>-]{1,120}?)(?:\.(?:any\?|present\?|Any\(\)|length)|(?:\.(?:length|size|count|Count)| ?\| ?(?:length|size|count)) ?(?:> ?0|>= ?1)| ?\| ?length|\?has_content|\?size gt 0)$/.exec(
      condition,
    ) ??
    /^(?:count|sizeof) ?\( ?([\w.$@>-]{1,120}) ?\) ?(?:> ?0|>= ?1)$/.exec(condition) ??
    [];
  return list;
}

/** Engines all of whose languages take an empty list for false. Liquid, Nunjucks and Ruby take it for true, so that there only a list with items is certain to be so. */
const EMPTY_IS_FALSE: ReadonlySet<string> = new Set(["braces", "smarty", "blade"]);

/** What else holds when a condition does: a list with items is true, and without items it is false where all the engines have it so. `asked` are the conditions that matter. */
export function impliedBy(
  asked: ReadonlySet<string>,
  engines: ReadonlySet<string>,
): (literal: {
  readonly condition: string;
  readonly value: boolean;
}) => readonly { condition: string; value: boolean }[] {
  const emptyIsFalse = [...engines].every((engine) => EMPTY_IS_FALSE.has(engine));
  // Most templates ask nothing of the lists that they loop over.
  const others = new Map<string, string>();
  for (const key of asked) {
    const list = key.startsWith(LOOP) ? key.slice(LOOP.length) : undefined;
    if (list !== undefined && asked.has(list)) others.set(key, list).set(list, key);
  }
  return ({ condition, value }) => {
    const other = others.get(condition);
    return other !== undefined && (emptyIsFalse || condition.startsWith(LOOP) === value)
      ? [{ condition: other, value }]
      : [];
  };
}
