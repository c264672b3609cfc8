/** Which other files a template needs to be judged, so that a front can read them; and which of those were found. */

import type { Message, SourceFile } from "../types";
import { includeCandidates, subjectCandidates } from "./candidates";

/** An include whose file is known, or known to be missing. */
export interface ResolvedInclude {
  readonly name: string;
  readonly range: { readonly start: number; readonly end: number };
  /** Undefined when none of its candidates is there. */
  readonly path?: string;
}

/** Include tags of a message with the files they lead to among `files`. Components and helpers that name no file are left out. */
export function resolveIncludes(
  message: Message,
  path: string,
  files: ReadonlyMap<string, string>,
  layouts: readonly string[],
): ResolvedInclude[] {
  const tags = message.parts.flatMap(({ controls }) =>
    controls.filter(({ tag }) => tag.kind === "include").map(({ tag }) => tag),
  );
  const seen = new Set<string>();
  return tags.flatMap(({ name, range }) => {
    const candidates = seen.has(name) ? [] : includeCandidates(name, path, layouts);
    seen.add(name);
    if (candidates.length === 0) return [];
    const found = candidates.find((candidate) => files.has(candidate));
    return [found === undefined ? { name, range } : { name, range, path: found }];
  });
}

/** Every path worth trying for these messages, subject files included. */
export function wantedFiles(messages: readonly Message[], source: SourceFile, layouts: readonly string[]): string[] {
  const includes = messages.flatMap(({ parts }) =>
    parts.flatMap(({ controls }) => controls.filter(({ tag }) => tag.kind === "include").map(({ tag }) => tag.name)),
  );
  const paths = [...new Set(includes)].slice(0, 20).flatMap((name) => includeCandidates(name, source.path, layouts));
  const needsSubject = messages.length === 1 && !messages[0]!.parts.some(({ kind }) => kind === "subject");
  return [
    ...new Set([
      ...paths,
      ...(needsSubject ? subjectCandidates(source.path) : []),
      ...layouts.filter((layout) => /\.[a-z]+$/i.test(layout)),
    ]),
  ];
}
