// formats/: file -> messages. Never throws: what cannot be read becomes a ReadProblem.

import type { SourceRange, VisibleRange } from "./range";
import type { Finding } from "./rule";
import type { TaggedFile, TemplateTag } from "./template";
import type { VisibleText } from "./visible";

/** One kind of file. `read.ts` chooses by extension, then language id, then by the look of the text; `text` takes what is left. */
export interface Format {
  readonly id: string;
  readonly languageIds: readonly string[];
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** `tagger` finds the tags of a text that had to be decoded first. */
  read(file: TaggedFile, tagger: Tagger): Template;
}

/** Finds the template tags of a decoded text; offsets are those of the text given. */
export type Tagger = (text: string) => Pick<TaggedFile, "masked" | "tags">;

/** What a format read of one file, and what it could not read. Ranges are of the file. */
export interface Template {
  readonly messages: readonly Message[];
  readonly problems: readonly ReadProblem[];
  /** Insides of the markup's own comments, where directives may stand. */
  readonly comments: readonly Comment[];
  /** What is wrong with the metadata that the file declares; the message was read all the same. */
  readonly misdeclared?: readonly Finding[];
}
export interface Comment extends SourceRange {
  /** What it says, where the file holds it encoded; absent where the file's own characters say it. */
  readonly text?: string;
}

/** Something that could not be read. Shown to the user: text passed over is never reported as clean. */
export interface ReadProblem {
  readonly range: SourceRange;
  readonly text: string;
  /** `error` where a configuration or register is not in force as it is written; a warning when absent. */
  readonly severity?: "error";
}

/** One text that goes to a reader; most files hold one, catalogues many. Formats make it, and no later stage changes it in place. */
export interface Message {
  /** Unique in the file: `"0"`, or the key in a catalogue. */
  readonly id: string;
  /** The name of a file in channels/; empty when the format cannot tell, and then inferred from path and shape. */
  readonly channel: string;
  readonly range: SourceRange;
  readonly declared: Declared;
  readonly headers: readonly Header[];
  readonly parts: readonly MessagePart[];
  /** Where a footer can be added, one place for each body a client may show; empty where the format has no safe place. */
  readonly footers: readonly FooterPlace[];
  /** Words of a form that stand in a catalogue, such as a box's label: sent to nobody, and read only by the rules that judge how consent is asked for. */
  readonly ofForm?: true;
}

/** What an author may declare and the wording may read as. `mixed` is a service message that also promotes, and needs the same handling as marketing. */
export type MessageClass = "marketing" | "service" | "mixed";

/** What the author states in front matter or a catalogue key. The wording is judged without looking at it. */
export interface Declared {
  readonly purpose?: DeclaredValue;
  readonly channel?: DeclaredValue;
  readonly consent?: DeclaredValue;
  readonly basis?: DeclaredValue;
  readonly sender?: DeclaredValue;
  readonly audience?: DeclaredValue;
  /** Any other key of the front matter that may speak about the stream, tag or list the message goes to. */
  readonly stream?: DeclaredValue;
  /**
   * Every scalar of our own block by dotted lower-case key, hyphens as underscores: `basis`, `consent.text_version`,
   * `tracking.pixel`. A list is joined by ", ". At most 200. Absent where there is no block of ours.
   */
  readonly entries?: ReadonlyMap<string, DeclaredValue>;
  /** How long the values of placeholders are, by name. */
  readonly placeholders?: ReadonlyMap<string, PlaceholderBounds>;
  /** Values that placeholders may take, by name; each is judged. */
  readonly allowedValues?: ReadonlyMap<string, readonly string[]>;
  readonly suppressions: readonly Suppression[];
  /** Where a new `key: value` line of declared metadata can be written. */
  readonly place?: DeclarationPlace;
}
/** How many characters a placeholder's value has. */
export interface PlaceholderBounds {
  /** Fewest; none when absent. */
  readonly min?: number;
  /** Most; not known when absent. */
  readonly max?: number;
  /** Values may hold characters outside the basic alphabet of text messages, such as a name's "ŵ". */
  readonly unicode?: boolean;
}
/** A value as its author wrote it, unchecked. `range` is that of the value, without its key. */
export interface DeclaredValue {
  readonly value: string;
  readonly range: SourceRange;
}
/** `allow: [{ rule, reason }]` in the metadata, an `X-PECR-Allow` header, or a `pecr-lint-disable` comment. A reason is required. */
export interface Suppression extends Answer {
  /** Where complaints about it point. */
  readonly range: SourceRange;
  /** Only findings that begin here are meant: the next line that has words. The whole message when absent. */
  readonly within?: SourceRange;
  /** What to delete so that it is gone; absent where it stands in an encoded text. */
  readonly removal?: SourceRange;
  /** The rule's name alone, where it can be replaced. */
  readonly name?: SourceRange;
  /** Why it could not be understood; then it suppresses nothing. */
  readonly fault?: string;
}
/** A rule set aside: why, and for how long on whose word. */
export interface Answer {
  readonly ruleId: string;
  readonly reason: string;
  /** The last day it holds, as written: `2027-05-03`. */
  readonly until?: string;
  /** Who answers for it. */
  readonly by?: string;
}
/** How metadata is written in this file: new keys go at `at`; `open` and `close` are empty when a block exists already. */
export interface DeclarationPlace {
  readonly at: number;
  readonly open: string;
  readonly close: string;
  /** Put before each key inside the block, e.g. two spaces under `pecr:`. */
  readonly indent: string;
  readonly newline: string;
  /** Where another item of an existing `allow:` list can be written. Absent where suppressions need a new list. */
  readonly allow?: { readonly at: number; readonly indent: string };
}

