// lint.ts: all of the above for one file. The fronts see only this.

import type { Answer, PlaceholderBounds, ReadProblem } from "./message";
import type { SourceRange } from "./range";
import type { Register } from "./register";
import type { Finding, Severity } from "./rule";
import type { Verdict } from "./verdict";

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
/** In which language fixes write: `auto` follows the message; `both` writes Welsh first, as public bodies in Wales do. */
export type FooterLanguage = "auto" | "en" | "cy" | "both";
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
  readonly footerLanguage: FooterLanguage;
  /** The organisation's own footers by channel; absent where none is configured. */
  readonly footers?: ReadonlyMap<string, Readonly<Partial<Record<LineLanguage, OwnFooter>>>>;
  readonly channel?: string;
  /** Texts of other files of the workspace that this one includes, by path; what is not there was not found. */
  readonly files: ReadonlyMap<string, string>;
  /** Layout files, or folders to look for includes in. */
  readonly layouts: readonly string[];
  /** Values that free-text placeholders may take, by name. */
  readonly allowedValues: ReadonlyMap<string, readonly string[]>;
  /** How long the values of placeholders are, by name; what is not there may have any length. */
  readonly placeholders: ReadonlyMap<string, PlaceholderBounds>;
  /** Template languages that the configuration names, `none` among them; absent where the file's own signs decide. */
  readonly engines?: readonly string[];
  /** Id of the sending provider, where the configuration names one. */
  readonly provider?: string;
  /** The day on which this is judged, `2027-05-03`, by the front's clock; what has run out is not known without it. */
  readonly today?: string;
  /** The organisation's own wording; absent where none is configured. */
  readonly vocabulary?: Vocabulary;
  /** The consent register that is nearest to the file; absent when the workspace has none. */
  readonly register?: Register;
}
/** Languages in which a footer can be configured. */
export type LineLanguage = Exclude<FooterLanguage, "auto" | "both">;
/** An organisation's own footer for one channel in one language, read once. */
export interface OwnFooter {
  /** In order; a line break stands in the words. */
  readonly pieces: readonly FooterPiece[];
  readonly gives: FooterGives;
}
/** What a footer shows of its sender's duties, by the same recognition as a message's own words. */
export interface FooterGives {
  /** A way out that works as far as text can show. */
  readonly optOut: boolean;
  readonly consent: boolean;
  readonly sender: boolean;
  /** An address, or a number that is free to call. */
  readonly contact: boolean;
}
/** Words, or a link when there is a target; a bare address is its own words. */
export interface FooterPiece {
  readonly words: readonly FooterAtom[];
  readonly target?: readonly FooterAtom[];
}
/** Characters as they are read, or a placeholder, which is never escaped. */
export type FooterAtom = string | FooterPlaceholder;
/** A placeholder as the configuration writes it, with the engine whose syntax that is. */
export interface FooterPlaceholder {
  readonly written: string;
  readonly name: string;
  readonly engine: string;
}
/** Wording that an organisation's configuration names. */
export interface Vocabulary {
  /** Judged as if it were not there, within bounds, each with its reason. */
  readonly allow: readonly { readonly words: string; readonly reason: string }[];
  /** Found wherever it stands. */
  readonly flag: readonly { readonly words: string; readonly message: string; readonly severity: Severity }[];
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
/** Parts and characters of a text message over the ways that it can be sent and the lengths that its placeholders may have. */
export interface SmsParts {
  readonly least: number;
  readonly most: number;
  /** Septets or UTF-16 units of the longest way. */
  readonly units: number;
  /** The same of the shortest. */
  readonly leastUnits: number;
  /** The wider one, when the ways differ. */
  readonly encoding: "GSM-7" | "UCS-2";
  /** All that the ways need. */
  readonly encodings: readonly ("GSM-7" | "UCS-2")[];
  /** Placeholders of unknown length will add to it. */
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
  /** The file of metadata beside this one, when there is one. */
  readonly sidecar?: SidecarReport;
}
/** What is said of a sidecar while its template is read, in offsets of the sidecar's text. */
export interface SidecarReport {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}
