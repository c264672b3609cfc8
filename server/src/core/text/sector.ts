/** What follows from the kind of organisation that sends. */

import type { KnownFacts, Sector } from "../types";

const PUBLIC: ReadonlySet<Sector> = new Set(["health", "council", "education"]);

/** A public authority: a message that its task needs, told neutrally, may be a service message under one reading. */
export function isPublicBody({ sector }: KnownFacts): boolean {
  return PUBLIC.has(sector);
}
