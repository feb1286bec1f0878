/** @example toMonth('2022-02-03') // '2022-02' */
export function toMonth(date: string): string {
  return date.slice(0, 7);
}
