/** Rows on whole processes and what ships: start-up, the model, a folder of files, sizes. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Servers } from "./keystrokes";
import { inTurn, timesOf } from "./measure";
import { type Row, timeRow } from "./table";
import { benchText, type FormatId } from "./texts";
import { Editor } from "./wire";

const FILES = 2000;
const FILE_SIZE = 2000;
/** As a folder of templates is: mostly text messages and HTML. */
const MIX: readonly FormatId[] = ["text", "html", "text", "html", "markdown", "eml", "mjml", "html"];

/** `check` over a folder, in a process of its own, as in a build. */
export function folder(cli: string, runs: number): Row[] {
  const place = mkdtempSync(path.join(tmpdir(), "pecr-bench-"));
  try {
    for (let index = 0; index < FILES; index++) {
      const { path: name, text } = benchText(MIX[index % MIX.length]!, FILE_SIZE, 50_000 + index);
      const file = path.join(place, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const samples = Array.from({ length: runs }, () => {
      const start = performance.now();
      const run = node([cli, "check", ".", "--format", "json", "--fail-on", "never"], place);
      const time = performance.now() - start;
      const { files } = (JSON.parse(run) as { summary: { files: number } }).summary;
      if (files !== FILES) throw new Error(`check read ${files} files, not ${FILES}`);
      return time;
    });
    const times = timesOf(samples);
    return [
      timeRow("command line", `check, ${FILES} files of ${FILE_SIZE / 1000} KB`, times, {
        note: `${(times.median / FILES).toFixed(2)} ms a file`,
      }),
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** From nothing to the first answer, beside what Node and an empty server need. */
export async function coldStarts(cli: string, { ours, empty }: Servers, rounds: number): Promise<Row[]> {
  const place = mkdtempSync(path.join(tmpdir(), "pecr-bench-"));
  try {
    writeFileSync(path.join(place, "one.sms"), benchText("text", 300, 1).text);
    const cliCheck = (): string => node([cli, "check", "one.sms", "--fail-on", "never"], place);
    const [bare, one] = await inTurn([() => node(["-e", "0"], place), cliCheck], { rounds, warmUp: 1 });
    const [server, floor] = await inTurn(
      [ours, empty].map((file) => () => firstAnswer(file)),
      { rounds, warmUp: 1 },
    );
    return [
      timeRow("cold start", "command line, one message", one!, {
        beside: { name: "node alone", value: bare!.median },
        ratio: one!.median / bare!.median,
        ratioOf: "of it",
      }),
      timeRow("cold start", "server to first diagnostics", server!, {
        beside: { name: "empty server", value: floor!.median },
        ratio: server!.median / floor!.median,
        ratioOf: "of it",
      }),
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function firstAnswer(server: string): Promise<void> {
  const uri = "file:///bench/sms/one.sms";
  const editor = new Editor(server);
  await editor.start();
  await editor.open(uri, "sms-template", benchText("text", 300, 1).text);
  await editor.pull(uri);
  editor.kill();
}

export function modelLoad(script: string, runs: number): Row[] {
  const samples = Array.from({ length: runs }, () => Number(node([script], process.cwd())));
  return [timeRow("model", "unpacking the weights, once", timesOf(samples))];
}

/** `minified` bundles and the package, as shipped. */
export function sizes(dist: string, vsix: string): Row[] {
  const bundles = ["desktop", "server", "web", "worker", "cli"].map((name): Row => {
    const bytes = readFileSync(path.join(dist, `${name}.js`));
    return {
      group: "size",
      what: `dist/${name}.js`,
      value: bytes.length / 1024,
      unit: "KB",
      note: `${(gzipSync(bytes).length / 1024).toFixed(0)} KB gzipped`,
    };
  });
  return [...bundles, { group: "size", what: path.basename(vsix), value: statSync(vsix).size / 1024, unit: "KB" }];
}

/** Runs Node and returns what it printed; anything but status 0 ends the bench. */
function node(words: readonly string[], cwd: string): string {
  const run = spawnSync(process.execPath, words, { cwd, encoding: "utf8", maxBuffer: 1 << 29 });
  if (run.status !== 0) throw new Error(`node ${words.join(" ")} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}
