/** `{% %}` and `{# #}`: Liquid, Jinja, Nunjucks, Django, Twig, HubL. */

import { comment, type Engine, readStatement, type TagReading, value } from "./engine";

/** Tags that print something although they stand in statement braces (Klaviyo, Customer.io, Django). */
const PRINTING =
  /^(?:unsubscribe\w*|manage_\w+|web_view\w*|view_in_browser_url|url|trans|translate|t|static|cycle|now|echo|current_\w+)\b/;

/** Always tried. A tag that prints is a value although it stands in statement braces. */
export const engine: Engine = {
  id: "statements",
  title: "Liquid, Jinja, Django, Twig and other {% %} styles",
  delimiters: [
    { open: "{%", close: "%}", longest: 2000, read: readTag },
    { open: "{#", close: "#}", longest: 20_000, read: readHash },
  ],
};

function readTag(inside: string): TagReading {
  const text = inside.replace(/^[-+~]|[-+~]$/g, "").trim();
  return PRINTING.test(text) ? value(text) : readStatement(text);
}

/** `{#var#}` is a value in registered SMS templates; anything with a space or more is a comment. */
function readHash(inside: string): TagReading {
  return inside === "var" ? value(inside) : comment(inside);
}
