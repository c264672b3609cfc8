/** npm run bench: measures everything in one run on one machine and prints one table. Ratios compare; milliseconds are this machine's. */

import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { keystrokes } from "./keystrokes";
import { besideTemplates, growth, linting, reading } from "./linting";
import { coldStarts, folder, modelLoad, sizes } from "./processes";
import { printed, type Row } from "./table";

const { values: given } = parseArgs({
  options: {
    json: { type: "string" },
    /** Fewer rounds: for a look, not for figures to keep. */
    quick: { type: "boolean", default: false },
    dist: { type: "string" },
    vsix: { type: "string" },
    /** The folder of the bench's own bundles. */
    bundles: { type: "string" },
  },
});

async function main(): Promise<void> {
  const scale = given.quick ? 0.25 : 1;
  const dist = path.resolve(given.dist!);
  const bundles = path.resolve(given.bundles!);
  const servers = { ours: path.join(dist, "server.js"), empty: path.join(bundles, "emptyServer.js") };
  const cli = path.join(dist, "cli.js");
  const steps: readonly (() => Row[] | Promise<Row[]>)[] = [
    () => keystrokes(servers, Math.round(300 * scale)),
    () => linting(scale),
    () => reading(scale),
    () => besideTemplates(scale),
    () => growth(scale),
    () => modelLoad(path.join(bundles, "modelLoad.js"), 11),
    () => coldStarts(cli, servers, Math.round(11 * Math.max(scale, 0.5))),
    () => folder(cli, given.quick ? 1 : 5),
    () => sizes(dist, given.vsix!),
  ];
  const rows: Row[] = [];
  for (const step of steps) rows.push(...(await step()));
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`;
  console.log(`${printed(rows)}\n\n${machine}`);
  if (given.json) writeFileSync(given.json, `${JSON.stringify({ machine, rows }, undefined, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
