/** Generated templates, free of any engine's syntax: sentences under conditions and in loops. Engines print them, see dialects.ts. */

import fc from "fast-check";
import type { Kind, Sentences } from "./sentences";

export type Node =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "if"; readonly arms: readonly Arm[]; readonly otherwise?: readonly Node[] }
  | {
      readonly kind: "each";
      readonly list: string;
      readonly children: readonly Node[];
      readonly otherwise?: readonly Node[];
    };
export interface Arm {
  readonly condition: Condition;
  readonly children: readonly Node[];
}
/** `name` of the message, or of the item where the nearest loop runs; or a list of the message. */
export interface Atom {
  readonly name: string;
  readonly ofItem: boolean;
  /** Asks whether it has items, in the language's own words for that. */
  readonly filled?: boolean;
}
export interface Condition {
  readonly atoms: readonly Atom[];
  readonly join: "and" | "or";
  readonly negated: boolean;
}

/** What the engines' languages can say. */
export interface Abilities {
  readonly elseIf: boolean;
  /** `a and b`, `a or b`. */
  readonly joined: boolean;
  /** Conditions on a loop's item, apart from those on the message. */
  readonly itemConditions: boolean;
  readonly loopElse: boolean;
  /** `if xs`, `if xs.size > 0`; only outside of loops, where `xs` is the message's in every language. */
  readonly listConditions: boolean;
}

const CONDITIONS = ["vip", "paid", "local"];
/** Names of lists. */
export const LISTS: readonly string[] = ["items", "visits"];
const DEEPEST = 4;
/** Trees that ask more are left out: each assignment is rendered. */
const MOST_ASSIGNMENTS = 150;

/** Trees up to four deep; every sentence stands once, so that its words lead back to it. */
export function templates(abilities: Abilities, sentences: Sentences): fc.Arbitrary<readonly Node[]> {
  return nodes(abilities, DEEPEST, [])
    .map((tree) => withSentences(tree, sentences))
    .filter((tree) => tree.some(({ kind }) => kind !== "words") && assignments(tree).length <= MOST_ASSIGNMENTS);
}

function nodes(abilities: Abilities, depth: number, loops: readonly string[]): fc.Arbitrary<Node[]> {
  return fc.array(node(abilities, depth, loops), { minLength: 1, maxLength: depth === DEEPEST ? 4 : 2 });
}

function node(abilities: Abilities, depth: number, loops: readonly string[]): fc.Arbitrary<Node> {
  const words = fc
    .constantFrom<Kind>("service", "service", "promotion", "promotion", "optOut")
    .map((kind): Node => ({ kind: "words", words: kind }));
  if (depth === 0) return words;
  const choice = fc
    .record({
      arms: fc.array(
        fc.record({ condition: condition(abilities, loops), children: nodes(abilities, depth - 1, loops) }),
        {
          minLength: 1,
          maxLength: abilities.elseIf ? 2 : 1,
        },
      ),
      otherwise: fc.option(nodes(abilities, depth - 1, loops), { nil: undefined }),
    })
    .map(({ arms, otherwise }): Node => ({ kind: "if", arms, ...(otherwise ? { otherwise } : {}) }));
  const free = LISTS.filter((list) => !loops.includes(list));
  const weighted = [
    { arbitrary: words, weight: 4 },
    { arbitrary: choice, weight: 4 },
    ...free.map((list) => ({ arbitrary: loop(abilities, depth, loops, list), weight: 1 })),
  ];
  return fc.oneof(...weighted);
}

function loop(abilities: Abilities, depth: number, loops: readonly string[], list: string): fc.Arbitrary<Node> {
  return fc
    .record({
      children: nodes(abilities, depth - 1, [...loops, list]),
      otherwise: abilities.loopElse
        ? fc.option(nodes(abilities, depth - 1, loops), { nil: undefined })
        : fc.constant(undefined),
    })
    .map(({ children, otherwise }): Node => ({ kind: "each", list, children, ...(otherwise ? { otherwise } : {}) }));
}

