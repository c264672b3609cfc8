/** Rule pages in English and Welsh. A Welsh page names the examples of the English one, so that they stand in one place. */

/** The two pages of a rule as they stand in the repository. */
export interface RulePage {
  readonly en: string;
  readonly cy: string;
}

const EXAMPLE = /^\[Enghraifft (\d+)\]\(rule\.md#examples\)$/;
/** Which English text a Welsh page was written from; for its test only. */
const STAMP = /\n<!-- rule\.md \w+ -->\s*$/;

/** The page as a reader sees it: a Welsh one with the English one's examples, and its figures, in their places. */
export function shownPage(page: RulePage, language: "en" | "cy"): string {
  if (language === "en") return page.en;
  const blocks = fencedBlocks(page.en);
  const lines = page.cy
    .replace(STAMP, "")
    .split("\n")
    .map((line) => {
      const number = EXAMPLE.exec(line)?.[1];
      return number === undefined ? line : (blocks[Number(number) - 1] ?? line);
    });
  return `${lines.join("\n").trimEnd()}\n${figures(page.en)}`;
}

/** Every fenced block of a page, fences included, in order. */
export function fencedBlocks(page: string): string[] {
  const blocks: string[] = [];
  const lines = page.split("\n");
  for (let index = 0; index < lines.length; index++) {
    if (!lines[index]!.startsWith("```")) continue;
    const end = lines.indexOf("```", index + 1);
    if (end < 0) break;
    blocks.push(lines.slice(index, end + 1).join("\n"));
    index = end;
  }
  return blocks;
}

/** The card at the end of an English page, which holds little but figures, behind a Welsh heading. */
function figures(english: string): string {
  const [, card] = english.split("\n## Measured\n");
  return card === undefined ? "" : `\n## Mesuriadau (yn Saesneg)\n${card}`;
}
