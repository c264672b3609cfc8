/** Puts what a sidecar declares into the messages of its template, and takes findings about it back to where it stands. */

import type {
  Declared,
  DeclaredValue,
  DeclarationPlace,
  Message,
  Problem,
  SourceRange,
  Suppression,
  Template,
} from "../types";
import { newlineOf } from "../text/positions";
import { firstSection, unknownMessages } from "./messages";
import { type Sidecar, warning } from "./read";

/*
 * Rules ask where a declaration stands and never which file holds it. So the sidecar's offsets are counted on behind
 * the template's own text, and `related` and `edits` of a finding are taken back to the sidecar before anyone sees them.
 */

type Place = keyof Pick<Declared, "purpose" | "channel" | "consent" | "basis" | "sender" | "audience" | "stream">;
const KEYS: readonly Place[] = ["purpose", "channel", "consent", "basis", "sender", "audience", "stream"];

/** The template with the sidecar's declarations, where its messages make none of their own; and what the sidecar says in vain. */
export function withSidecar(
  template: Template,
  text: string,
  sidecar: Sidecar,
): { readonly template: Template; readonly problems: readonly Problem[] } {
  const base = baseOf(text);
  const { sections } = sidecar.messages;
  const beside = moved(sidecar.declared, base);
  const messages = template.messages.map((message) => {
    const section = sections.get(message.id);
    const both = section ? joined(moved(section.declared, base), beside) : beside;
    const { place: _shared, ...said } = both;
    const place = placeOf(sidecar, message.id, template.messages.length > 1, base);
    return { ...message, declared: joined(message.declared, { ...said, ...(place ? { place } : {}) }) };
  });
  const ids = template.messages.map(({ id }) => id);
  return {
    template: { ...template, messages },
    problems: [...inVain(template.messages, sidecar), ...unknownMessages(sidecar.messages, ids).map(warning)],
  };
}

/** Where a message's new keys go: its own section, one that is made for it, or beside those of all. */
function placeOf(
  { declared, messages }: Sidecar,
  id: string,
  many: boolean,
  base: number,
): DeclarationPlace | undefined {
  const section = messages.sections.get(id);
  const place = section ? section.declared.place : many ? messages.newSection(id) : declared.place;
  return place && movedPlace(place, base);
}

/** Lines that say what the template says itself. */
function inVain(messages: readonly Message[], { declared, messages: { sections } }: Sidecar): Problem[] {
  const idle = (beside: Declared, of: readonly Message[]): Problem[] =>
    [...(beside.entries ?? [])].flatMap(([key, { value, range }]) => {
      if (value === "" || of.length === 0 || !of.every((message) => declares(message.declared, key))) return [];
      const text = `The template declares ${key} itself, and its own word counts; this line does nothing.`;
      return [warning({ range, text })];
    });
  return [
    ...idle(declared, messages),
    ...messages.flatMap((message) => idle(sections.get(message.id)?.declared ?? NONE, [message])),
  ];
}

const NONE: Declared = { suppressions: [] };

/** Where a sidecar that is not there yet begins, in the offsets of its template; for one message of several, with its section. */
export function newSidecarPlace(text: string, id: string | undefined): DeclarationPlace {
  const place = { at: baseOf(text), open: "", close: "", indent: "", newline: newlineOf(text) };
  return id === undefined ? place : firstSection(place, id);
}

/** The first offset that means the sidecar's own. */
function baseOf(text: string): number {
  return text.length + 1;
}

function moved(declared: Declared, by: number): Declared {
  const shift = ({ value, range }: DeclaredValue): DeclaredValue => ({ value, range: shifted(range, by) });
  const { place, entries } = declared;
  const values = KEYS.flatMap((key) => (declared[key] ? [[key, shift(declared[key])] as const] : []));
  return {
    ...Object.fromEntries(values),
    ...(entries ? { entries: new Map([...entries].map(([key, value]) => [key, shift(value)])) } : {}),
    ...(place ? { place: movedPlace(place, by) } : {}),
    ...aboutPlaceholders(declared),
    suppressions: declared.suppressions.map((suppression) => movedSuppression(suppression, by)),
  };
}

function movedPlace(place: DeclarationPlace, by: number): DeclarationPlace {
  const { allow } = place;
  return { ...place, at: place.at + by, ...(allow ? { allow: { ...allow, at: allow.at + by } } : {}) };
}

function movedSuppression(suppression: Suppression, by: number): Suppression {
  const { range, removal, name } = suppression;
  return {
    ...suppression,
    range: shifted(range, by),
    ...(removal ? { removal: shifted(removal, by) } : {}),
    ...(name ? { name: shifted(name, by) } : {}),
  };
}

