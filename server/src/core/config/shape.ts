/** The configuration's schema as something to walk through: which keys and values stand where. */

import type * as v from "valibot";

/** A schema of any kind, as far as it is looked into. */
export interface Schema extends v.GenericSchema {
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly options?: readonly (Schema | string)[];
}

/** Without "may be left out". */
export function unwrapped(schema: Schema): Schema {
  return schema.type === "optional" && schema.wrapped ? unwrapped(schema.wrapped) : schema;
}

/** The schema of one key; undefined for a key that is no setting. */
export function entryOf({ entries }: Schema, key: string): Schema | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