/** A header of an e-mail, or a header-like line above a text: `name` in lower case, `range` that of the value. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly range: SourceRange;
}

/** One of the texts that a reader meets. Ranges inside are of `visible`, unless their type says source. */
export interface MessagePart {
  readonly kind: "subject" | "preheader" | "body";
  /** Path of the other file that this part was read from; its places are all at the message's beginning. */
  readonly foreign?: string;
  readonly visible: VisibleText;
  /** A value placeholder is one U+FFFC in the visible text; its name is kept here. Sorted. */
  readonly slots: readonly Slot[];
  /** `href` keeps placeholders as written. An element without visible words still has its range. Sorted. */
  readonly links: readonly Link[];
  /** Control tags between the words, at the visible offset where they stand. Sorted. */
  readonly controls: readonly Control[];
  /** Remote images of mark-up, shown or not; absent where the format has none. In order of the file. */
  readonly images?: readonly Image[];
  /** Boxes, radio buttons and options that a reader can set; absent where there are none. In order of the file. */
  readonly inputs?: readonly Input[];
}
/** One thing in a form that a reader can set, as it stands before anybody has touched it. */
export interface Input {
  readonly kind: "checkbox" | "radio" | "option";
  /** An option has the name of its list. Empty where there is none. */
  readonly name: string;
  readonly value: string;
  /** It is set for certain; where a placeholder decides, nobody knows. */
  readonly checked: boolean;
  /** The words that stand for it; empty where it has none. */
  readonly label: VisibleRange;
  /** The legend of the group that it belongs to: the question that its label answers. */
  readonly legend?: VisibleRange;
  /** Its opening tag in the file. */
  readonly source: SourceRange;
}
/** An image's address with placeholders as written, and the attributes that give its size. */
export interface Image {
  readonly src: string;
  readonly width?: string;
  readonly height?: string;
  readonly style?: string;
  /** The whole element in the file. */
  readonly source: SourceRange;
}
/** A placeholder whose value is not known here; one UTF-16 unit of the visible text. */
export interface Slot {
  readonly name: string;
  /** The tag with its brackets, as it stands in the file. */
  readonly written: string;
  readonly range: VisibleRange;
}
/** A link as the reader meets it. `range` is empty where it shows no words. */
export interface Link {
  readonly href: string;
  readonly range: VisibleRange;
  /** The whole element or URL in the file. */
  readonly source: SourceRange;
}
/** A tag that shapes the message and shows nothing itself; `at` is a visible offset. */
export interface Control {
  readonly tag: TemplateTag;
  readonly at: number;
}

/** Where and how a block can be added at the end of a message. */
export interface FooterPlace {
  readonly at: number;
  readonly markup: FooterMarkup;
  readonly newline: string;
  /** What stands before the place already needs no line break of ours. */
  readonly afterBreak: boolean;
  readonly encoding: FooterEncoding;
  /** Only words may stand here, no block: lines are parted by `<br>`. */
  readonly inline?: boolean;
  /** Words of the message stand behind the place on the same line, and must not run on. */
  readonly wordsFollow?: boolean;
  /** Elements that an HTML block must stand in. */
  readonly wrap?: readonly [string, string];
}
/** The notation of what is inserted; `jsx` is HTML with attributes and placeholders as expressions. */
export type FooterMarkup = "text" | "markdown" | "html" | "jsx";
/** How inserted characters must be written so that the file stays what it is. */
export type FooterEncoding =
  | { readonly kind: "plain" }
  /** A string literal of JSON, PO and their like. */
  | { readonly kind: "json" }
  /** A single-quoted string, in which a quote is doubled; also a CSV field in double quotes. */
  | { readonly kind: "doubled"; readonly quote: "'" | '"' }
  | { readonly kind: "xml" }
  | { readonly kind: "quoted-printable"; readonly charset: string }
  | {
      readonly kind: "base64";
      readonly charset: string;
      readonly range: SourceRange;
      readonly decoded: string;
      readonly at: number;
    };
