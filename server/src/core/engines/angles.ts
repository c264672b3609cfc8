/** `<<x>>` and `<Name>`: case-management exports and hand-written templates. */

import { type Engine, value } from "./engine";

/** Words that stand in angle brackets for something to fill in. Real elements are never upper case with a space or underscore. */
const FILL_IN =
  /<(?:[A-Z][A-Z_ ]{1,40}|(?:[Ff]irst|[Ll]ast|[Ff]ull|[Yy]our|[Uu]ser) ?[Nn]ame|[Nn]ame|[Dd]ate|[Ii]nsert [^<>\r\n]{1,40})>/g;

/** Always tried. Capitals that name an HTML element are never a fill-in. */
export const engine: Engine = {
  id: "angle-brackets",
  title: "<<x>> and <NAME>",
  delimiters: [
    {
      open: "<<",
      close: ">>",
      longest: 120,
      read: (inside) => (/^[^<>\r\n]{1,100}$/.test(inside) ? value(inside) : undefined),
    },
  ],
  patterns: [
    {
      pattern: FILL_IN,
      read: ([match]) =>
        /^<(?:HTML|HEAD|BODY|TABLE|TR|TD|TH|BR|HR|IMG|DIV|SPAN|FONT|CENTER|STRONG|EM|UL|OL|LI|TBODY|THEAD|STYLE|SCRIPT|TITLE|META|LINK|P|A|B|I|U)>$/.test(
          match,
        )
          ? undefined
          : value(match.slice(1, -1)),
    },
  ],
};
