/** Which consent record a position speaks of: a template's reference, or a row of the register. What features of the register share. */

import type { Hover, Position, Range } from "vscode-languageserver";
import { dayOf, describeRecord, isRegister, type RegisterRow } from "../core";
import { type Context, sayingIn } from "./context";
import type { KnownRegister } from "./registers";
import { toRange } from "./toLsp";

export interface Subject {
  readonly id: string;
  /** The id at the position; in a row, the row's id wherever the position is. */
  readonly range: Range;
  /** The position is on the id itself. */
  readonly exact: boolean;
  /** Absent where no register is in force. */
  readonly known: KnownRegister | undefined;
}

/** Undefined where the position speaks of no record. */
export async function subjectAt(context: Context, uri: string, position: Position): Promise<Subject | undefined> {
  const document = context.documents.get(uri);
  if (!document) return undefined;
  if (isRegister(uri)) {
    const known = context.registers.opened(document);
    const offset = document.offsetAt(position);
    const row = known.reading.rows.find(({ start, end }) => offset >= start && offset <= end);
    const range = row && known.reading.rangeOf(row, "id");
    if (!row || !range) return undefined;
    const exact = offset >= range.start && offset <= range.end;
    return { id: row.id, range: toRange(document, range), exact, known };
  }
  if (!(await context.settings.declares(uri, document.languageId))) return undefined;
  const reference = context.references.of(document).find(({ range }) => isIn(position, range));
  if (!reference) return undefined;
  return { id: reference.id, range: reference.range, exact: true, known: await context.registers.for(uri) };
}

/** A row with the place of its id. */
export interface RowPlace {
  readonly uri: string;
  readonly range: Range;
  readonly row: RegisterRow;
}

/** Where the row of an id is written in its register. */
export function rowOf({ id, known }: Pick<Subject, "id" | "known">): RowPlace | undefined {
  const row = known?.reading.byId.get(id);
  const range = row && known?.reading.rangeOf(row, "id");
  return known && row && range ? { uri: known.uri, range: toRange(known.document, range), row } : undefined;
}

/** What the register says of the reference in a template. */
export async function recordHover(context: Context, uri: string, position: Position): Promise<Hover | undefined> {
  if (isRegister(uri)) return undefined;
  const subject = await subjectAt(context, uri, position);
  const found = subject && rowOf(subject);
  if (!found) return undefined;
  const { stale } = subject.known!.register;
  const document = context.documents.get(uri);
  const say = document ? await sayingIn(context, document) : (text: string): string => text;
  const about = describeRecord(found.row, dayOf(new Date()), say);
  const value = [about, ...(stale === undefined ? [] : [say(stale)])].join("\n\n");
  return { contents: { kind: "markdown", value }, range: subject.range };
}

function isIn({ line, character }: Position, { start, end }: Range): boolean {
  const after = line > start.line || (line === start.line && character >= start.character);
  return after && (line < end.line || (line === end.line && character <= end.character));
}
