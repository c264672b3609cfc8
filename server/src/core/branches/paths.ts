/** The distinct ways through a message's trees, conditions kept consistent, up to a cap. */

import type { BranchNode, Literal } from "./tree";

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
/** The ways that were walked, at most as many as asked for; ways that show the same pieces are one. */
export interface Paths {
  readonly paths: readonly Path[];
  /** There are more ways than were walked. */
  readonly capped: boolean;
}

/** A loop is walked for no item, one, and several. */
const ROUNDS = [0, 1, 2] as const;

/** Walks all parts' trees together, so that a condition that two parts share is decided once. */
export function walkPaths(trees: readonly (readonly BranchNode[])[], most: number): Paths {
  const walker = new Walker(most);
  let states: State[] = [{ holds: new Map(), picks: [], parts: trees.map(() => []) }];
  trees.forEach((tree, part) => {
    states = states.flatMap((state) => walker.walk(tree, part, state));
    if (states.length > most) {
      walker.capped = true;
      states = spread(states, most);
    }
  });
  return { paths: distinct(states), capped: walker.capped };
}

interface State {
  readonly holds: ReadonlyMap<string, boolean>;
  readonly picks: readonly string[];
  readonly parts: readonly (readonly Piece[])[];
}

class Walker {
  capped = false;

  constructor(private readonly most: number) {}

  walk(nodes: readonly BranchNode[], part: number, from: State): State[] {
    let states = [from];
    for (const node of nodes) {
      states = states.flatMap((state) => this.#step(node, part, state));
      if (states.length > this.most) {
        this.capped = true;
        states = spread(states, this.most);
      }
    }
    return states;
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
          const holds = agree(state.holds, arm.holds);
          return holds ? this.walk(arm.children, part, { ...state, holds }) : [];
        });
    }
  }

  #loop(node: Extract<BranchNode, { kind: "loop" }>, part: number, state: State): State[] {
    const key = `loop ${node.name}`;
    const decided = state.holds.get(key);
    return ROUNDS.filter((rounds) => decided === undefined || decided === rounds > 0).flatMap((rounds) => {
      let states: State[] = [{ ...state, holds: new Map(state.holds).set(key, rounds > 0) }];
      for (let round = 0; round < rounds; round++)
        states = states.flatMap((item) => this.walk(node.children, part, item));
      return states;
    });
  }
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

function add(state: State, part: number, piece: Piece): State {
  return { ...state, parts: state.parts.map((pieces, index) => (index === part ? [...pieces, piece] : pieces)) };
}

/** The conditions with more of them, or undefined when they contradict. */
function agree(
  holds: ReadonlyMap<string, boolean>,
  wanted: readonly Literal[],
): ReadonlyMap<string, boolean> | undefined {
  const next = new Map(holds);
  for (const { condition, value } of wanted) {
    if (next.get(condition) === !value) return undefined;
    next.set(condition, value);
  }
  return next;
}

/** Ways that show the same are one. */
function distinct(states: readonly State[]): State[] {
  const byText = new Map<string, State>();
  for (const state of states) {
    const key = state.parts
      .map((pieces) =>
        pieces.map((piece) => `${piece.start}-${piece.end}${"value" in piece ? `=${piece.value}` : ""}`).join(","),
      )
      .join(";");
    if (!byText.has(key)) byText.set(key, state);
  }
  return [...byText.values()];
}
