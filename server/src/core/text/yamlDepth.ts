/** How deep a YAML text may nest, counted without a parser: the parser recurses, and where the stack ends Node itself can end. */

/** Deeper texts are not handed to the parser. */
export const DEEPEST_YAML = 300;

/** At least as deep as the text nests: by brackets that are open, by lists and keys begun on one line, and by indent. Linear. */
export function yamlDepth(text: string): number {
  const indents: number[] = [];
  let brackets = 0;
  let deepest = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    let at = start;
    let marks = 0;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === DASH || unit === QUESTION || unit === COLON) {
        // "---" and "-1" begin no list.
        if (at + 1 < end && text.charCodeAt(at + 1) !== SPACE && text.charCodeAt(at + 1) !== TAB) break;
        marks++;
      } else if (unit !== SPACE && unit !== TAB && unit !== RETURN) break;
    }
    if (at < end || marks > 0) {
      const indent = at - start;
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      indents.push(indent);
    }
    let most = brackets;
    let keys = 0;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x5b || unit === 0x7b) most = Math.max(most, ++brackets);
      else if ((unit === 0x5d || unit === 0x7d) && brackets > 0) brackets--;
      // Maps in one another on one line are an error that the parser recurses for.
      else if (unit === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) keys++;
    }
    deepest = Math.max(deepest, indents.length + marks + keys + most);
    start = end + 1;
  }
  return deepest;
}
const TAB = 9;
const RETURN = 13;
const SPACE = 32;
const DASH = 45;
const COLON = 58;
const QUESTION = 63;
