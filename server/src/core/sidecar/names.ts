/** What a sidecar is called: `receipt.html.pecr.yaml` or `receipt.pecr.yaml` beside `receipt.html`. Reads nothing. */

const ENDING = ".pecr.yaml";
/** Endings of a template's name that may be left out: `receipt.email.txt` has two. */
const MOST_ENDINGS = 2;

/** Whether a path or an address is that of a sidecar. */
export function isSidecar(path: string): boolean {
  return path.toLowerCase().endsWith(ENDING) && !/(?:^|\/)\.pecr\.yaml$/i.test(path);
}

/** Paths of a template's sidecar, the nearest in name first; the first that is there counts. None for a sidecar itself. */
export function sidecarCandidates(path: string): string[] {
  if (path === "" || isSidecar(path)) return [];
  const slash = path.lastIndexOf("/") + 1;
  let name = path.slice(slash);
  const names = [name];
  for (let round = 0; round < MOST_ENDINGS; round++) {
    const dot = name.lastIndexOf(".");
    if (dot <= 0) break;
    name = name.slice(0, dot);
    names.push(name);
  }
  return names.map((each) => `${path.slice(0, slash)}${each}${ENDING}`);
}
