/** What is wrong with files beside the templates: configurations, consent registers, sidecars. Said, or reported as findings. */

import {
  type FileReport,
  lineStarts,
  positionAt,
  type Problem,
  type ReadProblem,
  sharedBy,
  type Translate,
} from "../core";
import { shown } from "./files";

/** A file beside the templates with its problems; each file is told once. */
export interface Fault {
  readonly file: string;
  readonly text: string;
  readonly kind: "configuration" | "consent-register";
  readonly problems: readonly ReadProblem[];
}
/** Hears of faults. Called with no problems, too. */
export type Tell = (fault: Fault) => void;

/** One line a problem, with its place, in the language of `translate`; English without. */
export function saying(say: (message: string) => void, translate: Translate = () => undefined): Tell {
  return ({ file, text, problems }) => {
    const starts = lineStarts(text);
    for (const { range, text: why } of problems) {
      const { line, column } = positionAt(starts, range.start);
      say(`${shown(file)}:${line + 1}:${column + 1}: ${translate(why) ?? why}`);
    }
  };
}

/** A report with the text that its offsets speak of. */
export interface Linted {
  readonly report: FileReport;
  readonly text: string;
}

/** Gathers faults as reports of their files, which have no messages. */
export class Faults {
  readonly #reports = new Map<string, Linted>();
  readonly #sidecars = new Map<string, { text: string; problems: (readonly Problem[])[] }>();

  readonly tell: Tell = ({ file, text, kind, problems }) => {
    const found = problems.map(
      ({ range, text: why, severity }): Problem => ({
        ruleId: kind,
        severity: severity ?? "warning",
        range,
        text: why,
      }),
    );
    this.#add(shown(file), text, kind, found);
  };

  /** What is no fault, and is good to know. */
  hint(file: string, text: string, problems: readonly ReadProblem[]): void {
    const found = problems.map(
      ({ range, text: why }): Problem => ({ ruleId: "configuration", severity: "hint", range, text: why }),
    );
    this.#add(shown(file), text, "configuration", found);
  }

  /** A sidecar may serve several templates: what one of them needs of it is no fault. */
  hear({ sidecar }: FileReport): void {
    if (!sidecar) return;
    const known = this.#sidecars.get(sidecar.path) ?? { text: sidecar.text, problems: [] };
    known.problems.push(sidecar.problems);
    this.#sidecars.set(sidecar.path, known);
  }

  /** Reports of files that have a fault, by path. */
  reports(): Linted[] {
    for (const [path, { text, problems }] of this.#sidecars) this.#add(path, text, "sidecar", sharedBy(problems));
    return [...this.#reports.values()].sort((one, other) => (one.report.path < other.report.path ? -1 : 1));
  }

  #add(path: string, text: string, format: string, problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    const known = this.#reports.get(path)?.report.problems ?? [];
    // A file on which several configurations are built is told once.
    const told = ({ range, text: why }: Problem): boolean =>
      known.some((other) => other.text === why && other.range.start === range.start);
    const all = [...known, ...problems.filter((problem) => !told(problem))];
    this.#reports.set(path, {
      report: { uri: path, path, format, engines: [], messages: [], problems: all, unread: [] },
      text,
    });
  }
}
