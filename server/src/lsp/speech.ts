/** In which language findings are told: the setting's, else the client's. Keeps the catalogue once it was read. */

import {
  type FileReport,
  inLanguage,
  type Judged,
  judgedInLanguage,
  languageOf,
  type Problem,
  problemsInLanguage,
  type Translate,
  translatorFor,
} from "../core";
import type { InForce } from "./settings";

/** What the server says, in the language of one document's reader. English passes through untouched. */
export interface Speech {
  report(report: FileReport, inForce: InForce): FileReport;
  problems(problems: readonly Problem[], inForce: InForce): readonly Problem[];
  judged(judged: Judged, inForce: InForce): Judged;
  say(text: string, inForce: Pick<InForce, "language">): string;
}

/** `locale` is the client's, known once it has introduced itself. */
export function createSpeech(locale: () => string | undefined): Speech {
  let catalogue: Translate | undefined;
  const welsh = ({ language }: Pick<InForce, "language">): Translate | undefined =>
    (language ?? languageOf(locale())) === "cy" ? (catalogue ??= translatorFor("cy")) : undefined;
  return {
    report(report, inForce) {
      const translate = welsh(inForce);
      return translate ? inLanguage(report, translate) : report;
    },
    problems(problems, inForce) {
      const translate = welsh(inForce);
      return translate ? problemsInLanguage(problems, translate) : problems;
    },
    judged(judged, inForce) {
      const translate = welsh(inForce);
      return translate ? judgedInLanguage(judged, translate) : judged;
    },
    say: (text, inForce) => welsh(inForce)?.(text) ?? text,
  };
}
