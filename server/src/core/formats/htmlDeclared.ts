/** What HTML and MJML declare about a message: comments of ours and `<meta>`, after any front matter. */

import type { Declared, DeclarationPlace, DeclaredValue, Finding, ReadProblem, TaggedFile } from "../types";
import { checkFlat, ownName } from "../text/flatMetadata";
import { dottedKey } from "../text/metadataKeys";
import { newlineOf } from "../text/positions";
import type { Meta } from "./htmlAttributes";
import type { HtmlBody } from "./htmlOpen";
import { readMetadata } from "./metadata";

/** A comment of ours: `pecr` and a line break or a colon, or keys on the same line. */
const COMMENT = /^\s*pecr(?:\s*(?:\r\n|\r|\n|:)|[ \t]+(?=[a-z][\w.-]{0,60}[ \t]*:))/i;
/** Keys with a field of their own. */
const FIELDS = ["purpose", "channel", "consent", "basis", "sender", "audience"] as const;

/** All that a file declares, with what was wrong in it. */
export interface HtmlDeclared {
  readonly declared: Declared;
  readonly problems: readonly ReadProblem[];
  readonly misdeclared: readonly Finding[];
}

/** Front matter first, then `<!-- pecr ... -->` and `<meta name="pecr:purpose">`; the last word counts. */
export function declaredInHtml(
  file: TaggedFile,
  fromMatter: Declared,
  bodyStart: number,
  body: HtmlBody,
): HtmlDeclared {
  const problems: ReadProblem[] = [];
  const misdeclared: Finding[] = [];
  const hasMatter = bodyStart > 1;
  let declared: Declared = hasMatter ? fromMatter : { ...fromMatter, place: newComment(file.text, bodyStart) };
  for (const range of body.comments) {
    const inside = file.text.slice(range.start, range.end);
    const head = COMMENT.exec(inside)?.[0];
    if (head === undefined) continue;
    const metadata = readMetadata(inside.slice(head.length), range.start + head.length, "ours");
    const { declared: found, allow } = metadata;
    problems.push(...metadata.problems);
    misdeclared.push(...metadata.misdeclared);
    declared = {
      ...Object.assign({}, declared, found),
      suppressions: declared.suppressions.concat(found.suppressions),
      place: {
        at: range.start + head.length,
        open: "",
        close: "",
        // As the author's own keys stand, or YAML would end the map there.
        indent: /^([ \t]{0,40})\S/.exec(inside.slice(head.length))?.[1] ?? "",
        newline: newlineOf(file.text),
        ...(allow ? { allow } : {}),
      },
    };
  }
  return {
    declared: withMetas(declared, body.metas),
    problems,
    misdeclared: [...misdeclared, ...checkFlat(body.metas.map(toFlat), { prefix: "pecr", counts: "last" })],
  };
}

function withMetas(declared: Declared, metas: readonly Meta[]): Declared {
  const found: [string, DeclaredValue][] = metas.flatMap(({ name, value, range }) => {
    const key = ownName(name, "pecr");
    // What is still to be filled in declares nothing.
    return key === undefined || value.trim() === "" ? [] : [[dottedKey(key), { value: value.trim(), range }]];
  });
  if (found.length === 0) return declared;
  const entries = new Map([...(declared.entries ?? []), ...found]);
  const last = new Map(found);
  const fields = FIELDS.flatMap((field) => {
    const value = last.get(field) ?? last.get(`${field}.ref`) ?? last.get(`${field}.name`);
    return value ? [[field, value] as const] : [];
  });
  return { ...declared, ...Object.fromEntries(fields), entries };
}

function toFlat({ name, nameRange, value, range }: Meta) {
  return { name, nameRange, value, range };
}

/** After the doctype, because nothing may stand before it. */
function newComment(text: string, bodyStart: number): DeclarationPlace {
  const newline = newlineOf(text);
  const doctype = /^\s*<!doctype[^>]{0,300}>[ \t]*(?:\r\n|\r|\n)?/i.exec(text.slice(bodyStart, bodyStart + 1000));
  const at = bodyStart + (doctype?.[0].length ?? 0);
  return { at, open: `<!-- pecr${newline}`, close: `-->${newline}`, indent: "", newline };
}
