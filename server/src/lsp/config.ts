/** "Which Configuration Applies?": what is in force for a document, as text for people and as values. */

import { explainedText } from "../core";
import { type ConfigAnswer, type ConfigParams, ConfigRequest } from "../protocol";
import type { Context, Feature } from "./context";

export const config: Feature = {
  register({ connection, documents, settings }: Context): void {
    connection.onRequest(ConfigRequest, async ({ uri, languageId }: ConfigParams): Promise<ConfigAnswer> => {
      const open = documents.get(uri);
      const { config: file, ...explained } = await settings.explain(uri, open?.languageId ?? languageId ?? "plaintext");
      return {
        text: explainedText(explained),
        linted: explained.linted,
        values: explained.values,
        ...(file === undefined ? {} : { config: file }),
      };
    });
  },
};
