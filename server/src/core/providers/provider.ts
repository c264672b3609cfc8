/** What is known of a sending provider: facts as data, each with where it was read. */

/** How sure a fact is: read at the provider (`V`), read at a third party (`V2`), from memory (`M`). */
export type Mark = "V" | "V2" | "M";

/** A token in a template, as it must be written. */
export interface ProviderToken {
  /**
   * The whole token, e.g. `{{{ pm:unsubscribe }}}`. Spaces just inside brackets are optional when matching.
   * `…` stands for words of the author's own, as in `{% unsubscribe … %}`; such a token is never the first.
   */
  readonly text: string;
  /** `href`: yields an address; `anchor`: yields a whole link; `wrap`: an element around the link's words; `block`: yields a footer or section; `text`: yields words. */
  readonly yields: "href" | "anchor" | "wrap" | "block" | "text";
  /** On this channel only; for e-mail when absent. */
  readonly channel?: "sms";
  readonly mark: Mark;
  /** Where it was read: page or thread, as named in the notes. */
  readonly source: string;
}

/** A wrong form seen in public, with what is meant. */
export interface ProviderMistake {
  /** Linear and bounded; tried on a token, an address, or the source of a link. */
  readonly wrong: RegExp;
  /** What to write in place of what `wrong` matches; with `…` where only the author knows, and then no fix can write it. */
  readonly meant: string;
  /** What happens, for people. */
  readonly text: string;
  readonly source: string;
  /** No other system writes this, so it counts where no provider is declared. */
  readonly unmistakable?: true;
}

/** One sending provider. Every fact carries its mark and its source; what is not known is left out. */
export interface Provider {
  /** Kebab case; also the name in the configuration and of the file. */
  readonly id: string;
  readonly title: string;
  /** ISO date on which the notes behind these facts were last gone through; each `mark` says how a fact was read. */
  readonly checkedOn: string;
  /** Channels that these facts speak of; it may send on others. */
  readonly channels: readonly ("email" | "sms" | "push" | "whatsapp")[];
  /** Present where the provider tells capitals from small letters in names. */
  readonly caseSensitive?: { readonly mark: Mark; readonly source: string };
  /** Tokens that unsubscribe. The first of a channel is the one that fixes insert. */
  readonly unsubscribe: readonly ProviderToken[];
  /** Tokens that lead to preferences. */
  readonly preferences: readonly ProviderToken[];
  /** Tokens that name the sender or its address. */
  readonly sender: readonly ProviderToken[];
  /** Headers that the provider adds itself to marketing mail, lower case. */
  readonly addsHeaders: readonly ("list-unsubscribe" | "list-unsubscribe-post")[];
  /** What `addsHeaders` rests on. */
  readonly headersKnown: { readonly mark: Mark; readonly source: string };
  /** The provider appends an unsubscribe footer itself when the template has none. */
  readonly addsFooter: { readonly value: "yes" | "no" | "depends"; readonly mark: Mark; readonly source: string };
  readonly mistakes: readonly ProviderMistake[];
  readonly sms?: {
    /** Whether a reply to the message reaches the sender. */
    readonly twoWay: "yes" | "no" | "depends";
    /** Longest message in characters before it is refused or cut, where one is known. */
    readonly longest?: number;
    /** When the length is less sure than the rest. */
    readonly longestMark?: Mark;
    /** Words of a reply that stop messages, which the provider handles itself. */
    readonly keywords: readonly string[];
    readonly mark: Mark;
    readonly source: string;
  };
}