function condition(abilities: Abilities, loops: readonly string[]): fc.Arbitrary<Condition> {
  const own = fc.record({
    name: fc.constantFrom(...CONDITIONS),
    ofItem: loops.length > 0 && abilities.itemConditions ? fc.boolean() : fc.constant(false),
  });
  const ofList = fc.record({ name: fc.constantFrom(...LISTS), ofItem: fc.constant(false), filled: fc.boolean() });
  const atom: fc.Arbitrary<Atom> = abilities.listConditions
    ? fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: ofList })
    : own;
  return fc.record({
    atoms: abilities.joined
      ? fc.oneof({ weight: 3, arbitrary: atom.map((one) => [one]) }, { weight: 1, arbitrary: fc.tuple(atom, atom) })
      : atom.map((one) => [one]),
    join: fc.constantFrom("and" as const, "or" as const),
    negated: fc.boolean(),
  });
}

/** Puts the sentences of each kind in, in order; where a kind has no more, the place stays empty. */
function withSentences(tree: readonly Node[], sentences: Sentences): readonly Node[] {
  const next: Record<Kind, number> = { service: 0, promotion: 0, optOut: 0 };
  const fill = (list: readonly Node[]): Node[] =>
    list.flatMap((item): Node[] => {
      switch (item.kind) {
        case "words": {
          const kind = item.words as Kind;
          const words = sentences[kind][next[kind]++];
          return words === undefined ? [] : [{ kind: "words", words }];
        }
        case "if": {
          const arms = item.arms.map((arm) => ({ ...arm, children: fill(arm.children) }));
          return [{ kind: "if", arms, ...(item.otherwise ? { otherwise: fill(item.otherwise) } : {}) }];
        }
        case "each": {
          const children = fill(item.children);
          return [{ ...item, children, ...(item.otherwise ? { otherwise: fill(item.otherwise) } : {}) }];
        }
      }
    });
  return fill(tree);
}

/** No list at all, which engines take for false also where an empty one is true. */
export const ABSENT = -1;
/** What a rendering is given: `vip`, `items.vip`, and for lists how many items. */
export type Assignment = ReadonlyMap<string, boolean | number>;

/** Every assignment of what the tree asks: conditions true and false, lists that are not there, of no item, one and two. */
export function assignments(tree: readonly Node[]): Assignment[] {
  let found: Map<string, boolean | number>[] = [new Map()];
  for (const [name, values] of questions(tree, undefined))
    found = found.flatMap((one) => values.map((value) => new Map(one).set(name, value)));
  return found;
}

const LENGTHS = [ABSENT, 0, 1, 2] as const;

function questions(tree: readonly Node[], list: string | undefined): Map<string, readonly (boolean | number)[]> {
  const found = new Map<string, readonly (boolean | number)[]>();
  const add = (more: Iterable<readonly [string, readonly (boolean | number)[]]>): void => {
    for (const [name, values] of more) found.set(name, values);
  };
  for (const item of tree) {
    if (item.kind === "words") continue;
    if (item.kind === "each") {
      add([[item.list, LENGTHS]]);
      add(questions(item.children, item.list));
    } else
      for (const { condition: asked, children } of item.arms) {
        add(
          asked.atoms.map(
            ({ name, ofItem }) =>
              [ofItem ? `${list}.${name}` : name, LISTS.includes(name) ? LENGTHS : [true, false]] as const,
          ),
        );
        add(questions(children, list));
      }
    if (item.otherwise) add(questions(item.otherwise, list));
  }
  return found;
}

/** The data that engines render with. All items of one list are alike. */
export function toData(assignment: Assignment): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of assignment) {
    if (name.includes(".")) continue;
    if (value === ABSENT) continue;
    data[name] = typeof value === "number" ? Array.from({ length: value }, () => itemOf(name, assignment)) : value;
  }
  return data;
}

function itemOf(list: string, assignment: Assignment): Record<string, unknown> {
  const own = [...assignment].filter(([name]) => name.startsWith(`${list}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(list.length + 1), value]));
}
