/** Every type that crosses a stage boundary, in pipeline order. Knows no editor, protocol, file system or clock. */

declare const space: unique symbol;
/** Half-open [start, end) in UTF-16 code units of the file. What every finding and fix carries. */
export type SourceRange = { readonly start: number; readonly end: number; readonly [space]?: "source" };
/** Half-open [start, end) in UTF-16 code units of one VisibleText. Never leaves the core. */
export type VisibleRange = { readonly start: number; readonly end: number; readonly [space]?: "visible" };

// 0. A file, as any front hands it over.

/** One text with its name, decoded by the front. The core never opens anything by `uri` or `path`. */
export interface SourceFile {
  readonly uri: string;
  /** Path inside the workspace with forward slashes (`emails/sale.html`), or the bare name; decides format and globs. */
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
}

// 1. engines/: template tags, found before any markup is parsed.

/**
 * What a tag does to the message: `value` prints something, `if`/`elseif`/`else`/`loop`/`end` shape it,
 * `include` pulls in another file, `slot` marks where a layout's content goes,
 * `comment` and `statement` print nothing.
 */
export type TagKind = "value" | "if" | "elseif" | "else" | "loop" | "end" | "include" | "comment" | "statement";

/** One placeholder or control tag, at its place in the file. */
export interface TemplateTag {
  readonly kind: TagKind;
  /** The engine that owns the syntax, e.g. `handlebars`. */
  readonly engine: string;
  /** What stands inside, trimmed: a variable, a condition, a partial's name. Used for recognition and for words shown to people. */
  readonly name: string;
  readonly range: SourceRange;
  /** On `if`: the condition counts when it is false (`unless`, `^section`). */
  readonly negated?: boolean;
}

/** A file whose tags are known, with a text of equal length in which every tag is blanked by U+E000. */
export interface TaggedFile extends SourceFile {
  readonly masked: string;
  /** Sorted by start; never overlapping. */
  readonly tags: readonly TemplateTag[];
  /** Ids of the engines seen, most used first. */
  readonly engines: readonly string[];
}

// 2. formats/: file -> messages. Never throws: what cannot be read becomes a ReadProblem.

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
}
export interface Comment extends SourceRange {
  /** What it says, where the file holds it encoded; absent where the file's own characters say it. */
  readonly text?: string;
}

/** Something that could not be read. Shown to the user: text passed over is never reported as clean. */
export interface ReadProblem {
  readonly range: SourceRange;
  readonly text: string;
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
  readonly suppressions: readonly Suppression[];
  /** Where a new `key: value` line of declared metadata can be written. */
  readonly place?: DeclarationPlace;
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
  readonly markup: "text" | "markdown" | "html";
  readonly newline: string;
  /** What stands before the place already needs no line break of ours. */
  readonly afterBreak: boolean;
  readonly encoding: FooterEncoding;
  /** Elements that an HTML block must stand in. */
  readonly wrap?: readonly [string, string];
}
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

// 3. text/: what the reader sees, and the way back.

/** What a reader sees of one part: no mark-up, placeholders as U+FFFC. The only way between such words and the file, both ways. */
export interface VisibleText {
  readonly text: string;
  /** Rounds outward: the smallest source range that covers every character asked for. */
  toSource(range: VisibleRange): SourceRange;
  /** The source of the same characters without the markup between them; joined runs are merged. */
  pieces(range: VisibleRange): readonly SourceRange[];
  /** The visible range that a source range covers, rounded outward; empty when nothing visible lies in it. */
  toVisible(range: SourceRange): VisibleRange;
}
/** One part of a message with its sentences in order: split once, shared by every stage that reads sentences. */
export interface PartSentences {
  readonly part: MessagePart;
  readonly sentences: readonly VisibleRange[];
}
/** A place in the visible text: a sentence, a cue, an opt-out line. */
export interface Place {
  readonly part: MessagePart;
  readonly range: VisibleRange;
}

// 4. channels/: what this channel's own conventions mean. Runs before classify/, which must not see these places.

