// npm start: builds, packs, and opens a real VS Code with the extension and the samples; ends with Ctrl-C.
//   npm start -- --print     lints the samples to the terminal instead
//   npm start -- --server    VS Code in the browser, even where a desktop one is installed
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "../../esbuild.mjs";
import { pack } from "./package.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const samples = path.join(root, "samples");

/** Said plainly, without a stack; ends the run. */
class Failure extends Error {}

async function main() {
  const { print, server } = wordsGiven();
  if (!existsSync(samples) || readdirSync(samples).length === 0)
    throw new Failure("The folder samples/ is missing or empty: there is nothing to open. Get it back with git.");
  await build().catch((error) => {
    throw new Failure(`The build failed:\n${error.message}`);
  });
  if (print) return lintToTerminal();
  const vsix = packed();
  return !server && hasDesktop() ? openDesktop() : openServer(vsix);
}

function wordsGiven() {
  try {
    return parseArgs({ options: { print: { type: "boolean" }, server: { type: "boolean" } } }).values;
  } catch (error) {
    throw new Failure(`${error.message}\nnpm start takes -- --print or -- --server.`);
  }
}

function packed() {
  try {
    return pack();
  } catch (error) {
    throw new Failure(error.message);
  }
}

function lintToTerminal() {
  const words = [path.join(root, "dist/cli.js"), "check", "samples", "--fail-on", "never"];
  return spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" }).status ?? 1;
}

function hasDesktop() {
  return spawnSync("code", ["--version"], { stdio: "ignore", shell: process.platform === "win32" }).status === 0;
}

/** A window with data of its own, so that no other window, extension or setting of the user is touched. */
async function openDesktop() {
  const data = mkdtempSync(path.join(tmpdir(), "pecr-start-"));
  const words = [
    "--wait",
    "--new-window",
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${path.join(data, "extensions")}`,
    "--disable-workspace-trust",
    "--skip-welcome",
    "--skip-release-notes",
    samples,
  ];
  const code = spawn("code", words, { stdio: "inherit", shell: process.platform === "win32" });
  console.log(
    "VS Code opens with samples/. Open a template to see what it reads as; close the window or press Ctrl-C to end.",
  );
  let interrupted = false;
  onInterrupt(() => {
    interrupted = true;
    endWindow(data);
    code.kill();
  });
  const status = await new Promise((resolve, reject) => {
    code.once("error", reject);
    code.once("exit", resolve);
  });
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  if (status !== 0 && !interrupted) throw new Failure(`code ended with status ${status}; try: npm start -- --server`);
  return 0;
}

/** VS Code writes its own process id into its data folder, which is ours alone; the `code` command has long let go of it. */
function endWindow(data) {
  const lock = path.join(data, "code.lock");
  const id = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : Number.NaN;
  if (!Number.isInteger(id) || id <= 1) return;
  try {
    process.kill(id);
  } catch {
    // It is gone already.
  }
}

/** VS Code's server from npm, on this machine only; its workbench in the user's own browser. */
async function openServer(vsix) {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Failure(
      "VS Code was not found. Install it, and its \"code\" command (Command Palette: Shell Command: Install 'code' command in PATH), then run npm start again.",
    );
  // Loaded only here: on its way it installs the server.
  const { startServer } = await import("../vscode/host.mjs");
  const host = await startServer({ vsix });
  const address = new URL(host.endpoint);
  address.hostname = "127.0.0.1";
  console.log(`\n${address.origin}/?folder=${encodeURIComponent(samples).replaceAll("%2F", "/")}\n`);
  console.log("Open this address in a browser, and a template in it, to see what it reads as. Ctrl-C ends.");
  const ended = new Promise((resolve) => host.server.once("exit", resolve));
  let interrupted = false;
  onInterrupt(() => {
    interrupted = true;
    void host.stop();
  });
  const status = await ended;
  // Ctrl-C reaches the server as well, and its end may be heard of before ours.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await host.stop();
  if (!interrupted) throw new Failure(`The VS Code server ended by itself (${status}).`);
  return 0;
}

function onInterrupt(work) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, work);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 1;
}
