/** Days that exist, and how they are told to people. Apart from day.ts, which knows only how a day is written. */

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Whether `2027-05-03` is a day of the calendar. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** `3 May 2027`; a text that is no day is given back. */
export function dayInWords(day: string): string {
  if (!isCalendarDay(day)) return day;
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]!} ${year}`;
}
