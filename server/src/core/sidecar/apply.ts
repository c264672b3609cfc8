/** Puts what a sidecar declares into the messages of its template, and takes findings about it back to where it stands. */

import type { Declared, DeclaredValue, DeclarationPlace, Problem, SourceRange, Suppression, Template } from "../types";
import { newlineOf } from "../text/positions";
import type { Sidecar } from "./read";

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
  const beside = moved(sidecar.declared, base);
  const messages = template.messages.map((message) => ({ ...message, declared: joined(message.declared, beside) }));
  const inVain = [...(sidecar.declared.entries ?? [])].flatMap(([key, { value, range }]) => {
    const own = template.messages.length > 0 && template.messages.every(({ declared }) => declares(declared, key));
    if (!own || value === "") return [];
    const said = `The template declares ${key} itself, and its own word counts; this line does nothing.`;
    return [{ ruleId: "sidecar", severity: "warning" as const, range, text: said }];
  });
  return { template: { ...template, messages }, problems: inVain };
}

/** Where a sidecar that is not there yet begins, in the offsets of its template. */
export function newSidecarPlace(text: string): DeclarationPlace {
  return { at: baseOf(text), open: "", close: "", indent: "", newline: newlineOf(text) };
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
    suppressions: [...own.suppressions, ...beside.suppressions],
  };
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

/** Of the complaints of all messages those that each of them makes: a suppression that one message needs is no unused one. */
export function sharedBy(complaints: readonly (readonly Problem[])[]): Problem[] {
  const [first = [], ...rest] = complaints;
  const same = (one: Problem) => (other: Problem) => one.range.start === other.range.start && one.text === other.text;
  return first.filter((complaint) => rest.every((others) => others.some(same(complaint))));
}
