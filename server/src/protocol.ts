/** Our few custom requests: names and types. The client may import this file and nothing else of the server. */

/** A range as LSP speaks it. */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** `pecrLint/classify`: what a selection, a document, or a text that is no file reads as. */
export const ClassifyRequest = "pecrLint/classify";
export interface ClassifyParams {
  readonly uri: string;
  /** The selection; the whole document when absent or empty. */
  readonly range?: WireRange;
  /** For documents that the server does not have open. */
  readonly text?: string;
  readonly languageId?: string;
}
export interface ClassifyAnswer {
  readonly messages: readonly ClassifiedMessage[];
  readonly unread: readonly { readonly range: WireRange; readonly text: string }[];
}
export interface ClassifiedMessage {
  readonly id: string;
  readonly channel: string;
  readonly class: "service" | "marketing" | "mixed" | "unsure";
  readonly probability: number;
  readonly range: WireRange;
  readonly reason?: string;
  /** The language of a part that was not judged; the class is that of the English. */
  readonly setAside?: string;
  readonly evidence: readonly ClassifiedEvidence[];
  readonly shows: { readonly optOut: boolean; readonly consentReference: boolean; readonly sender: boolean };
}
export interface ClassifiedEvidence {
  readonly range: WireRange;
  /** The words on one line, placeholders as "…". */
  readonly text: string;
  readonly towards: "marketing" | "service";
  readonly contribution: number;
  readonly reason: string;
}

/** `pecrLint/footer`: the edits that insert the unsubscribe footer that suits a document. */
export const FooterRequest = "pecrLint/footer";
export interface FooterParams {
  readonly uri: string;
  readonly text?: string;
  readonly languageId?: string;
}
export interface FooterAnswer {
  readonly version: number | null;
  readonly title?: string;
  readonly edits: readonly { readonly range: WireRange; readonly newText: string }[];
  /** Why there is nothing to insert, for people. */
  readonly reason?: string;
}

/** `pecrLint/config`: which settings are in force for a document, and from where each comes. */
export const ConfigRequest = "pecrLint/config";
export interface ConfigParams {
  readonly uri: string;
  /** For documents that the server does not have open. */
  readonly languageId?: string;
}
export interface ConfigAnswer {
  /** For people, as YAML with comments. */
  readonly text: string;
  readonly linted: boolean;
  readonly values: readonly { readonly key: string; readonly value: unknown; readonly from: string }[];
  /** The configuration file in force, when there is one. */
  readonly config?: string;
}

/** `pecrLint/status`, server to client after each run: what the status item says. */
export const StatusNotification = "pecrLint/status";
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Absent when the document is not linted. */
  readonly verdict?: {
    readonly class: "service" | "marketing" | "mixed" | "unsure";
    readonly findings: number;
    readonly messages: number;
    /** What the only message takes on the air, in words: "2 parts, 181 characters". */
    readonly length?: string;
  };
  /** The configuration file in force, when there is one. */
  readonly config?: string;
}

/** `pecrLint/readFile`, server to client: the text of a file of the workspace; null when there is none. */
export const ReadFileRequest = "pecrLint/readFile";
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileAnswer = string | null;

/** `pecrLint/listFiles`, server to client: addresses of the workspace's files that may be templates; null when the client cannot tell. */
export const ListFilesRequest = "pecrLint/listFiles";
export type ListFilesAnswer = readonly string[] | null;

/** The client's command behind a code lens: shows who refers to a position. Its arguments are an address and a position. */
export const SHOW_REFERENCES = "pecrLint.showReferences";

/** What our own client says in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `pecrLint/readFile`; without it the server reads files itself, where it can. */
  readonly readsFiles?: boolean;
  /** Where the bundled rule pages are, ending in a slash; the page of a rule is `<pages><rule-id>.md`. */
  readonly pages?: string;
  /** The client answers `pecrLint/listFiles`; without it only open documents are searched, unless the server has a disk. */
  readonly listsFiles?: boolean;
  /** The client has the command of `SHOW_REFERENCES`. */
  readonly showsReferences?: boolean;
  /** Languages whose configurations the client completes by the JSON schema, so that the server need not. */
  readonly knowsSchemas?: readonly ("json" | "yaml")[];
  /** Language of findings and fixes where no setting says, before `locale`: `en` or `cy`. */
  readonly language?: string;
  /** The client shows a status item. */
  readonly showsStatus?: boolean;
}

/** The section of editor settings. */
export const SETTINGS_SECTION = "pecrLint";
export interface EditorSettings {
  /** Of findings and fixes; `auto` is the editor's own. */
  readonly language?: string;
  readonly enable?: boolean;
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly profile?: string;
  readonly sector?: string;
  readonly publicTaskStance?: "strict" | "ico2021";
  readonly rules?: Readonly<Record<string, string>>;
  readonly senderNames?: readonly string[];
  readonly unsubscribe?: { readonly url?: string; readonly sms?: string; readonly email?: string };
}
