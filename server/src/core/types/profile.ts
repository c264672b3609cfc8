// profiles/: which duties exist under one regulation, and where it says so.

import type { Duty } from "./rule";

/** A duty left out of `duties` does not exist under this regulation, and its rules do not run. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** Ids of the channels that it speaks of; all when absent. Messages on others are not checked, which is told. */
  readonly channels?: readonly string[];
  readonly duties: Readonly<
    Partial<Record<Duty, { readonly summary: string; readonly citations: readonly Citation[] }>>
  >;
}
/** Where the law or its regulator says so. The address is shown to people; the product never opens it. */
export interface Citation {
  readonly label: string;
  readonly url: string;
  /** ISO date on which a person last read the source. Absent: written from memory, and shown as such. */
  readonly checkedOn?: string;
}
