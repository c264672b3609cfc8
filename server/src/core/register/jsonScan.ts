/** A cursor over JSON with comments and trailing commas. Knows nothing of registers. */

export const QUOTE = 34;
export const COMMA = 44;
const COLON = 58;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const LITERAL = /[-+.\w]+/y;
const FLAGS = ["true", "false"] as const;

/** After a fault nothing is read any more, and the cursor stands where it was found. */
export class JsonScan {
  at: number;
  /** Of the last string (inside its quotes) or literal. */
  start = 0;
  end = 0;
  /** What was read last is a string and holds no escapes: it is what stands from `start` to `end`. */
  plain = false;
  fault: string | undefined;
  /** The next backslash: looking for one anew in every string would cost the square of the file. */
  #escape = -1;
  /** Likewise the next end of a line. */
  #line = -1;
  #isString = false;
  #literal: number | boolean | null = null;

  constructor(private readonly text: string) {
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  fail(fault: string, at: number): void {
    this.fault = fault;
    this.at = at;
  }

  /** The code of the next character that is neither blank nor comment; 0 at the end. */
  peek(): number {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at++;
      else if (code === 47 && text.charCodeAt(this.at + 1) === 47) this.at = endOf(text, "\n", this.at);
      else if (code === 47 && text.charCodeAt(this.at + 1) === 42) this.at = endOf(text, "*/", this.at + 2);
      else return Number.isNaN(code) ? 0 : code;
    }
  }

  /** Steps into a list or map; false when it is empty. */
  first(close: number): boolean {
    this.at++;
    return !this.#closes(close);
  }

  /** Steps over the comma; false at the end, and at a fault. */
  further(close: number): boolean {
    if (this.fault !== undefined) return false;
    const code = this.peek();
    if (code === COMMA) this.at++;
    else if (code !== close)
      this.fault = code === 0 ? "The file ends here, before its brackets are closed." : "A comma is expected here.";
    return this.fault === undefined && !this.#closes(close);
  }

  #closes(close: number): boolean {
    if (this.peek() !== close) return false;
    this.at++;
    return true;
  }

  /** What was read last. */
  get value(): string | number | boolean | null {
    if (!this.#isString) return this.#literal;
    const inside = this.text.slice(this.start, this.end);
    return this.plain ? inside : unescaped(inside);
  }

  /** Reads a member's name and colon; the name is the value then. */
  name(): boolean {
    if (this.peek() === QUOTE) this.#string();
    else this.fault = "A name in quotes is expected here.";
    return this.fault === undefined && this.#colon();
  }

  #colon(): boolean {
    if (this.peek() === COLON) this.at++;
    else this.fault = "A colon is expected here.";
    return this.fault === undefined;
  }

  /** A string, number, true, false or null. */
  scalar(): boolean {
    if (this.peek() === QUOTE) this.#string();
    else {
      const word = this.#word();
      const value = word === undefined ? undefined : valueOf(word);
      if (word === undefined || value === undefined) this.fault = "A value is expected here.";
      else {
        this.start = this.at;
        this.at = this.end = this.at + word.length;
        this.#isString = this.plain = false;
        this.#literal = value;
      }
    }
    return this.fault === undefined;
  }

  /** Letters and digits at the cursor; the two that a register says on every row are found without an expression. */
  #word(): string | undefined {
    const { text, at } = this;
    for (const word of FLAGS)
      if (text.slice(at, at + word.length) === word && !inWord(text.charCodeAt(at + word.length))) return word;
    LITERAL.lastIndex = at;
    return LITERAL.exec(text)?.[0];
  }

  /** Passes over any value without looking into it. */
  skip(): boolean {
    let depth = 0;
    do {
      const code = this.peek();
      if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        depth++;
        this.at++;
      } else if (depth > 0 && (code === CLOSE_BRACE || code === CLOSE_BRACKET)) {
        depth--;
        this.at++;
      } else if (depth > 0 && (code === COMMA || code === COLON)) this.at++;
      else if (!this.scalar()) return false;
    } while (depth > 0);
    return true;
  }

  #string(): void {
    const { text } = this;
    this.start = this.at + 1;
    if (this.#escape < this.start) this.#escape = this.#next("\\", this.start);
    if (this.#line < this.start) this.#line = this.#next("\n", this.start);
    const first = this.#escape;
    let close = text.indexOf('"', this.start);
    while (close >= 0 && this.#escape < close) {
      if (this.#escape + 1 === close) close = text.indexOf('"', close + 1);
      this.#escape = this.#next("\\", this.#escape + 2);
    }
    if (close < 0 || this.#line < close) {
      this.fault = "This string is never closed.";
      return;
    }
    this.end = close;
    this.at = close + 1;
    this.#isString = true;
    this.plain = first >= close;
  }

  #next(unit: string, from: number): number {
    const found = this.text.indexOf(unit, from);
    return found < 0 ? this.text.length : found;
  }
}

/** Whether a word or number goes on with this character. */
function inWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 95
  );
}

function valueOf(word: string): number | boolean | null | undefined {
  if (word === "true" || word === "false") return word === "true";
  if (word === "null") return null;
  return /^-?\d/.test(word) && !Number.isNaN(Number(word)) ? Number(word) : undefined;
}

function unescaped(inside: string): string {
  return inside.replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Behind the next `mark`; the end of the text when there is none. */
function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}
