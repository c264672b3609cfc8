/** "Insert Unsubscribe Footer": the channel's own fix, for a message with or without findings. */

import { TextDocument } from "vscode-languageserver-textdocument";
import { type FooterAnswer, type FooterParams, FooterRequest } from "../protocol";
import { type Context, type Feature, toSource } from "./context";
import { toEdit } from "./toLsp";

/** Inserts what the quick fix would. Refuses where the text shows a working way out; a header alone is not one. */
export const footer: Feature = {
  register(context: Context): void {
    context.connection.onRequest(FooterRequest, async (params: FooterParams): Promise<FooterAnswer> => {
      const open = context.documents.get(params.uri);
      const document = open ?? TextDocument.create(params.uri, params.languageId ?? "plaintext", 0, params.text ?? "");
      const version = open ? open.version : null;
      const inForce = await context.inForceFor(document);
      const { options } = inForce;
      const say = (text: string): string => context.speech.say(text, inForce);
      const { judged, file } = context.linter.judge(toSource(context, document), options);
      const [first] = judged;
      if (!first) return { version, edits: [], reason: say("No message was found in this document.") };
      if (first.recognised.optOuts.some(({ fault, how }) => !fault && how !== "header"))
        return { version, edits: [], reason: say("This message already shows a way to stop it.") };
      const fix = first.channel.optOutFix(first.message, file, options.facts);
      if (!fix) return { version, edits: [], reason: say("There is no safe place for a footer in this format.") };
      return { version, title: say(fix.title), edits: fix.edits.map((edit) => toEdit(edit, document)) };
    });
  },
};
