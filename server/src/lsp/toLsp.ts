/** The only code that turns offsets into LSP positions, and findings into diagnostics and actions. */

import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, FileReport, Fix, Judged, Problem, ReadProblem, Severity, SourceRange } from "../core";
import { isSuppressing, quote, sourceOf, wordsOf } from "../core";
import type { ClassifiedMessage } from "../protocol";

/** Marks our diagnostics, so that those of others that a client sends along are passed over. */
export const SOURCE = "pecr-lint";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
/** More diagnostics than this cost more than they tell. */
const MOST = 500;

/** What a diagnostic carries so that its fixes need no second analysis. */
export interface DiagnosticData {
  readonly version: number;
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly TextEdit[];
    /** Another file that the edits are of: the sidecar. */
    readonly uri?: string;
    /** That file is not there yet. */
    readonly creates?: boolean;
  }[];
}
/** What diagnostics lead to. */
export interface Leads {
  /** The address of a rule's page; undefined where the client cannot open one. */
  pageOf(ruleId: string): string | undefined;
  /** The address of a file beside the document. */
  addressOf(path: string): string | undefined;
}

/** UTF-16 offsets as lines and characters from 0; an offset past the end becomes the end. */
export function toRange(document: TextDocument, { start, end }: SourceRange): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The way back, for positions that a client sends. */
export function fromRange(document: TextDocument, range: Range): SourceRange {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Findings with places and fixes in the document, or in the sidecar where they say so. */
export function toDiagnostics(report: FileReport, document: TextDocument, leads: Leads): Diagnostic[] {
  const problems = [...report.problems, ...report.messages.flatMap((message) => message.problems)];
  const uri = report.sidecar && leads.addressOf(report.sidecar.path);
  const beside = uri === undefined ? undefined : TextDocument.create(uri, "", 0, report.sidecar!.text);
  const found = problems.slice(0, MOST).map((problem) => toDiagnostic(problem, document, leads, beside));
  return [...found, ...report.unread.slice(0, MOST).map((unread) => toUnread(unread, document))];
}

/** Problems of a document that is no template, without pages. */
export function toProblems(problems: readonly Problem[], document: TextDocument): Diagnostic[] {
  const nowhere: Leads = { pageOf: () => undefined, addressOf: () => undefined };
  return problems.slice(0, MOST).map((problem) => toDiagnostic(problem, document, nowhere, undefined));
}

function toDiagnostic(
  { ruleId, severity, text, range, related = [], fixes = [] }: Problem,
  document: TextDocument,
  leads: Leads,
  beside: TextDocument | undefined,
): Diagnostic {
  const href = leads.pageOf(ruleId);
  const holder = ({ path }: { readonly path?: string }) => (path === undefined ? document : beside);
  const data: DiagnosticData = {
    version: document.version,
    fixes: fixes.flatMap((fix) => {
      const [first] = fix.edits;
      const file = holder(first ?? {}) ?? unborn(first?.path, leads);
      if (!file) return [];
      const elsewhere = file === document ? {} : { uri: file.uri, ...(file === beside ? {} : { creates: true }) };
      return [{ title: fix.title, preferred: fix.preferred ?? false, edits: toEdits(fix, file), ...elsewhere }];
    }),
  };
  const places = related.flatMap((item) => {
    const file = holder(item);
    if (!file) return [];
    return [{ location: { uri: file.uri, range: toRange(file, item.range) }, message: item.text }];
  });
  return {
    range: toRange(document, range),
    severity: SEVERITIES[severity],
    code: ruleId,
    source: SOURCE,
    message: text,
    data,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(places.length === 0 ? {} : { relatedInformation: places }),
  };
}

/** A sidecar that is to be made. */
function unborn(path: string | undefined, { addressOf }: Leads): TextDocument | undefined {
  const uri = path === undefined ? undefined : addressOf(path);
  return uri === undefined ? undefined : TextDocument.create(uri, "", 0, "");
}

function toUnread({ range, text }: ReadProblem, document: TextDocument): Diagnostic {
  return {
    range: toRange(document, range),
    severity: DiagnosticSeverity.Warning,
    code: "unread",
    source: SOURCE,
    message: text,
  };
}

function toEdits({ edits }: Fix, document: TextDocument): TextEdit[] {
  return edits.map((edit) => toEdit(edit, document));
}

/** Good for the document's present version only. */
export function toEdit({ range, newText }: Edit, document: TextDocument): TextEdit {
  return { range: toRange(document, range), newText };
}

/** Actions for the diagnostics a client sends back. Edits name the version they were made for, so a stale one is refused; files are made only for a client that can make them. */
export function toActions(
  diagnostics: readonly Diagnostic[],
  { uri, version }: Pick<TextDocument, "uri" | "version">,
  canCreate: boolean,
): CodeAction[] {
  const actions = diagnostics.flatMap((diagnostic) => {
    const data = diagnostic.data as DiagnosticData | undefined;
    if (diagnostic.source !== SOURCE || !data || data.version !== version) return [];
    const fixes = data.fixes.filter(({ creates }) => !creates || canCreate);
    return fixes.map(({ title, edits, preferred, uri: other, creates }): CodeAction => {
      const change: TextDocumentEdit = {
        textDocument: other === undefined ? { uri, version: data.version } : { uri: other, version: null },
        edits: [...edits],
      };
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: {
          documentChanges: creates
            ? [{ kind: "create", uri: other!, options: { ignoreIfExists: true } }, change]
            : [change],
        },
        ...(preferred ? { isPreferred: true } : {}),
      };
    });
  });
  const silences = ({ title }: CodeAction): boolean => isSuppressing(title);
  return [...actions.filter((action) => !silences(action)), ...actions.filter(silences)];
}

/** Leaves out what the client does not show: the score, its rest, single sentences. */
export function toClassified(
  { message, verdict, recognised, channel }: Judged,
  document: TextDocument,
): ClassifiedMessage {
  return {
    id: message.id,
    channel: channel.id,
    class: verdict.class,
    probability: verdict.probability,
    range: toRange(document, message.range),
    evidence: verdict.evidence.map(({ place, towards, contribution, reason }) => ({
      range: toRange(document, sourceOf(place)),
      text: quote(wordsOf(place)),
      towards,
      contribution,
      reason,
    })),
    shows: {
      optOut: recognised.optOuts.some(({ fault }) => !fault),
      consentReference: recognised.consentReferences.length > 0,
      sender: recognised.senders.length > 0 || recognised.senderElsewhere,
    },
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    ...(verdict.aside && !verdict.aside.decides ? { setAside: verdict.aside.language } : {}),
  };
}
