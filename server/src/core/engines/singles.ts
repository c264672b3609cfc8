/** Single marks that need a name inside to be a placeholder: `{x}`, `{}`, `{0}`, `{!x}`, `{ -term }`, `___X___`, `~LINK~`, `*firstname*`. */

import { type Engine, value } from "./engine";

/** Always tried, after all delimiters: the inside of `{{x}}` is never read again as `{x}`. */
export const engine: Engine = {
  id: "single-marks",
  title: "{x}, {0}, ___X___ and ~LINK~",
  patterns: [
    {
      pattern: /\{(?:[A-Za-z_][\w.!-]{0,60}(?: [\w.|]{1,30}){0,3}|\d{1,2}|)\}/g,
      read: (match) => value(match[0].slice(1, -1)),
    },
    { pattern: /\{ ?[-$!#]?\$?[A-Za-z_][\w.-]{0,60} ?\}/g, read: (match) => value(match[0].slice(1, -1).trim()) },
    { pattern: /_{3}[A-Z][A-Z0-9_]{1,40}?_{3}/g, read: (match) => value(match[0].slice(3, -3)) },
    { pattern: /(?<!_)__[A-Z][A-Z0-9_]{1,40}?__(?!_)/g, read: (match) => value(match[0].slice(2, -2)) },
    { pattern: /~[A-Z][A-Z_]{2,30}~/g, read: (match) => value(match[0].slice(1, -1)) },
    {
      pattern: /\*(?:first ?name|last ?name|name|surname|date|time|link|amount|code)\*/gi,
      read: (match) => value(match[0].slice(1, -1)),
    },
    { pattern: /<#>/g, read: () => value("number") },
    { pattern: /-(?<=\s-)(?:name|first_?name|link|code|date)-(?=\W)/gi, read: (match) => value(match[0].slice(1, -1)) },
  ],
};
