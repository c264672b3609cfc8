/** "Which Configuration Applies?": what is in force for a document, as text for people and as values. */

import { explainedText } from "../core";
import { type ConfigAnswer, type ConfigParams, ConfigRequest } from "../protocol";
import type { Context, Feature } from "./context";

export const config: Feature = {
  register(context: Context): void {
    const { connection, documents, settings } = context;
    connection.onRequest(ConfigRequest, async ({ uri, languageId }: ConfigParams): Promise<ConfigAnswer> => {
      const open = documents.get(uri);
      const kind = open?.languageId ?? languageId ?? "plaintext";
      const { config: file, ...explained } = await settings.explain(uri, kind);
      const inForce = await settings.for(uri, kind);
      return {
        text: explainedText(explained, (text) => context.speech.say(text, inForce)),
        linted: explained.linted,
        values: explained.values,
        ...(file === undefined ? {} : { config: file }),
      };
    });
  },
};
