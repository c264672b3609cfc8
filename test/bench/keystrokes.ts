/** Rows on one keystroke: a character typed into an open document, until the pull is answered, through a real server on a real pipe. */

import { benchText, type FormatId, nameOf, random } from "./texts";
import { inTurn } from "./measure";
import { type Row, timeRow } from "./table";
import { Editor } from "./wire";

const SIZES = [1, 10, 100];

export interface Servers {
  readonly ours: string;
  readonly empty: string;
}

export async function keystrokes(servers: Servers, rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of ["text", "html"] as const)
    for (const kilobytes of SIZES) rows.push(await keystroke(servers, format, kilobytes, rounds));
  return rows;
}

async function keystroke({ ours, empty }: Servers, format: FormatId, kilobytes: number, rounds: number): Promise<Row> {
  const { path, text } = benchText(format, kilobytes * 1000, kilobytes);
  const uri = `file:///bench/${path}`;
  const editors = [new Editor(ours), new Editor(empty)];
  try {
    for (const editor of editors) {
      await editor.start();
      await editor.open(uri, format === "html" ? "html" : "message-template", text);
    }
    await proveLinting(editors[0]!, path);
    const found = await editors[0]!.pull(uri);
    const typist = editors.map(() => placesToType(text));
    const [own, floor] = await inTurn(
      editors.map((editor, index) => async (round: number) => {
        const { line, character } = typist[index]!();
        // The same letter never twice in one place: each keystroke makes a sentence that was not seen before.
        editor.type(uri, round + 2, line, character, "abcdefghijklmnopqrstuvwxyz"[round % 26]!);
        await editor.pull(uri);
      }),
      { rounds, warmUp: 30 },
    );
    return timeRow("keystroke to diagnostics", `${nameOf(format)} ${kilobytes} KB`, own!, {
      beside: { name: "empty server", value: floor!.median },
      ratio: own!.median / floor!.median,
      ratioOf: "of it",
      note: `${found} diagnostics`,
    });
  } finally {
    for (const editor of editors) await editor.stop();
  }
}

/** A server that passes over the files of this folder would look fast: a plain advertisement beside them must be found. */
async function proveLinting(editor: Editor, path: string): Promise<void> {
  const uri = `file:///bench/${path.replace(/[^/]+(?=\.)/, "proof")}`;
  await editor.open(uri, "html", "<p>Half price sale: 50% off all boots this weekend only, shop now.</p>");
  if ((await editor.pull(uri)) === 0) throw new Error(`the server does not lint ${uri}, so nothing would be measured`);
}

/** Places inside words, here and there in the text; the same sequence for every server. */
function placesToType(text: string): () => { line: number; character: number } {
  const draw = random(7);
  const lines = text
    .split("\n")
    .map((words, line) => ({ line, character: words.search(/[a-z]{3} [a-z]{3}/) + 2 }))
    .filter(({ character }) => character > 1);
  return () => lines[draw(lines.length)]!;
}
