/** MJML: HTML's reader, and a footer in a section of its own. */

import type { FooterPlace, Format, TaggedFile, Template } from "../types";
import { format as html } from "./html";

/** A footer gets the section and column that MJML asks for; a fragment without `<mj-body>` gets plain HTML. */
export const format: Format = {
  id: "mjml",
  languageIds: ["mjml"],
  extensions: [".mjml"],
  read(file: TaggedFile, tagger): Template {
    const template = html.read(file, tagger);
    const isMjml = /<mj-body\b/i.test(file.text);
    return {
      ...template,
      messages: template.messages.map((message) => ({
        ...message,
        footers: isMjml ? message.footers.map(inSection) : message.footers,
      })),
    };
  },
};

/** Text may stand only inside a column. */
function inSection(place: FooterPlace): FooterPlace {
  return { ...place, wrap: ["<mj-section><mj-column><mj-text>", "</mj-text></mj-column></mj-section>"] };
}
