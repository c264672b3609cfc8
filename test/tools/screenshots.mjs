// npm run screenshots: installs the packed extension into a real VS Code, opens samples, and writes docs/images/*.png.
// Look at every picture afterwards: what a picture shows is checked by eye.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "../../esbuild.mjs";
import { openBrowser, startServer, workbenchUrl } from "../vscode/host.mjs";
import { pack } from "./package.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const out = path.join(root, "docs/images");
const LARGEST = 150 * 1024;
/** Milliseconds for what is animated to come to rest. */
const REST = 900;

const SETTINGS = {
  "workbench.colorTheme": "Default Light Modern",
  "window.autoDetectColorScheme": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "workbench.tips.enabled": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.scrollBeyondLastLine": false,
  "editor.fontSize": 15,
  "problems.defaultViewMode": "tree",
};

/** What each picture shows: the sample that is open, the words in it that matter, and what is done before the picture is taken. */
const PICTURES = {
  problems: { file: "gp/new-physio-clinic.sms", act: showProblems },
  "quick-fix": { file: "gp/new-physio-clinic.sms", words: "book your place", act: showQuickFixes },
  hover: { file: "gp/new-physio-clinic.sms", words: "delighted", act: showHover },
  classify: { file: "council/leisure-centre.md", act: showClassification },
  status: { file: "council/leisure-centre.md", act: showStatus },
};

async function showProblems(page) {
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  // A finding's row that has the focus shows a light bulb in place of its severity: the file's row takes it.
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+1");
}

async function showQuickFixes(page, at) {
  await caretTo(page, at);
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row").first().waitFor();
}

async function showHover(page, at) {
  await caretTo(page, at);
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.locator(".monaco-hover", { hasText: "reads as marketing" }).first().waitFor();
}

async function showClassification(page) {
  await page.keyboard.press("F1");
  await page.keyboard.type("Classify This Document");
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-title", { hasText: /%|Unsure/ }).waitFor();
}

async function showStatus(page) {
  await page.locator("[id='pecr-lint.pecr-lint.pecrLint.status']").hover();
  await page.locator(".workbench-hover, .monaco-hover").filter({ hasText: "reads as" }).first().waitFor();
}

/** Line and column, from 1, of words in a sample. */
function placeOf(folder, { file, words }) {
  if (words === undefined) return undefined;
  const text = readFileSync(path.join(folder, file), "utf8");
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" no longer stands in samples/${file}`);
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${before.at(-1).length + 2}`;
}

async function caretTo(page, at) {
  await page.keyboard.press("Control+G");
  await page.keyboard.type(at);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

async function open(page, host, folder, file) {
  await page.goto(workbenchUrl(host.endpoint, folder, [["openFile", host.remote(path.join(folder, file))]]));
  await page.locator(".monaco-editor .view-lines").first().waitFor();
  await page.locator(".squiggly-error, .squiggly-warning").first().waitFor();
  // The side bar takes the width that the messages need.
  await page.keyboard.press("Control+B");
  await page.locator(".part.sidebar").waitFor({ state: "hidden" });
  // Wherever the mouse rests, something lights up; here nothing does.
  await page.mouse.move(600, 420);
}

async function take(name, host, folder) {
  const picture = PICTURES[name];
  const at = placeOf(folder, picture);
  const { browser, page } = await openBrowser({ width: 1200, height: 760 });
  try {
    page.setDefaultTimeout(30_000);
    await open(page, host, folder, picture.file);
    await picture.act(page, at);
    await page.waitForTimeout(REST);
    const toasts = await page.locator(".notification-toast").allInnerTexts();
    if (toasts.length > 0) throw new Error(`${name} shows notifications: ${toasts.join(" | ")}`);
    const file = path.join(out, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    console.log(`docs/images/${name}.png  ${(size / 1024).toFixed(0)} KB`);
    if (size > LARGEST) throw new Error(`${name}.png is larger than ${LARGEST / 1024} KB`);
  } finally {
    await browser.close();
  }
}

const wanted = process.argv.slice(2);
for (const name of wanted)
  if (!(name in PICTURES))
    throw new Error(`there is no picture "${name}"; there are ${Object.keys(PICTURES).join(", ")}`);
await build();
const vsix = pack();
mkdirSync(out, { recursive: true });
const scratch = mkdtempSync(path.join(tmpdir(), "pecr-pictures-"));
const folder = path.join(scratch, "samples");
cpSync(path.join(root, "samples"), folder, { recursive: true });
let host;
try {
  host = await startServer({ vsix, settings: SETTINGS });
  for (const name of Object.keys(PICTURES))
    if (wanted.length === 0 || wanted.includes(name)) await take(name, host, folder);
} finally {
  await host?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
