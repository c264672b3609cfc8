/** Code lens on the rows of the register: how many templates rely on each. */

import { type CodeLens, CodeLensRefreshRequest } from "vscode-languageserver";
import { isRegister } from "../core";
import { SHOW_REFERENCES } from "../protocol";
import { type Context, type Feature, sayingIn } from "./context";
import { toRange } from "./toLsp";

/** Rows beyond these have none: an editor draws them all. */
const MOST = 2000;

export interface CodeLensClient {
  readonly refreshes: boolean;
  readonly showsReferences: boolean;
}

export function codeLens(client: CodeLensClient): Feature & { refresh(context: Context): void } {
  return {
    register(context) {
      context.connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[] | null> => {
        const document = context.documents.get(uri);
        if (!document || !isRegister(uri)) return null;
        const { references, everywhere } = await context.references.to(uri);
        const files = new Map<string, Set<string>>();
        for (const { id, uri: file } of references) files.set(id, (files.get(id) ?? new Set()).add(file));
        const { reading } = context.registers.opened(document);
        const say = await sayingIn(context, document);
        return reading.rows.slice(0, MOST).flatMap((row) => {
          const at = reading.rangeOf(row, "id");
          if (!at) return [];
          const range = toRange(document, at);
          const title = say(inWords(files.get(row.id)?.size ?? 0, everywhere));
          const command = client.showsReferences
            ? { title, command: SHOW_REFERENCES, arguments: [uri, range.start] }
            : { title, command: "" };
          return [{ range, command }];
        });
      });
    },
    refresh({ connection, documents }) {
      if (client.refreshes && documents.keys().some(isRegister))
        void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    },
  };
}

function inWords(count: number, everywhere: boolean): string {
  const which = everywhere ? "template" : "open template";
  if (count === 0) return `No ${which} relies on this`;
  return count === 1 ? `1 ${which} relies on this` : `${count} ${which}s rely on this`;
}
