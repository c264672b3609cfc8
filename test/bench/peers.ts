/** Other linters of prose, measured on the same texts in the same run. One that is not installed leaves a row that says so. */

/** Finds what it finds in a text and says how much. */
export type Check = (text: string) => number | Promise<number>;
export interface Peer {
  readonly name: string;
  /** Undefined when the package is not installed. */
  readonly check: Check | undefined;
}

/** What is used of each package; their own types would have to be installed. */
interface WriteGood {
  readonly default: (text: string) => readonly unknown[];
}
interface CspellLib {
  getDefaultSettings(): unknown;
  spellCheckDocument(
    document: { readonly uri: string; readonly text: string; readonly languageId: string },
    options: { readonly generateSuggestions: boolean; readonly noConfigSearch: boolean },
    settings: unknown,
  ): Promise<{ readonly issues: readonly unknown[] }>;
}

export async function peers(): Promise<Peer[]> {
  const writeGood = await load<WriteGood>("write-good");
  const cspell = await load<CspellLib>("cspell-lib");
  const found: Peer[] = [
    { name: "write-good", check: writeGood && ((text) => writeGood.default(text).length) },
    { name: "cspell-lib", check: cspell && (await spelling(cspell)) },
  ];
  for (const { name, check } of found)
    if (check && (await check(FAULTY)) === 0) throw new Error(`${name} finds no fault, so it would not be measured`);
  return found;
}

/** A misspelling and a passive: something for each. */
const FAULTY = "The misstaek was made very quickly.";

/** Suggestions are left out: they are asked for one word at a time. */
async function spelling(cspell: CspellLib): Promise<Check> {
  const settings = await cspell.getDefaultSettings();
  let asked = 0;
  return async (text) => {
    // A name of its own each time, so that nothing kept from the last text helps.
    const document = { uri: `file:///bench/${asked++}.txt`, text, languageId: "plaintext" };
    const options = { generateSuggestions: false, noConfigSearch: true };
    return (await cspell.spellCheckDocument(document, options, settings)).issues.length;
  };
}

/** The name is in a variable, so that bundling and type checking do without the package. */
async function load<Module>(name: string): Promise<Module | undefined> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if (/ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND/.test(String((error as { code?: unknown }).code))) return undefined;
    throw error;
  }
}
