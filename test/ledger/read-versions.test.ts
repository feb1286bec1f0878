import { expect, test } from 'vitest';
import { formatLedger } from '../../src/ledger/quote-ledger.ts';
import { readVersions } from '../../src/ledger/read-versions.ts';
import { toLedger, toRecord } from './example-quotes.ts';

const SOUND = formatLedger(toLedger({ 'q-aaaaaaaa': toRecord('Ja') }));
const END = '"end of list": null';

/** The ledger with lines put before the end of its list. */
const withLines = (...lines: readonly string[]): string =>
  SOUND.replace(END, [...lines, END].join('\n'));

/** What is wrong, as `line: message fix`. */
function findFaults(text: string): string[] {
  const versions = readVersions(text, 'content/quotes.lock.json');
  return Array.isArray(versions)
    ? versions.map(({ line, message, fix }) => `${String(line)}: ${message} ${fix}`)
    : [];
}

test('reads nothing out of a sound ledger, nor out of one that more than commas are wrong with', () => {
  expect([SOUND, '{', ''].map((text) => readVersions(text, 'f'))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('tells where a marker is missing, and how the file comes back', () => {
  expect(findFaults(withLines('<<<<<<< HEAD', '"q-bbbbbbbb": {},'))).toEqual([
    '5: A marker of the merge is missing here, or one too many. git checkout --merge -- content/quotes.lock.json brings back the file as Git left it; then npm run ledger -- resolve.',
  ]);
});

test('tells which side cannot be read itself', () => {
  const text = withLines('<<<<<<< HEAD', '=======', '"q-bbbbbbbb": x,', '>>>>>>> zweig');
  expect(findFaults(text)).toEqual([
    '5: Two branches met here and were not merged. What zweig brings cannot be read itself: The ledger is no JSON. Mend the ledger in zweig and merge again; git merge --abort goes back.',
  ]);
});

test('takes a base that cannot be read for none', () => {
  const lines = ['<<<<<<< HEAD', '||||||| 1a2b3c4', 'x', '=======', '>>>>>>> zweig'];
  expect(readVersions(withLines(...lines), 'f')).toMatchObject({
    base: undefined,
    labels: { ours: 'HEAD', theirs: 'zweig' },
    line: 5,
  });
});

test('reads both sides of a ledger of which only commas are wrong as the same', () => {
  const versions = readVersions(SOUND.replace('null\n', 'null,\n'), 'f');
  if (versions === undefined || Array.isArray(versions)) throw new Error('It is not read.');
  expect(versions.ours).toEqual(versions.theirs);
  expect([...versions.ours.quotes.keys()]).toEqual(['q-aaaaaaaa']);
});
