/** Answers about a sentence's words, kept while the sentence stands: an edit changes one sentence, and the others are asked again at every keystroke. */

/** Longer words are not worth keeping. */
const LONGEST = 2_000;
/** Of so many sentences the answers are kept at least, and of twice as many at most. */
const MOST = 5_000;
/** Stands for an answer that was not asked for yet; `undefined` is an answer. */
const UNASKED = Symbol("not asked");

let young = new Map<string, unknown[]>();
let old = new Map<string, unknown[]>();
let questions = 0;

/**
 * The same question, which looks the answer up where it was asked of the same words lately. `ask` must depend on the
 * words alone and its answer must not be changed by anyone; then results are the same with and without it.
 */
export function remembered<T>(ask: (words: string) => T): (words: string) => T {
  const number = questions++;
  return (words) => {
    if (words.length > LONGEST) return ask(words);
    const answers = answersAbout(words);
    const known = answers[number];
    if (known !== UNASKED && number < answers.length) return known as T;
    while (answers.length <= number) answers.push(UNASKED);
    const answer = ask(words);
    answers[number] = answer;
    return answer;
  };
}

/**
 * The same question about a whole text, whose last answer is kept: for a file that stays as it is while another is
 * typed. `ask` must depend on the text alone and its answer must not be changed by anyone.
 */
export function rememberedLast<T>(ask: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) };
    return last.answer;
  };
}

/** What is known of these words, by the number of the question. What is used stays; the rest goes a generation at a time. */
function answersAbout(words: string): unknown[] {
  const known = young.get(words);
  if (known) return known;
  const own = ownCopy(words);
  const answers = old.get(words) ?? [];
  if (young.size >= MOST) {
    old = young;
    young = new Map();
  }
  young.set(own, answers);
  return answers;
}

/** The same words without the text they were cut from, which an engine's slice keeps alive: for what is kept longer than that text. */
export function ownCopy(words: string): string {
  return ` ${words}`.slice(1);
}
