/** Answers about a sentence's words, kept while the sentence stands: an edit changes one sentence, and the others are asked again at every keystroke. */

/** Longer words are not worth keeping. */
const LONGEST = 2_000;
/** So many answers of each question are kept at least, and twice as many at most. */
const MOST = 4_000;

/**
 * The same question, which looks the answer up where it was asked of the same words lately. `ask` must depend on the
 * words alone and its answer must not be changed by anyone; then results are the same with and without it.
 */
export function remembered<T>(ask: (words: string) => T): (words: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (words) => {
    if (words.length > LONGEST) return ask(words);
    const known = young.get(words);
    if (known !== undefined || young.has(words)) return known as T;
    const isOld = old.has(words);
    const answer = isOld ? (old.get(words) as T) : ask(words);
    if (young.size >= MOST) {
      old = young;
      young = new Map();
    }
    young.set(ownCopy(words), answer);
    return answer;
  };
}

/** The same words without the text they were cut from, which an engine's slice keeps alive: for what is kept longer than that text. */
export function ownCopy(words: string): string {
  return ` ${words}`.slice(1);
}
