/** The words of a suppression: `pecr-lint-disable-next-line RULE, RULE until 2027-05-03 by Sam -- reason`. */

/** What was read; `rules` have offsets of the text given. */
export interface Directive {
  readonly verb: "disable" | "disable-next-line";
  readonly rules: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly reason: string;
  /** As written, whether it is a day or not; empty where the day was forgotten. */
  readonly until?: string;
  readonly by?: string;
  /** Why it cannot be understood, for people. */
  readonly fault?: string;
}

const VERB = /^pecr-lint-([\w-]*)/;
/** Typing aids turn two hyphens into a dash. */
const SEPARATOR = /(?:^|\s)(?:--|\u2013|\u2014)(?=\s|$)/;

/** Reads a comment's words, which begin with `pecr-lint-`. */
export function readDirective(text: string): Directive {
  const [whole, verb] = VERB.exec(text) ?? ["", ""];
  const answer = readAnswer(text, whole.length);
  if (verb === "disable" || verb === "disable-next-line") return { ...answer, verb };
  const fault = `"pecr-lint-${verb}" is not known, so this suppresses nothing. Write pecr-lint-disable-next-line or pecr-lint-disable.`;
  return { ...answer, verb: "disable", rules: [], fault };
}

/** Reads what follows the verb; also the whole value of a header. */
export function readAnswer(text: string, from = 0): Directive {
  const rest = text.slice(from);
  const cut = SEPARATOR.exec(rest);
  const head = cut ? rest.slice(0, cut.index) : rest;
  const reason = cut
    ? rest
        .slice(cut.index + cut[0].length)
        .replace(/\s+/g, " ")
        .trim()
    : "";
  const words = [...head.matchAll(/[^\s,]+/g)].map((match) => ({ word: match[0], at: match.index }));
  const keyword = words.findIndex(({ word }) => /^(?:until|by)$/i.test(word));
  const rules = (keyword < 0 ? words : words.slice(0, keyword)).map(({ word, at }) => ({
    name: word,
    start: from + at,
    end: from + at + word.length,
  }));
  const named = keyword < 0 ? [] : words.slice(keyword).map(({ word }) => word);
  const until = after(named, "until");
  const by = after(named, "by");
  return {
    verb: "disable",
    rules,
    reason,
    ...(until === undefined ? {} : { until }),
    ...(by ? { by } : {}),
  };
}

/** The words between a keyword and the next one. */
function after(words: readonly string[], keyword: string): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === keyword);
  if (at < 0) return undefined;
  const rest = words.slice(at + 1);
  const end = rest.findIndex((word) => /^(?:until|by)$/i.test(word));
  return (end < 0 ? rest : rest.slice(0, end)).join(" ");
}
