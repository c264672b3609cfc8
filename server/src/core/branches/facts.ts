/** What is decided on one way through a template: conditions that are true or false, none against another. */

import { type Joined, type Literal, readJoined } from "./literals";

type Decided = Joined & {
  readonly value: boolean;
  /** The joined condition and its parts. */
  readonly names: ReadonlySet<string>;
};

/** What a decision decides beside itself. */
type Implied = (literal: Literal) => readonly Literal[];

/** Steps spent on whether joined conditions can hold together. */
const MOST_TRIES = 100;

/** A chain that ways share: a longer one leaves the shorter one as it is. */
export class Facts {
  private constructor(
    private readonly last: Literal | undefined,
    private readonly before: Facts | undefined,
    private readonly joined: readonly Decided[],
    private readonly implied: Implied,
  ) {}

  /** Nothing decided yet; `implied` says what else a decision decides. */
  static none(implied: Implied): Facts {
    return new Facts(undefined, undefined, [], implied);
  }

  get(condition: string): boolean | undefined {
    for (let at: Facts | undefined = this; at?.last; at = at.before)
      if (at.last.condition === condition) return at.last.value;
    return undefined;
  }

  /** With more of them; undefined when they cannot hold together. */
  with(asked: readonly Literal[]): Facts | undefined {
    let facts: Facts = this;
    const wanted = this.#closed(asked);
    for (const literal of wanted) {
      const known = facts.get(literal.condition);
      if (known === !literal.value || (literal.value && facts.#isOtherwise(literal.condition))) return undefined;
      if (known !== undefined) continue;
      const joined = readJoined(literal.condition);
      const decided = joined ? [...facts.joined, decide(joined, literal)] : facts.joined;
      facts = new Facts(literal, facts, decided, this.implied);
    }
    const matters = wanted.some(({ condition }) => facts.joined.some((joined) => joined.names.has(condition)));
    return !matters || facts.#isPossible() ? facts : undefined;
  }

  /** In the order decided. */
  toMap(): Map<string, boolean> {
    const literals: Literal[] = [];
    for (let at: Facts | undefined = this; at?.last; at = at.before) literals.push(at.last);
    return new Map(literals.reverse().map(({ condition, value }) => [condition, value]));
  }

  #closed(literals: readonly Literal[]): readonly Literal[] {
    const more = literals.flatMap((literal) => this.implied(literal));
    return more.length === 0 ? literals : [...literals, ...more];
  }

  /** Whether something that can have one value only is said to have another: `plan == "free"` beside `plan == "paid"`. */
  #isOtherwise(condition: string): boolean {
    const [, left, right] = EQUALITY.exec(condition) ?? [];
    if (left === undefined) return false;
    for (let at: Facts | undefined = this; at?.last; at = at.before) {
      const { condition: other, value } = at.last;
      const found = value && other.startsWith(`${left} == `) ? EQUALITY.exec(other) : null;
      if (found && found[2] !== right) return true;
    }
    return false;
  }

  /** Whether some values of the joined conditions' parts make everything decided true. */
  #isPossible(): boolean {
    const known = this.toMap();
    let tries = 0;
    /** Settles one joined condition after the other, each in every way that the earlier ones leave. */
    const settle = (index: number): boolean => {
      const decided = this.joined[index];
      // What takes too long to refute may hold: a way too many is a finding too many, a way too few would be silence.
      if (!decided || tries++ >= MOST_TRIES) return true;
      return waysOf(decided).some((way) => {
        const added: Literal[] = [];
        const holds = this.#closed(way).every((literal) => {
          const { condition, value } = literal;
          if (known.has(condition)) return known.get(condition) === value;
          added.push(literal);
          known.set(condition, value);
          return true;
        });
        const possible = holds && settle(index + 1);
        for (const { condition } of added) known.delete(condition);
        return possible;
      });
    };
    return settle(0);
  }
}

function decide(joined: Joined, { condition, value }: Literal): Decided {
  return { ...joined, value, names: new Set([condition, ...joined.parts.map((part) => part.condition)]) };
}

const EQUALITY = /^([^&|=<>!]{1,200}?) == ((["'])[^"']*\3|\d+)$/;

/** All parts one way, or any single part the other way. */
function waysOf({ all, parts, value }: Decided): readonly (readonly Literal[])[] {
  const settled = parts.map((part) => ({ condition: part.condition, value: part.value === value }));
  return all === value ? [settled] : settled.map((part) => [part]);
}
