/** The distinct ways through a message's trees, conditions kept consistent, up to a cap. */

import { Facts } from "./facts";
import { impliedBy, loopKey } from "./lists";
import { readJoined } from "./literals";
import type { BranchNode } from "./tree";

/** A piece of visible text that is shown: characters of the part, or a known value in a placeholder's stead. */
export type Piece =
  | { readonly start: number; readonly end: number }
  | { readonly start: number; readonly end: number; readonly value: string };

/** One way: what is shown of each part, under what. */
export interface Path {
  readonly holds: ReadonlyMap<string, boolean>;
  /** Loop counts and chosen values, in words, for conditions that no literal names. */
  readonly picks: readonly string[];
  readonly parts: readonly (readonly Piece[])[];
}
export interface Paths {
  readonly paths: readonly Path[];
  /** There are more ways than were walked. */
  readonly capped: boolean;
}

/** A loop is walked for no item, one, and several. */
const ROUNDS = [0, 1, 2] as const;

/** Walks all parts' trees together, so that a condition that two parts share is decided once. `engines` are those of the tags. */
export function walkPaths(
  trees: readonly (readonly BranchNode[])[],
  engines: ReadonlySet<string>,
  most: number,
): Paths {
  const asked = new Set<string>();
  for (const tree of trees) collectAsked(tree, asked);
  const walker = new Walker(most);
  let states: State[] = [
    { holds: Facts.none(impliedBy(asked, engines)), picks: [], parts: trees.map(() => undefined) },
  ];
  trees.forEach((tree, part) => {
    states = walker.thin(states.flatMap((state) => walker.walk(tree, part, state)));
  });
  return { paths: distinct(states), capped: walker.capped };
}

interface State {
  readonly holds: Facts;
  readonly picks: readonly string[];
  readonly parts: readonly (Chain | undefined)[];
}
/** Pieces that ways share up to where they part, last first. */
interface Chain {
  readonly piece: Piece;
  readonly before: Chain | undefined;
}

class Walker {
  capped = false;

  constructor(private readonly most: number) {}

  walk(nodes: readonly BranchNode[], part: number, from: State): State[] {
    let states = [from];
    for (const node of nodes) states = this.thin(states.flatMap((state) => this.#step(node, part, state)));
    return states;
  }

  /** At most so many ways. */
  thin(states: State[]): State[] {
    if (states.length <= this.most) return states;
    this.capped = true;
    return spread(states, this.most);
  }

  #step(node: BranchNode, part: number, state: State): State[] {
    switch (node.kind) {
      case "text":
        return [add(state, part, { start: node.start, end: node.end })];
      case "values":
        return node.values.map((value) => ({
          ...add(state, part, { start: node.start, end: node.start + 1, value }),
          picks: [...state.picks, `\`${node.name}\` is "${value}"`],
        }));
      case "loop":
        return this.#loop(node, part, state);
      case "choice":
        return node.arms.flatMap((arm) => {
          const holds = state.holds.with(arm.holds);
          return holds ? this.walk(arm.children, part, { ...state, holds }) : [];
        });
    }
  }

  #loop(node: Extract<BranchNode, { kind: "loop" }>, part: number, state: State): State[] {
    return ROUNDS.flatMap((rounds) => {
      const holds = state.holds.with([{ condition: loopKey(node.name), value: rounds > 0 }]);
      if (!holds) return [];
      let states: State[] = [{ ...state, holds }];
      if (rounds === 0) return this.walk(node.otherwise, part, states[0]!);
      for (let round = 0; round < rounds; round++)
        states = this.thin(states.flatMap((item) => this.walk(node.children, part, item)));
      return states;
    });
  }
}

/** Names of all conditions and loops, and of what joined ones are made of. */
function collectAsked(nodes: readonly BranchNode[], into: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === "choice") {
      for (const { holds, children } of node.arms) {
        for (const { condition } of holds) {
          into.add(condition);
          for (const part of readJoined(condition)?.parts ?? []) into.add(part.condition);
        }
        collectAsked(children, into);
      }
    } else if (node.kind === "loop") {
      into.add(loopKey(node.name));
      for (const children of [node.children, node.otherwise]) collectAsked(children, into);
    }
  }
}

function add(state: State, part: number, piece: Piece): State {
  return { ...state, parts: state.parts.map((pieces, index) => (index === part ? { piece, before: pieces } : pieces)) };
}

/** As many as asked for, drawn evenly and by no period, so that no side of any condition drops out. */
function spread(states: readonly State[], most: number): State[] {
  const golden = 0.618_033_988_749_895;
  return states
    .map((state, index) => ({ state, index, place: (index * golden) % 1 }))
    .sort((one, other) => one.place - other.place)
    .slice(0, most)
    .sort((one, other) => one.index - other.index)
    .map(({ state }) => state);
}

/** Ways that show the same are one. */
function distinct(states: readonly State[]): Path[] {
  const byText = new Map<string, Path>();
  for (const state of states) {
    const path = { holds: state.holds.toMap(), picks: state.picks, parts: state.parts.map(toPieces) };
    const key = path.parts
      .map((pieces) =>
        pieces.map((piece) => `${piece.start}-${piece.end}${"value" in piece ? `=${piece.value}` : ""}`).join(","),
      )
      .join(";");
    const same = byText.get(key);
    byText.set(key, same ? agreed(same, path) : path);
  }
  return [...byText.values()];
}

function toPieces(chain: Chain | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (let at = chain; at; at = at.before) pieces.push(at.piece);
  return pieces.reverse();
}

/** What two ways have in common: all that can be said of the text that both show. */
function agreed(one: Path, other: Path): Path {
  return {
    ...one,
    holds: new Map([...one.holds].filter(([condition, value]) => other.holds.get(condition) === value)),
    picks: one.picks.filter((pick) => other.picks.includes(pick)),
  };
}
