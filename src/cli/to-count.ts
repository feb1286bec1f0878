const NUMBERS = new Intl.NumberFormat('en-US');

/** Writes how many there are of something: `1 article`, `1,240 articles`. */
export function toCount(number: number, noun: string): string {
  return `${toNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Writes a number with its thousands apart, the same on every machine: `1,240`. */
export function toNumber(number: number): string {
  return NUMBERS.format(number);
}
