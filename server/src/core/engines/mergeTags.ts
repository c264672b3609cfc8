/** `*|NAME|*`: Mailchimp and Mandrill. */

import { type Engine, type TagReading, value } from "./engine";

/** Always tried; a tag stays on one line. */
export const engine: Engine = {
  id: "merge-tags",
  title: "Mailchimp and Mandrill *|TAG|*",
  delimiters: [{ open: "*|", close: "|*", longest: 300, read: readTag }],
};

function readTag(inside: string): TagReading | undefined {
  if (inside === "" || /[\r\n]/.test(inside)) return undefined;
  const control = /^(IF|IFNOT|ELSEIF|ELSE|END|INTERESTED|FEEDBLOCK|RSSITEMS)\s*:(.*)$/i.exec(inside);
  if (!control) return value(inside);
  const [, word = "", rest = ""] = control;
  switch (word.toUpperCase()) {
    case "IF":
    case "INTERESTED":
      return { kind: "if", name: rest.trim() };
    case "IFNOT":
      return { kind: "if", name: rest.trim(), negated: true };
    case "ELSEIF":
      return { kind: "elseif", name: rest.trim() };
    case "ELSE":
      return { kind: "else", name: "" };
    case "END":
      return { kind: "end", name: rest.trim() };
    default:
      return { kind: "loop", name: inside };
  }
}
