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