/** How messages travel, and the customs that go with it. One file each in channels/; rules ask it for wording to insert. */
export interface Channel {
  readonly id: string;
  /** The word used in sentences shown to people: "text message", "e-mail". */
  readonly label: string;
  recognise(message: Message, sentences: readonly PartSentences[], facts: KnownFacts): Recognised;
  /** The usual way out on this channel; undefined when the format has no safe place for it. */
  optOutFix(message: Message, file: TaggedFile, facts: KnownFacts): Fix | undefined;
  /** A line saying why the reader gets this; undefined when the format has no safe place for it. */
  consentFix(message: Message, file: TaggedFile, facts: KnownFacts): Fix | undefined;
}
/** What a message shows of its sender's duties, found before it is judged. Whether it must show them is the rules' business. */
export interface Recognised {
  readonly optOuts: readonly OptOut[];
  readonly consentReferences: readonly Place[];
  readonly senders: readonly Place[];
  /** The message names its sender in a way that has no words of its own, such as an e-mail's From header. */
  readonly senderElsewhere: boolean;
  /** Names of includes that could not be read; what they hold is not known. */
  readonly unreadIncludes: readonly string[];
  /** Opt-outs, boilerplate about the mailing and identity lines: what the classifier must not see. */
  readonly hidden: readonly Place[];
}
/** One way to stop messages, working or faulty. `range` is what findings and fixes point at. */
export interface OptOut {
  readonly range: SourceRange;
  /** The words to hide from the classifier; absent for a header. */
  readonly place?: Place;
  readonly how: "link" | "token" | "keyword" | "mailto" | "header" | "words";
  /** Path of the included file in which it stands; then `range` is the include's. */
  readonly foundIn?: string;
  /** Why it cannot work as written; absent when, as far as text can show, it works. */
  readonly fault?: OptOutFault;
}
/** Why a reader who uses this way out will not be heard, as far as the text itself shows; no address is ever tried. */
export interface OptOutFault {
  readonly text: string;
  /** Replaces the faulty target or token, when what was meant is plain. */
  readonly fix?: Edit;
  /** No link of the message leads anywhere yet: a design whose addresses are filled in later. It still counts as shown. */
  readonly unfilled?: boolean;
  /** A token that the link's target holds, and the provider's token to put in its place. */
  readonly meant?: { readonly written: string; readonly instead?: string };
}

// 5. classify/: sentences, with the recognised places masked -> cues -> verdict.

/** `unsure` is shown as such and never counted as service. */
export type VerdictClass = MessageClass | "unsure";
/** What the wording reads as. Declared metadata, recognised places and rules have no part in it. */
export interface Verdict {
  readonly class: VerdictClass;
  /** That the message needs marketing handling (marketing or mixed), 0 to 1. */
  readonly probability: number;
  /** Log-odds behind `probability`, before calibration: the intercept plus every contribution, exactly. */
  readonly score: number;
  readonly intercept: number;
  /** Strongest first. What is too small to name is summed in `rest`. */
  readonly evidence: readonly Evidence[];
  readonly rest: number;
  readonly sentences: readonly SentenceVerdict[];
  /** Why a message is `unsure`, for people. */
  readonly reason?: string;
  /** The fewest sentences without which the rest reads as a service message; absent when no few will do. */
  readonly remedy?: readonly Place[];
}
/** One sentence judged alone. A sentence that a message repeats is listed once, at its first place. */
export interface SentenceVerdict {
  readonly place: Place;
  /** That this sentence promotes, 0 to 1. */
  readonly probability: number;
  readonly promotes: boolean;
}
/** Words of this file that moved the score. All contributions, `rest` and the intercept add up to `Verdict.score`. */
export interface Evidence {
  readonly place: Place;
  readonly towards: "marketing" | "service";
  /** Signed log-odds: positive speaks for marketing. */
  readonly contribution: number;
  readonly reason: string;
  /** The cue family that gave the reason; `words` when it is the model's own weight of the words. */
  readonly cue: string;
}

// register/: what people agreed to, in which words and where. Never who they are.