function shifted({ start, end }: SourceRange, by: number): SourceRange {
  return { start: start + by, end: end + by };
}

/** The template's own word wins, key by key. New keys go where the author began to write them. */
function joined(own: Declared, beside: Declared): Declared {
  const begun = own.place?.open === "";
  const place = begun ? own.place : (beside.place ?? own.place);
  const entries = new Map([...(beside.entries ?? []), ...(own.entries ?? [])]);
  const values = KEYS.flatMap((key) => {
    const value = own[key] ?? beside[key];
    return value ? [[key, value] as const] : [];
  });
  return {
    ...Object.fromEntries(values),
    ...(entries.size > 0 ? { entries } : {}),
    ...(place ? { place } : {}),
    ...aboutPlaceholders(beside),
    ...aboutPlaceholders(own),
    suppressions: [...own.suppressions, ...beside.suppressions],
  };
}

/** What is known of placeholders has no place that a rule asks for. */
function aboutPlaceholders({
  placeholders,
  allowedValues,
}: Declared): Pick<Declared, "placeholders" | "allowedValues"> {
  return { ...(placeholders ? { placeholders } : {}), ...(allowedValues ? { allowedValues } : {}) };
}

function declares(declared: Declared, key: string): boolean {
  if (declared.entries?.has(key)) return true;
  const [group] = key.split(".");
  return !declared.entries && KEYS.some((name) => name === group && declared[name] !== undefined);
}

/** A message's findings for people: those about a declaration in the sidecar stand at `mark` and lead there. Complaints about the sidecar's suppressions come apart, in its own offsets. */
export function takenApart<Found extends Problem>(
  problems: readonly Found[],
  text: string,
  mark: SourceRange,
  path: string,
): { readonly own: Found[]; readonly beside: Found[] } {
  const base = baseOf(text);
  const isBeside = ({ start }: SourceRange): boolean => start >= base;
  const own: Found[] = [];
  const beside: Found[] = [];
  for (const problem of problems) {
    if (isBeside(problem.range) && problem.ruleId === "suppression") beside.push(inSidecar(problem, base));
    else if (touches(problem, isBeside)) own.push(pointing(problem, { base, mark, path, isBeside }));
    else own.push(problem);
  }
  return { own, beside };
}

function touches({ range, related = [], fixes = [] }: Problem, isBeside: (range: SourceRange) => boolean): boolean {
  return (
    isBeside(range) ||
    related.some((item) => isBeside(item.range)) ||
    fixes.some(({ edits }) => edits.some((edit) => isBeside(edit.range)))
  );
}

function inSidecar<Found extends Problem>(problem: Found, base: number): Found {
  const { range, fixes } = problem;
  return {
    ...problem,
    range: shifted(range, -base),
    ...(fixes
      ? {
          fixes: fixes.map((fix) => ({
            ...fix,
            edits: fix.edits.map((edit) => ({ ...edit, range: shifted(edit.range, -base) })),
          })),
        }
      : {}),
  };
}

interface Pointing {
  readonly base: number;
  readonly mark: SourceRange;
  readonly path: string;
  isBeside(range: SourceRange): boolean;
}

function pointing<Found extends Problem>(problem: Found, { base, mark, path, isBeside }: Pointing): Found {
  const back = <T extends { readonly range: SourceRange }>(item: T): T =>
    isBeside(item.range) ? { ...item, path, range: shifted(item.range, -base) } : item;
  const { range, related = [], fixes } = problem;
  const declared = isBeside(range)
    ? [{ path, range: shifted(range, -base), text: "This is declared here, in the file beside the template." }]
    : [];
  return {
    ...problem,
    range: isBeside(range) ? mark : range,
    related: [...declared, ...related.map(back)],
    ...(fixes ? { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(back) })) } : {}),
  };
}

/** Of the complaints of all messages those that each of them makes, and those about a message's own section: a suppression that one message needs is no unused one. */
export function complaintsOf(
  complaints: readonly (readonly Problem[])[],
  sections: SourceRange | undefined,
): Problem[] {
  const isOwn = ({ range }: Problem): boolean =>
    sections !== undefined && range.start >= sections.start && range.end <= sections.end;
  return [
    ...sharedBy(complaints.map((each) => each.filter((complaint) => !isOwn(complaint)))),
    ...complaints.flatMap((each) => each.filter(isOwn)),
  ];
}

/** Of the problems of all those that each has. */
export function sharedBy(complaints: readonly (readonly Problem[])[]): Problem[] {
  const [first = [], ...rest] = complaints;
  const same = (one: Problem) => (other: Problem) => one.range.start === other.range.start && one.text === other.text;
  return first.filter((complaint) => rest.every((others) => others.some(same(complaint))));
}
