/** One row of a register in memory, and how a value gets into it. Knows no syntax. */

import type { ConsentBasis, ConsentRecord } from "../types";

/** A row with its place. */
export interface RegisterRow extends ConsentRecord {
  readonly start: number;
  readonly end: number;
  /** Which of the rows it is; what `rangeOf` goes by. */
  readonly index: number;
}

/** One shape for all rows, whatever they leave out: a hundred thousand of them are read three times as fast. */
export class Row implements RegisterRow {
  id = "";
  basis: ConsentBasis | undefined = undefined;
  wording: string | undefined = undefined;
  textVersion: string | undefined = undefined;
  channels: readonly string[] | undefined = undefined;
  sender: string | undefined = undefined;
  collected: string | undefined = undefined;
  firstCollected: string | undefined = undefined;
  lastCollected: string | undefined = undefined;
  reviewBy: string | undefined = undefined;
  expires: string | undefined = undefined;
  withdrawn: boolean | string | undefined = undefined;
  refusalAtCollection: boolean | undefined = undefined;
  end: number;

  constructor(
    readonly index: number,
    readonly start: number,
  ) {
    this.end = start;
  }
}

/** By name and not by a computed key, so that rows keep their one shape. */
export function setField(
  row: Row,
  property: keyof ConsentRecord | undefined,
  value: string | boolean | readonly string[],
): void {
  switch (property) {
    case "channels":
      row.channels = row.channels ? [...row.channels, ...(value as readonly string[])] : (value as readonly string[]);
      return;
    case "basis":
      row.basis = value as ConsentBasis;
      return;
    case "withdrawn":
      row.withdrawn = value as string | boolean;
      return;
    case "refusalAtCollection":
      row.refusalAtCollection = value as boolean;
      return;
    case "collected":
    case "expires":
    case "firstCollected":
    case "id":
    case "lastCollected":
    case "reviewBy":
    case "sender":
    case "textVersion":
    case "wording":
      setText(row, property, value as string);
      return;
    case undefined:
      return;
  }
}

type TextProperty = Exclude<keyof ConsentRecord, "channels" | "basis" | "withdrawn" | "refusalAtCollection">;

function setText(row: Row, property: TextProperty, value: string): void {
  switch (property) {
    case "id":
      row.id = value;
      return;
    case "wording":
      row.wording = value;
      return;
    case "textVersion":
      row.textVersion = value;
      return;
    case "sender":
      row.sender = value;
      return;
    case "collected":
      row.collected = value;
      return;
    case "firstCollected":
      row.firstCollected = value;
      return;
    case "lastCollected":
      row.lastCollected = value;
      return;
    case "reviewBy":
      row.reviewBy = value;
      return;
    case "expires":
      row.expires = value;
  }
}
