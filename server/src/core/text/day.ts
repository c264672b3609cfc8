/** Days as people write them in metadata: `2027-05-03`. Compared as text; no clock is read here. */

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A moment of some front's clock, in the author's own time zone. */
interface Moment {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
}

/** The day of a moment where the author is. */
export function dayOf(moment: Moment): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Whether it is written as one, and is in the calendar: there is no 30 February. */
export function isDay(written: string): boolean {
  return (
    DAY.test(written) && Number(written.slice(8)) <= daysIn(Number(written.slice(0, 4)), Number(written.slice(5, 7)))
  );
}

/** `month` counts from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day lies before the other. What is no day, or not compared with one, is not past. */
export function isPast(written: string, today: string | undefined): boolean {
  return today !== undefined && isDay(written) && written < today;
}
