/** `@Model.Name`, `@(x)`, `@if (x) { }`: Razor and Twirl, told by the file's name or its first lines; `@NAME@` and `$UNSUB$`: Dotdigital. */

import { comment, type Engine, value } from "./engine";

/** Tried only on signs of Razor, Twirl or Dotdigital: elsewhere `@name` is a handle or an address. */
export const engine: Engine = {
  id: "at-signs",
  title: "Razor, Twirl and Dotdigital",
  when: ({ path, text }) =>
    /\.(?:cshtml|razor|scala\.\w+|vbhtml)$/i.test(path) ||
    /^@(?:model|using|import|\()/m.test(text) ||
    /@[A-Z_]{3,40}@|\$(?:UNSUB|CANTREAD|FORWARD)\$/i.test(text),
  delimiters: [
    { open: "@*", close: "*@", longest: 20_000, nests: true, read: comment },
    { open: "@{", close: "}", longest: 4000, read: (inside) => ({ kind: "statement", name: inside }) },
  ],
  patterns: [
    { pattern: /@([A-Z_]{3,40})@/g, read: (match) => value(match[1]!) },
    { pattern: /\$(UNSUB|CANTREAD|FORWARD)\$/gi, read: (match) => value(match[1]!) },
    {
      pattern: /^@(?:model|using|import|inherits|inject|page|layout|addTagHelper)\b[^\r\n]{0,300}/gm,
      read: (match) => ({ kind: "statement", name: match[0] }),
    },
    { pattern: /^@\((?:[^()]|\([^()]{0,200}\)){0,600}\)/gm, read: (match) => ({ kind: "statement", name: match[0] }) },
    {
      pattern: /@(?:Html|Url)\.(?:Partial|Render\w*|RenderPartialAsync)\(\s*"([^"\r\n]{1,120})"[^)\r\n]{0,120}\)/g,
      read: (match) => ({ kind: "include", name: match[1]! }),
    },
    { pattern: /@RenderBody\(\)/g, read: () => value("RenderBody") },
    {
      pattern: /(?<![\w@.])@(?:if|foreach|for|switch|while)\s*\((?:[^()\r\n]|\([^()\r\n]{0,160}\)){0,300}\)\s*\{/g,
      read: (match) =>
        /^@(?:if|switch)/.test(match[0])
          ? { kind: "if", name: match[0].replace(/^@\w+\s*\(|\)\s*\{$/g, "") }
          : { kind: "loop", name: match[0] },
    },
    { pattern: /\}\s*else\s*\{/g, read: () => ({ kind: "else", name: "" }) },
    {
      pattern: /(?<![\w@.])@[A-Za-z_]\w*(?:[.?!]+[A-Za-z_]\w*){0,8}(?:\((?:[^()\r\n]|\([^()\r\n]{0,120}\)){0,240}\))?/g,
      read: (match) => value(match[0].slice(1)),
    },
    { pattern: /@\((?:[^()\r\n]|\([^()\r\n]{0,120}\)){1,240}\)/g, read: (match) => value(match[0].slice(2, -1)) },
    { pattern: /^[ \t]{0,200}\}[ \t]{0,20}$/gm, read: () => ({ kind: "end", name: "" }) },
  ],
};
