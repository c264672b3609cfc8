/** A whole catalogue file: its tree's messages, one verdict each, with their keys. */

import type { Comment, Message, ReadProblem, Tagger, Template } from "../types";
import { type CatalogueEntry, readEntry } from "./catalogue";
import { findMessages } from "./schemas";
import type { Tree } from "./tree";

/** More messages than this in one file are not judged while typing; that is said. */
const MOST = 5000;
/** What is declared in vain in more places is told of by these. */
const MOST_TOLD = 50;

/** Judges the strings that `schemas.ts` takes for messages, and none of the others. */
export function readTreeFile({ root, problems }: Tree, tagger: Tagger): Template {
  if (!root) return readEntries([], problems, tagger);
  const { entries, misdeclared } = findMessages(root);
  const template = readEntries(entries, problems, tagger);
  return misdeclared.length === 0 ? template : { ...template, misdeclared: misdeclared.slice(0, MOST_TOLD) };
}

/** Messages from entries that a format found by itself. */
export function readEntries(
  entries: readonly CatalogueEntry[],
  problems: readonly ReadProblem[],
  tagger: Tagger,
): Template {
  const messages: Message[] = [];
  const comments: Comment[] = [];
  const ids = new Map<string, number>();
  for (const entry of entries.slice(0, MOST)) {
    const times = (ids.get(entry.id) ?? 0) + 1;
    ids.set(entry.id, times);
    const read = readEntry(times > 1 ? { ...entry, id: `${entry.id} (${times})` } : entry, tagger);
    messages.push(read.message);
    comments.push(...read.comments);
  }
  const dropped = entries[MOST];
  const more = dropped
    ? [
        {
          range: dropped.bodies[0]!.range,
          text: `This file holds more than 5,000 messages; those from here on were not read.`,
        },
      ]
    : [];
  return { messages, problems: [...problems, ...more], comments };
}
