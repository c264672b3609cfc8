/** `{$x}` and `{if $x}`: Smarty and its relatives, MailerLite. */

import { comment, type Engine, readStatement, type TagReading, unquote, value } from "./engine";

/** Tried only on signs of Smarty: elsewhere single braces belong to style sheets and prose. */
export const engine: Engine = {
  id: "smarty",
  title: "Smarty and MailerLite {$x}",
  when: ({ path, text }) =>
    /\{\$[a-zA-Z_]|\{\/(?:if|foreach|section)\}|~\$\w/.test(text) ||
    (/\.(?:tpl|smarty)$/i.test(path) && text.includes("{*")),
  delimiters: [
    { open: "{*", close: "*}", longest: 20_000, read: comment },
    { open: "{$", close: "}", longest: 300, read: value },
    {
      open: "{/",
      close: "}",
      longest: 60,
      read: (inside) => (/^\w+$/.test(inside) ? { kind: "end", name: inside } : undefined),
    },
    { open: "{", close: "}", longest: 400, read: readTag },
  ],
  patterns: [
    {
      pattern: /~\$[A-Za-z_][\w.]{0,60}(?:`[^`\r\n]{0,60}`)?~?/g,
      read: (match) => value(match[0].replace(/[~$`]/g, "")),
    },
  ],
};

function readTag(inside: string): TagReading | undefined {
  if (/^(?:if|elseif|else|foreach|foreachelse|section|for|while)\b/.test(inside))
    return readStatement(inside.replace(/^foreachelse/, "else"));
  const include = /^(?:include|insert)\b[\s\S]*?file=["']?([^"'\s}]+)/.exec(inside);
  if (include) return { kind: "include", name: unquote(include[1]!) };
  if (/^(?:l|t)\s+s=/.test(inside)) return value(inside);
  return /^(?:assign|capture|literal|strip|block|extends|nocache|ldelim|rdelim)\b/.test(inside)
    ? { kind: "statement", name: inside }
    : undefined;
}
