/** A server that stops is started again; the user is told once, and not again until the next session. */

import * as vscode from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

const MOST_RESTARTS = 4;
/** Restarts further back than this are forgotten. */
const WITHIN = 3 * 60_000;

/** Restarts up to four times in three minutes; then it says that templates are not checked and stops. */
export function restartQuietly(log: vscode.LogOutputChannel): ErrorHandler {
  const stops: number[] = [];
  let told = false;
  const tell = (message: string): void => {
    if (told) return;
    told = true;
    void vscode.window.showWarningMessage(message, vscode.l10n.t("Show Log")).then((answer) => answer && log.show());
  };
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      stops.push(now);
      while (stops[0]! < now - WITHIN) stops.shift();
      if (stops.length > MOST_RESTARTS) {
        told = false;
        tell(
          vscode.l10n.t(
            "PECR Lint's language server keeps stopping, so it was not started again. Message templates are not being checked.",
          ),
        );
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      tell(vscode.l10n.t("PECR Lint's language server stopped and was started again."));
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
