/** Suppressions with every fault that one can have, for the truth tables: in the file itself, and in the file beside it. */

/** What they set aside, and the day on which they are judged. */
export const RULE = "marketing-wording";
export const today = "2026-11-23";

/** What is wrong with a suppression, how it is written, and what is said of it. */
export interface Case {
  readonly rule?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly by?: string;
  /** Nothing is complained of and the finding is set aside when absent. */
  readonly said?: RegExp;
}
export const CASES: Readonly<Record<string, Case>> = {
  "holds with a reason": { reason: "Agreed with counsel" },
  "holds to the end of its last day, on somebody's word": { reason: "Agreed", until: today, by: "Sam Ode" },
  "has no reason": { said: /has no reason/ },
  "has run out": { reason: "Agreed", until: "2026-11-22", said: /ran out on 2026-11-22/ },
  "ends on no day": { reason: "Agreed", until: "soon", said: /"soon", which is no day/ },
  "names no rule there is": {
    rule: "marketing-words",
    reason: "Agreed",
    said: /no rule "marketing-words".*Did you mean/,
  },
  "names every rule": { rule: "all", reason: "Agreed", said: /names none/ },
  "names every rule by a star": { rule: "*", reason: "Agreed", said: /names none/ },
  "meets nothing": { rule: "price-drop-announcement", reason: "Agreed", said: /Nothing is suppressed by this/ },
  "names what cannot be suppressed": { rule: "internal", reason: "Agreed", said: /cannot be suppressed/ },
};

/** As YAML, under the key of a list. */
export function lines({ rule = RULE, reason, until, by }: Case, key = "allow"): string[] {
  return [
    `${key}:`,
    `  - rule: "${rule}"`,
    ...(reason ? [`    reason: ${reason}`] : []),
    ...(until ? [`    until: ${until}`] : []),
    ...(by ? [`    by: ${by}`] : []),
  ];
}