export type ConsentBasis = "consent" | "soft-opt-in" | "charity-soft-opt-in";
/** One row of the consent register: a wording and what was collected under it. Days are ISO days that exist. */
export interface ConsentRecord {
  readonly id: string;
  readonly basis?: ConsentBasis | undefined;
  /** The text that people saw. */
  readonly wording?: string | undefined;
  readonly textVersion?: string | undefined;
  /** Ids of channels/, or another way to reach people such as `post`; `all` for any. */
  readonly channels?: readonly string[] | undefined;
  /** Who was named. */
  readonly sender?: string | undefined;
  /** Where, and how. */
  readonly collected?: string | undefined;
  readonly firstCollected?: string | undefined;
  readonly lastCollected?: string | undefined;
  readonly reviewBy?: string | undefined;
  /** The last day on which it may be relied on. */
  readonly expires?: string | undefined;
  /** Nobody may be written to on it any more: at all, or from that day. */
  readonly withdrawn?: boolean | string | undefined;
  readonly refusalAtCollection?: boolean | undefined;
}
export interface Register {
  /** The file's path, for sentences shown to people. */
  readonly name: string;
  readonly records: ReadonlyMap<string, ConsentRecord>;
  /** Some of the file could not be read: what is not among the records may stand in it. */
  readonly partial: boolean;
  /** Why these are the records of an earlier reading, for people. */
  readonly stale?: string;
}

// 6. rules/: message + verdict -> findings.

/** What a rule watches over, in kebab case; a profile says which exist and on what they rest. */
export type Duty =
  | "treat-as-marketing"
  | "label-honestly"
  | "offer-opt-out"
  | "identify-sender"
  | "hold-consent"
  | "declare-tracking"
  | "protect-data"
  | "follow-sector-rules"
  | "send-as-planned";
/** One fault that a message may have. `check` keeps nothing between calls; when it throws, one finding says so in place of its own. */
export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): Iterable<Finding>;
}
/** What a rule says of itself: read for settings, hovers and pages, without running it. */
export interface RuleMeta {
  /** Kebab case; also the folder, the setting, the diagnostic code and the heading of the page. */
  readonly id: string;
  readonly summary: string;
  readonly duty: Duty;
  readonly severity: Severity;
  readonly fixable: boolean;
  /** Channels it applies to; all when absent. */
  readonly channels?: readonly string[];
  /** Speaks only where no rule with a more specific reason speaks of the same words. */
  readonly general?: boolean;
}
/** All that a rule may look at, for one of the ways in which the template can read. */
export interface RuleContext {
  readonly message: Message;
  readonly recognised: Recognised;
  readonly verdict: Verdict;
  readonly channel: Channel;
  readonly facts: KnownFacts;
  readonly file: TaggedFile;
}
/** What a rule says, before the pipeline adds its id and the severity in force. */
export interface Finding {
  readonly range: SourceRange;
  /** One or two plain sentences: what was seen, why it matters, what to do. */
  readonly text: string;
  readonly related?: readonly { readonly range: SourceRange; readonly text: string }[];
  readonly fixes?: readonly Fix[];
  /** Replaces the rule's severity where the rule itself knows better, such as a stance that softens it. */
  readonly severity?: Severity;
}
/** A change on offer; nothing applies it unasked. */
export interface Fix {
  readonly title: string;
  /** Never overlapping; all in this file. */
  readonly edits: readonly Edit[];
  /** `safe` cannot change what the reader is told; `review` adds or changes wording and is never applied by fix-all. */
  readonly safety: "safe" | "review";
  readonly preferred?: boolean;
}
/** Replaces a half-open range of the file. `newText` is already escaped and encoded as the file needs it. */
export interface Edit {
  readonly range: SourceRange;
  readonly newText: string;
}
/** Mildest first. A hint is no finding in the status item and never fails a check on the command line. */
export type Severity = "hint" | "information" | "warning" | "error";

// 7. profiles/: which duties exist under one regulation, and where it says so.

/** A duty left out of `duties` does not exist under this regulation, and its rules do not run. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly duties: Readonly<
    Partial<Record<Duty, { readonly summary: string; readonly citations: readonly Citation[] }>>
  >;
}
/** Where the law or its regulator says so. The address is shown to people; the product never opens it. */
export interface Citation {
  readonly label: string;
  readonly url: string;
  /** ISO date on which a person last read the source. */
  readonly checkedOn: string;
}

