// The suite in a real VS Code; it never skips.
//   VSCODE_TEST_HOST=desktop  only a downloaded desktop VS Code (@vscode/test-electron)
//   VSCODE_TEST_HOST=server   only the VS Code server from npm, in headless Chromium: Node host, Restricted Mode, web host
//   unset                     desktop; the server if, and only if, the download cannot reach the network
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { buildSuite } from "./build.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const wanted = process.env.VSCODE_TEST_HOST ?? "auto";
const vsix = path.resolve(process.argv[2] ?? "");
const folder = path.join(import.meta.dirname, "workspace");
const isOffline = (error) =>
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|EHOSTUNREACH/.test(
    `${error?.code} ${error?.message} ${error?.cause?.code}`,
  );

if (!existsSync(vsix) || !vsix.endsWith(".vsix")) throw new Error("usage: node test/vscode/run.mjs <vsix>");
if (!["auto", "desktop", "server"].includes(wanted))
  throw new Error(`VSCODE_TEST_HOST=${wanted} is not one of auto, desktop, server`);
await buildSuite();

if (wanted === "server") runServer();
else {
  try {
    await runDesktop();
  } catch (error) {
    if (wanted === "desktop" || !isOffline(error)) {
      console.error(error);
      process.exit(1);
    }
    console.error(
      `VS Code cannot be downloaded here (${error.code ?? error.message}): running the same suite in the VS Code server from npm.`,
    );
    runServer();
  }
}

async function runDesktop() {
  const vscodeExecutablePath = await downloadAndUnzipVSCode({
    version: process.env.VSCODE_TEST_VERSION ?? "stable",
    cachePath: path.join(root, ".vscode-test"),
  });
  const [command, ...words] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
  const installed = spawnSync(command, [...words, "--install-extension", vsix, "--force"], { stdio: "inherit" });
  if (installed.status !== 0) throw new Error("the vsix could not be installed");
  const nonce = randomUUID();
  const file = path.join(tmpdir(), `pecr-vscode-${nonce}.json`);
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: path.join(import.meta.dirname, "runner"),
    extensionTestsPath: path.join(root, "out/vscode-test/node"),
    launchArgs: [folder, "--disable-workspace-trust", ...words],
    extensionTestsEnv: { VSCODE_TEST_RESULT: file, VSCODE_TEST_NONCE: nonce },
  });
  const result = JSON.parse(readFileSync(file, "utf8"));
  if (result.nonce !== nonce || !result.complete || result.stats.failures || !result.stats.passes)
    throw new Error(`bad result ${JSON.stringify(result.stats)}`);
  console.log(result.report);
  console.log(`@@counts ${JSON.stringify({ passes: result.stats.passes, failures: result.stats.failures })}`);
}

/** Three runs of the same suite; the first failure ends it. */
function runServer() {
  const node = path.join(root, "out/vscode-test/node");
  const runs = [
    ["--kind", "node", "--tests", node],
    ["--kind", "node", "--restricted", "--tests", node],
    ["--kind", "web", "--tests", path.join(root, "out/vscode-test/web/index.js")],
  ];
  for (const words of runs) {
    const run = spawnSync(
      process.execPath,
      [path.join(import.meta.dirname, "runInServer.mjs"), "--vsix", vsix, "--folder", folder, ...words],
      { stdio: "inherit" },
    );
    if (run.status !== 0) {
      process.exitCode = run.status ?? 1;
      return;
    }
  }
}
