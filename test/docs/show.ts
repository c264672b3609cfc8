/** How an example's reading is written down, for the documentation and for its test. */

import { readFile } from "../../server/src/core/read";

interface Given {
  readonly path: string;
  readonly text: string;
}

/** What a reader sees of each message: parts joined by " / ", placeholders as "…". */
export function seenIn({ path, text }: Given): string[] {
  const { template } = readFile({ uri: "", path, languageId: "", text });
  return template.messages.map(({ parts }) =>
    parts.map(({ visible }) => visible.text.replaceAll("\uFFFC", "…").replace(/\s+/g, " ").trim()).join(" / "),
  );
}

/** Kind and name of each tag, in order. */
export function tagsIn({ path, text }: Given): string[] {
  const { file } = readFile({ uri: "", path, languageId: "", text });
  return file.tags.map(({ kind, name }) => {
    const word = kind === "if" ? "condition" : kind;
    return kind === "comment" || kind === "end" || name === "" ? word : `${word} ${name}`;
  });
}
