/** Where an included file may lie: the conventions of template engines, as paths inside the workspace. Reads nothing. */

/** Words that are helpers or blocks, never files. */
const NO_FILE = /^(?:content_for_layout|content|body|yield|children|props\.children|block|@content|RenderBody)$/i;
const PARTIAL_FOLDERS = [
  "",
  "partials",
  "_partials",
  "partial",
  "includes",
  "_includes",
  "include",
  "shared",
  "snippets",
  "components",
  "layouts",
  "_layouts",
  "layout",
];
const MOST = 80;

/** Candidates in the order they should be tried. `layouts` are folders named in the configuration. */
export function includeCandidates(name: string, fromPath: string, layouts: readonly string[] = []): string[] {
  const wanted = name
    .trim()
    .replace(/^\.\//, "")
    .replace(/^[\\/]+/, "")
    .replaceAll("\\", "/");
  if (wanted === "" || wanted.length > 200 || NO_FILE.test(wanted) || /[\s{}()<>|*?"'$]/.test(wanted)) return [];
  const folder = folderOf(fromPath);
  const extension = extensionOf(fileOf(fromPath));
  const base = fileOf(wanted);
  const inFolder = wanted.slice(0, wanted.length - base.length);
  const names = /\.[a-z\d]{2,8}$/i.test(base)
    ? [base, `_${base}`]
    : [
        `${base}${extension}`,
        `_${base}${extension}`,
        `${base}${lastExtension(extension)}`,
        `_${base}${lastExtension(extension)}`,
        `_${base}.html.erb`,
        `_${base}.text.erb`,
        `${base}.html`,
        `${base}.txt`,
        `${base}.tsx`,
        `${base}.jsx`,
      ];
  const roots = [...ancestors(folder), ...layouts.map((layout) => layout.replace(/\/{1,4}$/, ""))];
  const inFolders = (roots: readonly string[], folders: readonly string[]) =>
    roots.flatMap((root) =>
      folders.flatMap((partials) =>
        names.map((file) => normalise([root, partials, inFolder + file].filter(Boolean).join("/"))),
      ),
    );
  // A name with a folder of its own stands below some root as written; a bare one stands near its reader.
  const paths =
    inFolder === ""
      ? inFolders(roots, PARTIAL_FOLDERS)
      : [...inFolders(roots, [""]), ...inFolders(roots, PARTIAL_FOLDERS.slice(1))];
  return [...new Set(paths.filter((path) => path !== undefined && path !== fromPath))].slice(0, MOST) as string[];
}

/** Where the subject of a body may stand: `x_subject.txt` beside `x.html`, `subject.erb` in the same folder. */
export function subjectCandidates(path: string): string[] {
  const folder = folderOf(path);
  const file = fileOf(path);
  if (/subject/i.test(file)) return [];
  const stem = stemOf(file).replace(/[_-](?:body|html|text|txt|content|message)$/i, "");
  const extension = extensionOf(file);
  const names = [
    `${stem}_subject.txt`,
    `${stem}-subject.txt`,
    `${stem}.subject.txt`,
    `${stem}_subject${extension}`,
    `${stem}_subject${lastExtension(extension)}`,
  ];
  const shared = /^(?:body|html|text|content|message|index|template)$/i.test(stem)
    ? ["subject.txt", "subject.erb", `subject${extension}`, `subject${lastExtension(extension)}`, "subject"]
    : [];
  return [...new Set([...names, ...shared].map((name) => (folder === "" ? name : `${folder}/${name}`)))];
}

/** The folder itself and those above it, nearest first; six are enough for any project. */
function ancestors(folder: string): string[] {
  const found = [folder];
  for (let at = folder; at !== "" && found.length < 6; ) {
    at = folderOf(at);
    found.push(at);
  }
  return found;
}

/** Without `.` and `..`; undefined when it leads out of the workspace. */
function normalise(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
const fileOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const lastExtension = (extension: string): string =>
  extension.includes(".") ? extension.slice(extension.lastIndexOf(".")) : "";
/** From the first full stop of a file's name: `.html.erb`. */
const extensionOf = (file: string): string => (file.includes(".") ? file.slice(file.indexOf(".")) : "");
const stemOf = (file: string): string => file.slice(0, file.length - extensionOf(file).length);
