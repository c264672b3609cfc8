/** Laravel: `{!! x !!}`, `@if`, `@component`, and `:name` in its translation strings. */

import { comment, type Engine, type TagReading, unquote, value } from "./engine";

/** Always tried. Of the `:name` forms only common names count, since prose has colons too. */
export const engine: Engine = {
  id: "blade",
  title: "Laravel Blade and :name strings",
  delimiters: [
    { open: "{!!", close: "!!}", longest: 600, read: value },
    { open: "{{--", close: "--}}", longest: 20_000, nests: true, read: comment },
  ],
  patterns: [
    {
      pattern:
        /(?<![\w@.])@(if|unless|elseif|else|endif|endunless|foreach|forelse|for|endforeach|endforelse|endfor|empty|endempty|isset|endisset|include|component|endcomponent|slot|endslot|section|endsection|yield|extends|lang|php|endphp|auth|guest|endauth|endguest)\b(?: ?\((?:[^()\r\n]|\([^()\r\n]{0,120}\)){0,240}\))?/g,
      read: readDirective,
    },
    {
      pattern:
        /:(?<=(?:^|[\s"'>(]):):?(?:name|count|url|link|amount|date|time|email|user|minutes|code|number|[a-z]+_[a-z_]+)(?!\w)/gm,
      read: (match) => value(match[0].replace(/^:+/, "")),
    },
  ],
};

function readDirective(match: RegExpMatchArray): TagReading | undefined {
  const word = match[1]!;
  const inside = match[0]
    .slice(word.length + 1)
    .trim()
    .replace(/^\(([\s\S]*)\)$/, "$1");
  // A bare "@include" in prose is a social handle.
  if (inside === "" && !/^(?:else|end\w+|auth|guest|php|empty)$/.test(word)) return undefined;
  if (word === "if" || word === "isset") return { kind: "if", name: inside };
  if (word === "unless") return { kind: "if", name: inside, negated: true };
  if (word === "elseif") return { kind: "elseif", name: inside };
  if (word === "else" || word === "empty") return { kind: "else", name: "" };
  if (/^end(?:if|unless|isset|for)/.test(word)) return { kind: "end", name: word };
  if (word.startsWith("for")) return { kind: "loop", name: inside };
  if (word === "include" || word === "extends") return { kind: "include", name: unquote(inside) };
  return word === "lang" ? value(inside) : { kind: "statement", name: match[0] };
}
