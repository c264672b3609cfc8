/** One row of a register, and how its values are looked up. Knows no syntax. */

import type { ConsentBasis, ConsentRecord } from "../types";
import type { Columns } from "./columns";
import { FIELDS } from "./fields";

/** A row with its place. */
export interface RegisterRow extends ConsentRecord {
  readonly start: number;
  readonly end: number;
  /** Which of the rows it is; what `rangeOf` goes by. */
  readonly index: number;
}

/** Where the field of a property stands among the fields. */
export const FIELD: Readonly<Record<keyof ConsentRecord, number>> = Object.fromEntries(
  FIELDS.flatMap(({ property }, index) => (property === undefined ? [] : [[property, index]])),
) as Record<keyof ConsentRecord, number>;

/** Values are looked up when they are asked for: of a hundred thousand rows few ever are. */
export class Row implements RegisterRow {
  id = "";
  end: number;

  constructor(
    private readonly columns: Columns,
    readonly index: number,
    readonly start: number,
  ) {
    this.end = start;
  }

  get basis(): ConsentBasis | undefined {
    return this.#valueOf("basis") as ConsentBasis | undefined;
  }
  get wording(): string | undefined {
    return this.#valueOf("wording") as string | undefined;
  }
  get textVersion(): string | undefined {
    return this.#valueOf("textVersion") as string | undefined;
  }
  get channels(): readonly string[] | undefined {
    return this.#valueOf("channels") as readonly string[] | undefined;
  }
  get sender(): string | undefined {
    return this.#valueOf("sender") as string | undefined;
  }
  get collected(): string | undefined {
    return this.#valueOf("collected") as string | undefined;
  }
  get firstCollected(): string | undefined {
    return this.#valueOf("firstCollected") as string | undefined;
  }
  get lastCollected(): string | undefined {
    return this.#valueOf("lastCollected") as string | undefined;
  }
  get reviewBy(): string | undefined {
    return this.#valueOf("reviewBy") as string | undefined;
  }
  get expires(): string | undefined {
    return this.#valueOf("expires") as string | undefined;
  }
  get withdrawn(): boolean | string | undefined {
    return this.#valueOf("withdrawn") as boolean | string | undefined;
  }
  get refusalAtCollection(): boolean | undefined {
    return this.#valueOf("refusalAtCollection") as boolean | undefined;
  }

  #valueOf(property: keyof ConsentRecord) {
    return this.columns.valueAt(this.index, FIELD[property]);
  }
}
