/** What is known of the values that placeholders take: from the configuration, and from the file, which knows better. */

import type { Declared, KnownFacts, PlaceholderBounds } from "../types";

/** No placeholder of a text message has more. */
export const MOST_CHARACTERS = 5000;

/** The facts for one message: what it declares itself wins, name by name. */
export function withDeclared(facts: KnownFacts, { placeholders, allowedValues }: Declared): KnownFacts {
  if (!placeholders && !allowedValues) return facts;
  return {
    ...facts,
    ...(placeholders ? { placeholders: new Map([...facts.placeholders, ...placeholders]) } : {}),
    ...(allowedValues ? { allowedValues: new Map([...facts.allowedValues, ...allowedValues]) } : {}),
  };
}

/** How long a placeholder's value is; by its name without filters, which seldom change that: `name | upper` is `name`. */
export function boundsOf(
  name: string,
  { placeholders }: Pick<KnownFacts, "placeholders">,
): PlaceholderBounds | undefined {
  return placeholders.size === 0 ? undefined : (placeholders.get(name) ?? placeholders.get(name.split("|")[0]!.trim()));
}
