/** Entry in the Node extension host, desktop or server: runs the suite and leaves its result in a file. */

import * as fs from "node:fs";
import * as path from "node:path";
import { format } from "node:util";
import Mocha from "mocha";
import * as vscode from "vscode";

interface Stats {
  readonly passes: number;
  readonly failures: number;
}

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 60_000, forbidOnly: true });
  mocha.addFile(path.join(__dirname, "suite.js"));
  let report = "";
  const log = Mocha.reporters.Base.consoleLog;
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    report += `${format(...words)}\n`;
    (log ?? console.log)(...words);
  };
  const stats = await new Promise<Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats as Stats));
  });
  const wanted = vscode.workspace.getConfiguration().get<{ file: string; nonce: string }>("vscodeTest.result");
  const file = wanted?.file ?? process.env.VSCODE_TEST_RESULT;
  if (file) {
    const result = {
      nonce: wanted?.nonce ?? process.env.VSCODE_TEST_NONCE,
      complete: true,
      stats,
      report,
      vscode: vscode.version,
      host: `${vscode.env.appHost}/node ${process.version}`,
    };
    fs.writeFileSync(file, JSON.stringify(result));
  }
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed`);
  if (stats.passes === 0) throw new Error("no test ran");
}
