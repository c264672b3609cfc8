/** The day by this machine's clock, for every front: the core itself knows no time. */

/** Today where the author is, as 2027-05-03. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
