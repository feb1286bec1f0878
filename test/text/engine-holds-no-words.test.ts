import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGerman } from './find-german.ts';

const ROOT = join(import.meta.dirname, '../../src/text');
const ROOMS = '{core,syntax,names,quotation,discourse}/**/*.ts';

/** Files that still hold German. Take off what is clean, add nothing; when the list is empty it goes. */
const NOT_DONE: ReadonlySet<string> = new Set(
  `discourse/descriptions.ts
  discourse/pronouns.ts
  discourse/speakers.ts
  names/other-names.ts
  names/people-seen.ts
  quotation/contents/content.ts
  quotation/contents/direct-features.ts
  quotation/contents/direct.ts
  quotation/contents/following.ts
  quotation/contents/frame-spans.ts
  quotation/contents/framed.ts
  quotation/contents/free.ts
  quotation/contents/scopes.ts
  quotation/contents/told.ts
  quotation/cues/sources.ts
  quotation/days/day-words.ts
  quotation/polarity/mood.ts
  quotation/polarity/negation.ts
  quotation/polarity/polarity.ts
  quotation/resolve-drafts.ts
  quotation/roles/addressees.ts
  quotation/roles/medium.ts
  quotation/roles/participants.ts
  quotation/roles/people.ts
  quotation/roles/quoting.ts
  quotation/roles/relays.ts
  quotation/rules.ts
  quotation/weights.ts
  syntax/reading.ts`.split(/\s+/u),
);

const FILES = globSync(ROOMS, { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();

const toFaults = (file: string): string[] =>
  findGerman(readFileSync(join(ROOT, file), 'utf8')).map(
    ({ line, what }) => `src/text/${file}:${String(line)} ${what}`,
  );

test('the engine holds no word of German', () => {
  expect(FILES.filter((file) => !NOT_DONE.has(file)).flatMap(toFaults)).toEqual([]);
});

test('what is clean is off the list of files that are not done', () => {
  const clean = [...NOT_DONE].filter((file) => FILES.includes(file) && toFaults(file).length === 0);
  expect(clean, 'take these off NOT_DONE').toEqual([]);
});

test('the list names files that are there', () => {
  expect([...NOT_DONE].filter((file) => !FILES.includes(file))).toEqual([]);
});
