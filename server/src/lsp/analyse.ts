/** One document's analysis for one version: lint it, or check it as a configuration; failures become visible findings. */

import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isRegister, type ReadProblem } from "../core";
import { type Context, type Result, toSource, withMemory } from "./context";
import { createMemory } from "./memory";
import type { InForce } from "./settings";
import { SOURCE, toDiagnostics, toProblems, toRange } from "./toLsp";

/** A document larger than this is not linted while typing; that is said, at its start. */
const LARGEST = 5_000_000;

/** One document's result at its present version. Synchronous; a failure becomes a diagnostic, never a clean result. */
export type Analyse = (context: Context, document: TextDocument, inForce: InForce) => Result;

/** Keeps what it knows of sentences between runs. */
export function createAnalyse(log: (message: string) => void): Analyse {
  const memory = createMemory();
  return (context, document, inForce) => {
    const { version } = document;
    const say = (text: string): string => context.speech.say(text, inForce);
    if (inForce.problems)
      return {
        version,
        inForce,
        report: undefined,
        diagnostics: toFaults(document, "configuration", inForce.problems, say),
      };
    if (isRegister(document.uri)) {
      const { problems } = context.registers.opened(document).reading;
      return {
        version,
        inForce,
        report: undefined,
        diagnostics: toFaults(document, "consent-register", problems, say),
      };
    }
    if (inForce.beside)
      return {
        version,
        inForce,
        report: undefined,
        diagnostics: toProblems(context.speech.problems(inForce.beside, inForce), document),
      };
    if (!inForce.linted) return { version, inForce, report: undefined, diagnostics: [] };
    if (document.getText().length > LARGEST) {
      return {
        version,
        inForce,
        report: undefined,
        diagnostics: [notice(say("This document is larger than five million characters, so it was not linted."))],
      };
    }
    try {
      const linted = context.linter.lint(toSource(context, document), withMemory(inForce.options, memory));
      const report = context.speech.report(linted, inForce);
      return {
        version,
        inForce,
        report,
        diagnostics: toDiagnostics(report, document, {
          pageOf: (ruleId) => context.pageOf(ruleId),
          addressOf: (path) => context.workspace.addressOf(path, document.uri),
        }),
      };
    } catch (error) {
      // The text itself never goes into a log.
      log(
        `analysis of ${document.uri} failed: ${error instanceof Error ? (error.stack ?? error.name) : "unknown failure"}`,
      );
      return {
        version,
        inForce,
        report: undefined,
        diagnostics: [notice(say("PECR Lint failed on this document, so nothing was checked. Please report it."))],
      };
    }
  };
}

/** Problems of a configuration or a register. */
function toFaults(
  document: TextDocument,
  code: string,
  problems: readonly ReadProblem[],
  say: (text: string) => string,
): Diagnostic[] {
  return problems.map(({ range, text, severity }) => ({
    range: toRange(document, range),
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    code,
    message: say(text),
  }));
}

function notice(message: string): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code: "internal",
    message,
  };
}
