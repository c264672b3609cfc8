/** Entry in the web extension host: mocha's browser build with the tests inside; the result leaves through vscode.workspace.fs. */

import * as vscode from "vscode";
(globalThis as { location?: unknown }).location ??= { search: "" };
// oxlint-disable-next-line import/no-unassigned-import -- the browser build of mocha sets a global.
import "mocha-browser";

declare const require: (id: string) => unknown;
declare const Mocha: new (
  options: object,
) => {
  suite: { emit(event: string, ...words: unknown[]): void };
  run(done: () => void): { stats: Stats };
};
interface Stats {
  readonly passes: number;
  readonly failures: number;
}

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 60_000, reporter: "spec" });
  let report = "";
  const base = (Mocha as unknown as { reporters: { Base: { consoleLog: (...words: unknown[]) => void } } }).reporters
    .Base;
  base.consoleLog = (first: unknown = "", ...rest: unknown[]) => {
    let next = 0;
    report += `${String(first).replace(/%[sdj%]/g, (mark) => (mark === "%%" ? "%" : String(rest[next++])))}\n`;
  };
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  require("./suite");
  const stats = await new Promise<Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const wanted = vscode.workspace.getConfiguration().get<{ file: string; nonce: string }>("vscodeTest.result");
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (wanted && folder) {
    const result = {
      nonce: wanted.nonce,
      complete: true,
      stats,
      report,
      vscode: vscode.version,
      host: `${vscode.env.appHost}/web worker`,
    };
    await vscode.workspace.fs.writeFile(
      folder.uri.with({ path: wanted.file }),
      new TextEncoder().encode(JSON.stringify(result)),
    );
  }
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed`);
  if (stats.passes === 0) throw new Error("no test ran");
}
