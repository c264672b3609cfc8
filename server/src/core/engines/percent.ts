/** Percent signs: Salesforce Marketing Cloud `%%x%%` and AMPscript, ActiveCampaign and Mailgun `%x%`, Ruby `%{x}`, Python `%(x)s`, printf `%s`. */

import { comment, type Engine, type TagReading, value } from "./engine";

/** Always tried, so each shape is drawn such that a percentage in prose cannot fit it. */
export const engine: Engine = {
  id: "percent",
  title: "%%x%%, AMPscript, %x%, %{x}, %(x)s and printf",
  delimiters: [
    { open: "%%[", close: "]%%", longest: 20_000, read: readScript },
    { open: "%%=", close: "=%%", longest: 2000, read: value },
    {
      open: "%%",
      close: "%%",
      longest: 120,
      read: (inside) => (/^[\w .:-]{1,100}$/.test(inside) ? value(inside) : undefined),
    },
    { open: "%{", close: "}", longest: 120, read: (inside) => (/^[\w .]+$/.test(inside) ? value(inside) : undefined) },
    { open: "%(", close: ")s", longest: 120, read: (inside) => (/^\w+$/.test(inside) ? value(inside) : undefined) },
    { open: "%(", close: ")d", longest: 120, read: (inside) => (/^\w+$/.test(inside) ? value(inside) : undefined) },
  ],
  patterns: [
    // "50% off, 20% today" must stay prose: a name begins right after the sign and has no space.
    { pattern: /%(?:IF|ELSE|\/IF)\b[^%\r\n]{0,120}%/g, read: readActiveCampaign },
    { pattern: /(?<![\d%])%[A-Za-z_][\w.-]{1,60}%(?!\d)/g, read: (match) => value(match[0].slice(1, -1)) },
    { pattern: /(?<![\d%])%(?:\d+\$)?[sd@](?![a-z])/g, read: (match) => value(match[0]) },
  ],
};

/** AMPscript blocks: only their conditions and loops shape the message. */
function readScript(inside: string): TagReading {
  const text = inside.trim();
  const branch = /^(IF|ELSEIF)\b([\s\S]*?)\bTHEN\b/i.exec(text);
  if (branch) return { kind: branch[1]!.toUpperCase() === "IF" ? "if" : "elseif", name: branch[2]!.trim() };
  if (/^ELSE\b/i.test(text)) return { kind: "else", name: "" };
  if (/^(?:ENDIF|NEXT)\b/i.test(text)) return { kind: "end", name: "" };
  if (/^FOR\b/i.test(text)) return { kind: "loop", name: text };
  return comment(text);
}

function readActiveCampaign(match: RegExpMatchArray): TagReading {
  const inside = match[0].slice(1, -1).trim();
  if (inside.startsWith("IF")) return { kind: "if", name: inside.slice(2).trim() };
  return inside.startsWith("ELSE") ? { kind: "else", name: "" } : { kind: "end", name: "" };
}
