// Runs the mocha suite inside the extension host of a real VS Code (server build), its workbench in headless Chromium.
//   node runInServer.mjs --vsix x.vsix --tests <file or folder> --folder <workspace> [--kind node|web] [--restricted]
// Exit 0 only when the workbench reports success AND the suite left a complete result with passes and no failures:
// a killed extension host alone reports success.
import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { openBrowser, startServer, webFront, workbenchUrl } from "./host.mjs";
import { unpack } from "./unpack.mjs";

const { values: given } = parseArgs({
  options: {
    vsix: { type: "string" },
    tests: { type: "string" },
    folder: { type: "string" },
    kind: { type: "string", default: "node" },
    restricted: { type: "boolean", default: false },
    timeout: { type: "string", default: "180000" },
    verbose: { type: "boolean" },
  },
});
const started = Date.now();
const say = (message) =>
  console.error(
    `[vscode ${given.kind}${given.restricted ? " restricted" : ""} ${((Date.now() - started) / 1000).toFixed(1)}s] ${message}`,
  );
const nonce = randomUUID();
const scratch = mkdtempSync(path.join(tmpdir(), "pecr-vscode-"));
const resultFile = path.join(scratch, "result.json");
const logFile = path.join(scratch, "server.log");
// The suite edits files: it works on a copy.
const workspace = path.join(scratch, "workspace");
cpSync(given.folder, workspace, { recursive: true });

let server;
let browser;
let ended = false;

async function finish(code, why) {
  if (ended) return;
  ended = true;
  say(why);
  await browser?.close().catch(() => {});
  await server?.stop();
  const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, "utf8")) : undefined;
  if (result) process.stdout.write(result.report);
  const status = code === 0 ? judge(result) : code;
  if (status !== 0 && !result && existsSync(logFile)) {
    console.error(
      readFileSync(logFile, "utf8")
        .split("\n")
        .filter((line) => !/spdlog|bindings|^\s+at /.test(line))
        .slice(-30)
        .join("\n"),
    );
  }
  if (result) {
    say(`${result.stats.passes} passed, ${result.stats.failures} failed in VS Code ${result.vscode}, ${result.host}`);
    console.log(`@@counts ${JSON.stringify({ passes: result.stats.passes, failures: result.stats.failures })}`);
  }
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  process.exit(status);
}

function judge(result) {
  if (!result || result.nonce !== nonce || result.complete !== true) {
    say("FAIL: no complete result came from inside the extension host");
    return 6;
  }
  return result.stats.failures > 0 || result.stats.passes < 1 ? 7 : 0;
}

process.once("SIGINT", () => finish(130, "interrupted"));
process.once("SIGTERM", () => finish(143, "terminated"));
setTimeout(
  () => finish(3, `TIMEOUT after ${given.timeout} ms: the extension host reported no result`),
  Number(given.timeout),
);

try {
  const settings = {
    "vscodeTest.result": { file: resultFile, nonce, restricted: given.restricted },
    ...(given.restricted
      ? {
          "security.workspace.trust.enabled": true,
          "security.workspace.trust.startupPrompt": "never",
          "security.workspace.trust.untrustedFiles": "open",
        }
      : {}),
  };
  const web = given.kind === "web";
  server = await startServer({ logFile, settings, ...(web ? {} : { vsix: given.vsix }) });
  server.server.once("exit", (status) => finish(4, `server ended early (${status})`));
  let page;
  ({ browser, page } = await openBrowser());
  page.on("crash", () => finish(5, "page crashed"));
  page.on("console", (message) => {
    server.sink?.write(`[page] ${message.text()}\n`);
    if (given.verbose) console.error("[page]", message.text());
  });
  await page.exposeFunction("codeAutomationLog", (type, words) => server.sink?.write(`[${type}] ${words.join(" ")}\n`));
  await page.exposeFunction("codeAutomationExit", (code) =>
    finish(code === 0 ? 0 : code || 1, `codeAutomationExit(${code})`),
  );
  if (web) {
    const extension = path.join(scratch, "extension");
    await unpack(given.vsix, extension);
    await page.goto(workbenchUrl(await webFront(server.endpoint, extension, given.tests), workspace));
  } else {
    const payload = [
      ["extensionDevelopmentPath", server.remote(path.join(import.meta.dirname, "runner"))],
      ["extensionTestsPath", server.remote(given.tests)],
    ];
    await page.goto(workbenchUrl(server.endpoint, workspace, payload));
  }
  say("workbench loaded");
} catch (error) {
  await finish(2, `could not start: ${error.stack}`);
}
