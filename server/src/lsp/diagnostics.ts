/** Diagnostics: pulled where the client can pull, pushed otherwise; a status notice after each run. */

import {
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { type StatusParams, StatusNotification } from "../protocol";
import type { SmsParts } from "../core";
import type { Context, Feature, Result } from "./context";
import type { Schedule } from "./schedule";

/** What the client said at initialisation that it can do. */
export interface DiagnosticsClient {
  /** Asks for diagnostics itself. */
  readonly pulls: boolean;
  /** Can be told to ask again. */
  readonly refreshes: boolean;
  readonly showsStatus: boolean;
}

/** `refresh` has every open document checked again, after settings or other files changed. */
export function diagnostics(
  client: DiagnosticsClient,
  schedule: Schedule,
): Feature & { refresh(context: Context): void } {
  const push = async (context: Context, uri: string): Promise<void> => {
    const result = await context.resultOf(uri);
    if (!result) return;
    await context.connection.sendDiagnostics({ uri, version: result.version, diagnostics: [...result.diagnostics] });
    tellStatus(context, uri, result, client);
  };
  return {
    register(context) {
      if (client.pulls) {
        context.connection.languages.diagnostics.on(
          async ({ textDocument }, token): Promise<DocumentDiagnosticReport> => {
            const result = await context.resultOf(textDocument.uri);
            // An empty answer would show a moved-on document as clean, so the client is told to ask again.
            if (token.isCancellationRequested || !result)
              throw new ResponseError(LSPErrorCodes.ServerCancelled, "The document changed meanwhile.", {
                retriggerRequest: true,
              });
            tellStatus(context, textDocument.uri, result, client);
            return { kind: DocumentDiagnosticReportKind.Full, items: [...result.diagnostics] };
          },
        );
      } else {
        context.documents.onDidChangeContent(({ document }) =>
          schedule.later(document.uri, () => void push(context, document.uri)),
        );
      }
      context.documents.onDidClose(({ document }) => {
        schedule.cancel(document.uri);
        if (!client.pulls) void context.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
      });
    },
    refresh(context) {
      if (client.pulls && client.refreshes)
        void context.connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
      else if (!client.pulls) for (const { uri } of context.documents.all()) void push(context, uri);
    },
  };
}

function tellStatus(
  { connection }: Context,
  uri: string,
  { version, report, inForce }: Result,
  { showsStatus }: DiagnosticsClient,
): void {
  if (!showsStatus) return;
  const status: StatusParams = {
    uri,
    version,
    ...(inForce.config === undefined ? {} : { config: inForce.config }),
    ...(report && report.messages.length > 0 ? { verdict: verdictOf(report) } : {}),
  };
  void connection.sendNotification(StatusNotification, status);
}

/** The gravest verdict of the file, and how many findings the Problems panel shows: hints are not among them. */
function verdictOf(report: NonNullable<Result["report"]>): NonNullable<StatusParams["verdict"]> {
  const order = ["service", "unsure", "mixed", "marketing"] as const;
  const gravest = report.messages.reduce<(typeof order)[number]>(
    (worst, { verdict }) => (order.indexOf(verdict.class) > order.indexOf(worst) ? verdict.class : worst),
    "service",
  );
  const findings =
    report.unread.length +
    [...report.problems, ...report.messages.flatMap(({ problems }) => problems)].filter(
      ({ severity }) => severity !== "hint",
    ).length;
  const [only] = report.messages;
  const length = report.messages.length === 1 && only?.sms ? { length: lengthInWords(only.sms) } : {};
  return { class: gravest, findings, messages: report.messages.length, ...length };
}

/** "2 parts, 181 characters", "1 to 2 parts, 40 to 75 characters (GSM-7 or UCS-2), before placeholders of unknown length are filled". */
function lengthInWords({ least, most, leastUnits, units, encodings, open }: SmsParts): string {
  const range = (from: number, to: number): string => (from === to ? `${to}` : `${from} to ${to}`);
  const parts = `${range(least, most)} ${most === 1 ? "part" : "parts"}`;
  const encoding = encodings.includes("UCS-2") ? ` (${encodings.join(" or ")})` : "";
  const rest = `${range(leastUnits, units)} ${units === 1 ? "character" : "characters"}${encoding}`;
  return `${parts}, ${rest}${open ? ", before placeholders of unknown length are filled" : ""}`;
}
