// node test/tools/lockPlatforms.mjs: writes the entries of other platforms' optional packages into package-lock.json.
// A registry that serves only this platform makes npm leave them out, and then `npm ci` refuses the lock file.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const { packages } = lock;
let added = 0;
for (const [where, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = [`node_modules/${name}`, `${where}/node_modules/${name}`];
    if (places.some((place) => packages[place])) continue;
    const target = name.split("/").at(-1);
    const os = /android|darwin|win32|linux|freebsd|openbsd|netbsd|sunos|aix|openharmony|wasi|wasm/.exec(target)?.[0];
    const cpu = /arm64|x64|ia32|arm|loong64|mips64el|ppc64|riscv64|s390x|wasm32/.exec(target)?.[0];
    if (!/^\d/.test(version) || (!os && !cpu)) throw new Error(`${name}@${version} names no platform`);
    packages[places[0]] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(dev ? { dev: true } : {}),
      ...(target.includes("musl") ? { libc: ["musl"] } : {}),
      optional: true,
      ...(os ? { os: [os === "wasm" ? "wasi" : os] } : {}),
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(`${added} entries added`);
