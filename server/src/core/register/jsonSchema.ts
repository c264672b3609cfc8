/** The JSON schema of the consent register, from the same table that its reader goes by. For npm run generate. */

import { BASES, type Field, FIELDS, ROWS_KEY } from "./fields";

/** What an editor completes and checks in consent-register.json, and in YAML where it knows schemas. */
export function registerJsonSchema(): object {
  const row = {
    type: "object",
    required: ["id"],
    additionalProperties: false,
    properties: Object.fromEntries(
      FIELDS.map((field) => [field.key, { description: field.description, ...typeOf(field) }]),
    ),
  };
  const rows = { type: "array", items: row };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Consent register",
    description: "What people agreed to, in which words and where. Nothing about single people.",
    anyOf: [
      rows,
      {
        type: "object",
        required: [ROWS_KEY],
        additionalProperties: false,
        properties: { $schema: { type: "string" }, [ROWS_KEY]: rows },
      },
    ],
  };
}

function typeOf({ kind, key }: Field): object {
  const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
  switch (kind) {
    case "text":
      return { type: "string", ...(key === "id" ? { minLength: 1 } : {}) };
    case "basis":
      return { enum: BASES };
    case "channels":
      return { type: ["array", "string"], items: { type: "string" } };
    case "day":
      return day;
    case "flag":
      return { type: "boolean" };
    case "ending":
      return { anyOf: [{ type: "boolean" }, day] };
  }
}
