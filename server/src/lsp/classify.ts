/** The palette's question: what does this selection, or this document, read as? */

import { TextDocument } from "vscode-languageserver-textdocument";
import { sourceOf, type Judged } from "../core";
import { type ClassifiedMessage, type ClassifyAnswer, type ClassifyParams, ClassifyRequest } from "../protocol";
import { type Context, type Feature, toSource } from "./context";
import { fromRange, toClassified, toRange } from "./toLsp";

/** Also answers for documents that are not open, and for selections. Keeps nothing and logs nothing. */
export const classify: Feature = {
  register(context: Context): void {
    context.connection.onRequest(ClassifyRequest, async (params: ClassifyParams): Promise<ClassifyAnswer> => {
      const document =
        context.documents.get(params.uri) ??
        TextDocument.create(params.uri, params.languageId ?? "plaintext", 0, params.text ?? "");
      const inForce = await context.inForceFor(document);
      const { options } = inForce;
      const told = (item: Judged): ClassifiedMessage => toClassified(context.speech.judged(item, inForce), document);
      const selected = params.range ? fromRange(document, params.range) : undefined;
      if (!selected || selected.start === selected.end) {
        const { judged, unread } = context.linter.judge(toSource(context, document), options);
        return {
          messages: judged.map((item) => told(item)),
          unread: unread.map(({ range, text }) => ({ range: toRange(document, range), text })),
        };
      }
      const { judged, unread } = context.linter.judge(asText(context, document, selected), options);
      return {
        messages: judged.map((item) => told(shifted(item, selected.start))),
        unread: unread.map(({ range, text }) => ({
          range: toRange(document, { start: range.start + selected.start, end: range.end + selected.start }),
          text,
        })),
      };
    });
  },
};

/** A selection is read in the format of its document when that is markup, as plain words otherwise. */
function asText(context: Context, document: TextDocument, { start, end }: { start: number; end: number }) {
  const source = toSource(context, document);
  const text = source.text.slice(start, end);
  const markup =
    /\.(?:html?|mjml|md|markdown|eml|hbs|liquid|erb|njk|twig|j2)$/i.test(source.path) ||
    /^(?:html|markdown|handlebars|liquid|erb|mjml)$/.test(document.languageId);
  return markup && !/\.eml$/i.test(source.path)
    ? { ...source, text }
    : { ...source, path: "selection.txt", languageId: "plaintext", text };
}

/** The same judgement with every place moved by `offset` in the file. */
function shifted(judged: Judged, offset: number): Judged {
  const { verdict, message } = judged;
  const move = ({ start, end }: { start: number; end: number }) => ({ start: start + offset, end: end + offset });
  const evidence = verdict.evidence.map((item) => {
    const visible = item.place.part.visible;
    const part = {
      ...item.place.part,
      visible: {
        ...visible,
        text: visible.text,
        toSource: () => move(sourceOf(item.place)),
        pieces: visible.pieces.bind(visible),
        toVisible: visible.toVisible.bind(visible),
      },
    };
    return { ...item, place: { ...item.place, part } };
  });
  return { ...judged, message: { ...message, range: move(message.range) }, verdict: { ...verdict, evidence } };
}
