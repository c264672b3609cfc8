/** MailerLite: names with a dollar sign in single braces, the same in Classic and new. */

import type { Provider } from "./provider";

/** Nothing here was read at MailerLite; headers and footer are from memory. */
export const provider: Provider = {
  id: "mailerlite",
  title: "MailerLite",
  checkedOn: "2026-11-23",
  channels: ["email"],
  unsubscribe: [
    { text: "{$unsubscribe}", yields: "href", mark: "V2", source: "an exporter's table and public templates" },
  ],
  preferences: [{ text: "{$preferences}", yields: "href", mark: "V2", source: "one project's default" }],
  sender: [],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: { mark: "M", source: "from memory" },
  addsFooter: { value: "depends", mark: "M", source: "from memory: the editor has one, custom HTML may get a link" },
  mistakes: [
    {
      wrong: /\{\{ {0,4}\$unsubscribe {0,4}\}\}/i,
      meant: "{$unsubscribe}",
      text: "MailerLite fills this name in single braces; in two it stays as it is.",
      source: "public template code",
    },
    {
      wrong: /\{\$unsubscribe_link\}/i,
      meant: "{$unsubscribe}",
      text: "This is Webasyst's name for the link; MailerLite does not fill it.",
      source: "Webasyst support",
    },
  ],
};
