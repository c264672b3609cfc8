/** What is known of a sending provider: facts as data, each with where it was read. */

/** How sure a fact is: read at the provider (`V`), read at a third party (`V2`), from memory (`M`). */
export type Mark = "V" | "V2" | "M";

/** A token in a template, as it must be written. */
export interface ProviderToken {
  /** The whole token, e.g. `{{{ pm:unsubscribe }}}`. Spaces just inside brackets are optional when matching. */
  readonly text: string;
  /** `href`: yields an address; `anchor`: yields a whole link; `wrap`: an element around the link's words; `block`: yields a footer or section; `text`: yields words. */
  readonly yields: "href" | "anchor" | "wrap" | "block" | "text";
  readonly mark: Mark;
  /** Where it was read: page or thread, as named in the notes. */
  readonly source: string;
}

export interface Provider {
  /** Kebab case; also the name in the configuration and of the file. */
  readonly id: string;
  readonly title: string;
  /** ISO date on which the facts were last checked. */
  readonly checkedOn: string;
  /** Channels it sends on. */
  readonly channels: readonly ("email" | "sms" | "push" | "whatsapp")[];
  /** Tokens that unsubscribe. The first is the one that fixes insert. */
  readonly unsubscribe: readonly ProviderToken[];
  /** Tokens that lead to preferences. */
  readonly preferences: readonly ProviderToken[];
  /** Tokens that name the sender or its address. */
  readonly sender: readonly ProviderToken[];
  /** Headers that the provider adds itself to marketing mail, lower case. */
  readonly addsHeaders: readonly ("list-unsubscribe" | "list-unsubscribe-post")[];
  /** The provider appends an unsubscribe footer itself when the template has none. */
  readonly addsFooter: { readonly value: "yes" | "no" | "depends"; readonly mark: Mark; readonly source: string };
  /** Wrong forms seen in public, with what is meant: the message says what happens. */
  readonly mistakes: readonly {
    readonly wrong: RegExp;
    readonly meant: string;
    readonly text: string;
    readonly source: string;
  }[];
  readonly sms?: {
    /** Whether a reply to the message reaches the sender. */
    readonly twoWay: "yes" | "no" | "depends";
    /** Longest message in characters before it is refused or cut, where one is known. */
    readonly longest?: number;
    /** Keywords that the provider handles itself. */
    readonly keywords: readonly string[];
    readonly mark: Mark;
    readonly source: string;
  };
}
