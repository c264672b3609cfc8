/** The rows of the bench: collected, printed as one table, written as JSON. */

import type { Times } from "./measure";

export interface Row {
  readonly group: string;
  readonly what: string;
  /** Milliseconds, or kilobytes where `unit` says so; absent when it could not be measured. */
  readonly value?: number;
  readonly p95?: number;
  readonly unit: "ms" | "KB";
  readonly runs?: number;
  /** What stands beside it in the same run. */
  readonly beside?: { readonly name: string; readonly value: number };
  /** A growth row's own ratio, or how often the value goes into what stands beside it; `ratioOf` says which. */
  readonly ratio?: number;
  readonly ratioOf?: string;
  readonly note?: string;
}

/** A row of milliseconds. */
export function timeRow(group: string, what: string, times: Times, more: Partial<Row> = {}): Row {
  return { group, what, value: times.median, p95: times.p95, runs: times.runs, unit: "ms", ...more };
}

export function printed(rows: readonly Row[]): string {
  const cells = rows.map((row, index) => [
    rows[index - 1]?.group === row.group ? "" : row.group,
    row.what,
    row.value === undefined ? "-" : `${figure(row.value)} ${row.unit}`,
    row.p95 === undefined ? "" : figure(row.p95),
    row.runs === undefined ? "" : String(row.runs),
    row.beside ? `${row.beside.name} ${figure(row.beside.value)}` : "",
    row.ratio === undefined ? "" : `${figure(row.ratio)} ${row.ratioOf ?? ""}`.trimEnd(),
    row.note ?? "",
  ]);
  const head = ["", "what", "median", "p95", "runs", "beside", "ratio", "note"];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  const right = new Set([2, 3, 4]);
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, column) => (right.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Three figures that count: 0.123, 1.23, 12.3, 1230. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