// 8. lint.ts: all of the above for one file. The fronts see only this.

/** What is in force for one file. `toOptions` makes it from settings and fills in every default. */
export interface LintOptions {
  readonly profile: string;
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Instead of the rules' own severities, for one kind of sender; what a rule itself knows of a case still softens them. */
  readonly presetSeverities?: Readonly<Record<string, Severity | "off">>;
  readonly facts: KnownFacts;
  /** Rules that the configuration sets aside for this file; what is wrong with these is told at the configuration. */
  readonly allow?: readonly Answer[];
  /** Remembers sentence scores between runs; the front owns it. Results are the same without it. */
  readonly memory?: SentenceMemory;
}
/** What kind of organisation sends; `general` says nothing of it. */
export type Sector =
  | "general"
  | "health"
  | "council"
  | "charity"
  | "retail"
  | "finance"
  | "political"
  | "b2b"
  | "telecoms-utilities"
  | "education"
  | "housing";
/** What the front knows from outside the file: settings and configuration, never other people's data. */
export interface KnownFacts {
  readonly sector: Sector;
  readonly publicTaskStance: "strict" | "ico2021";
  readonly senderNames: readonly string[];
  readonly unsubscribe: { readonly url?: string; readonly sms?: string; readonly email?: string };
  /** Set when the sending platform adds the opt-out itself. */
  readonly optOutAddedByPlatform: boolean;
  readonly channel?: string;
  /** Texts of other files of the workspace that this one includes, by path; what is not there was not found. */
  readonly files: ReadonlyMap<string, string>;
  /** Layout files, or folders to look for includes in. */
  readonly layouts: readonly string[];
  /** Values that free-text placeholders may take, by name. */
  readonly allowedValues: ReadonlyMap<string, readonly string[]>;
  /** Id of the sending provider, where the configuration names one. */
  readonly provider?: string;
  /** The day on which this is judged, `2027-05-03`, by the front's clock; what has run out is not known without it. */
  readonly today?: string;
  /** The consent register that is nearest to the file; absent when the workspace has none. */
  readonly register?: Register;
}
/** A bounded cache keyed by visible text. */
export interface SentenceMemory {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}
/** A finding with its rule and the severity in force, as fronts show it. `ruleId` is `internal` where a rule failed. */
export interface Problem extends Finding {
  readonly ruleId: string;
  readonly severity: Severity;
}
/** A problem that the author allows, with the author's reason. It is reported apart and counted nowhere. */
export interface SuppressedProblem extends Problem, Omit<Answer, "ruleId"> {}
/** One message over all the ways in which its template can read; `verdict` is that of the way most in need of marketing handling. */
export interface MessageReport {
  readonly id: string;
  readonly range: SourceRange;
  readonly channel: string;
  readonly verdict: Verdict;
  readonly recognised: {
    readonly optOut: boolean;
    readonly consentReference: boolean;
    readonly sender: boolean;
    readonly optOutIn?: string;
  };
  /** For text messages: what it takes on the air. */
  readonly sms?: SmsParts;
  readonly problems: readonly Problem[];
  readonly suppressed: readonly SuppressedProblem[];
}
/** Parts and characters of a text message over the ways that it can be sent. */
export interface SmsParts {
  readonly least: number;
  readonly most: number;
  /** Septets or UTF-16 units of the longest way. */
  readonly units: number;
  readonly encoding: "GSM-7" | "UCS-2";
  /** Placeholders will add to it. */
  readonly open: boolean;
}
/** All that is said of one file, in offsets of the text given. What `unread` names was not judged and must not pass for clean. */
export interface FileReport {
  readonly uri: string;
  readonly path: string;
  readonly format: string;
  readonly engines: readonly string[];
  readonly messages: readonly MessageReport[];
  /** Findings about the file rather than one of its messages, such as a suppression without a reason. */
  readonly problems: readonly Problem[];
  readonly unread: readonly ReadProblem[];
}
