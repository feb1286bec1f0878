import type { PersonSeen } from '../names/people-seen.ts';
import type { Reading, TokenRange } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';

// How many of the names of a text are looked through; those who speak are named early.
const MOST_PEOPLE = 200;

/** Finds the one person of the text whose initials a range holds: "TJ", "T. J.", "T.J." for Thomas Jahnke. */
export function findByInitials(reading: Reading, { from, to }: TokenRange): TokenRange | undefined {
  const tokens = reading.tokens.slice(from, to);
  if (tokens.length > 6) return undefined;
  const written = tokens.map(({ text }) => text).join('');
  if (!/^(?:\p{Lu}{2,3}|(?:\p{Lu}\.-?){2,3})$/u.test(written)) return undefined;
  const letters = written.replace(/[.-]/gu, '');
  return findOne(reading, (name) => toInitials(name) === letters);
}

/** Finds the one person of the text whose last name is a word: "Jahnke" for Thomas Jahnke. */
export function findBySurname(reading: Reading, word: string): TokenRange | undefined {
  return findOne(reading, (name) => name.length > 1 && name.at(-1) === word);
}

function findOne(
  reading: Reading,
  isWanted: (name: readonly string[]) => boolean,
): TokenRange | undefined {
  const fitting = reading.people
    .slice(0, MOST_PEOPLE)
    .filter((person) => isWanted(toWords(reading, person)));
  const [first] = fitting;
  return first && fitting.every(({ key }) => key === first.key)
    ? toTokenRange(reading.tokens, first)
    : undefined;
}

function toWords({ text }: Reading, { start, end }: PersonSeen): string[] {
  return text.slice(start, end).split(/\s+/u);
}

/** "Anna-Lena von der Aue" is AA: particles have no initial. */
function toInitials(name: readonly string[]): string {
  return name
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
