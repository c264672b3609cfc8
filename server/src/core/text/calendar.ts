/** Days that exist, and how they are told to people. Apart from day.ts, which knows only how a day is written. */

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Whether `2027-05-03` is a day of the calendar. */
export function isCalendarDay(text: string): boolean {
  return isCalendarDayAt(text, 0, text.length);
}

/** As `isCalendarDay`, of the characters from `start` to `end`: a register has a hundred thousand days and more. */
export function isCalendarDayAt(text: string, start: number, end: number): boolean {
  if (end - start !== 10 || text.charCodeAt(start + 4) !== DASH || text.charCodeAt(start + 7) !== DASH) return false;
  const year = number(text, start, start + 4);
  const month = number(text, start + 5, start + 7);
  const day = number(text, start + 8, end);
  if (year < 0 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && leap ? 29 : DAYS[month - 1]!);
}
const DASH = 45;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Of digits alone; -1 where anything else stands among them. */
function number(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `3 May 2027`; a text that is no day is given back. */
export function dayInWords(day: string): string {
  if (!isCalendarDay(day)) return day;
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]!} ${year}`;
}
