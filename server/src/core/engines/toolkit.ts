/** `[% %]`: Perl's Template Toolkit. */

import { comment, type Engine, readStatement, type TagReading, value } from "./engine";

/** Always tried. A tag that is no known statement prints. */
export const engine: Engine = {
  id: "template-toolkit",
  title: "Template Toolkit",
  delimiters: [
    { open: "[%#", close: "%]", longest: 20_000, read: comment },
    { open: "[%", close: "%]", longest: 2000, read: readTag },
  ],
};

function readTag(inside: string): TagReading {
  const reading = readStatement(inside);
  if (reading.kind !== "statement") return reading;
  return /^[-+=~]?\s*(?:SET|CALL|BLOCK|MACRO|FILTER|USE|META|TAGS|NEXT|LAST|RETURN)\b/.test(inside)
    ? reading
    : value(inside);
}
