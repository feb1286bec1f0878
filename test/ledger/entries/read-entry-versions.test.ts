import { describe, expect, test } from 'vitest';
import { readEntryVersions } from '../../../src/ledger/entries/read-entry-versions.ts';

const FILE = 'content/entries.lock.jsonl';
const HEAD = '{"version":1}';
const toLine = (id: string, name = id): string =>
  JSON.stringify({ kind: 'actor', id, name, firstSeen: '2024-05-01' });
const toText = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The names of each side, its label, and the line. */
function read(...lines: readonly string[]): unknown {
  const versions = readEntryVersions(toText(HEAD, ...lines), FILE);
  if (versions === undefined) return undefined;
  if (Array.isArray(versions)) return versions.map(({ line, message }) => [line, message]);
  const { labels, line, ...sides } = versions;
  const [ours, theirs, base] = [sides.ours, sides.theirs, sides.base].map(
    (side) => side && [...side.values()].map(({ name }) => name).join(' '),
  );
  return { [labels.ours]: ours, [labels.theirs]: theirs, base, line };
}

describe('a text with the markers of a merge', () => {
  test('has two sides', () => {
    const lines = ['<<<<<<< HEAD', toLine('bo'), '=======', toLine('cem'), '>>>>>>> zweig'];
    expect(read(toLine('ada'), ...lines, toLine('dora'))).toEqual({
      HEAD: 'ada bo dora',
      zweig: 'ada cem dora',
      base: undefined,
      line: 3,
    });
  });

  test('has what both began with where Git tells it', () => {
    const old = ['||||||| 1a2b3c4', toLine('bo', 'B.')];
    const lines = ['<<<<<<< HEAD', toLine('bo', 'Bo'), ...old, '=======', toLine('bo', 'Bo Tal')];
    expect(read(...lines, '>>>>>>> zweig')).toEqual({
      HEAD: 'Bo',
      zweig: 'Bo Tal',
      base: 'B.',
      line: 2,
    });
  });

  test('may have a rename on one side whose target Git took from the other already', () => {
    const old = '{"kind":"actor","id":"ada","status":"renamed","into":"bo"}';
    const lines = ['<<<<<<< HEAD', toLine('cem'), '=======', toLine('bo'), '>>>>>>> zweig'];
    expect(read(old, ...lines)).toMatchObject({ HEAD: ' cem', zweig: ' bo' });
  });

  test('is told where a marker is missing, and which side cannot be read', () => {
    expect(read('<<<<<<< HEAD', toLine('bo'))).toEqual([
      [2, 'A marker of the merge is missing here, or one too many.'],
    ]);
    expect(read('<<<<<<< HEAD', '{', '=======', '>>>>>>> zweig')).toEqual([
      [2, expect.stringContaining('What HEAD brings cannot be read itself: The line is no JSON.')],
    ]);
  });
});

describe('a text in which a hand kept two lines of one record', () => {
  test('has the upper and the lower ones', () => {
    expect(read(toLine('ada', 'Ada'), toLine('bo'), toLine('ada', 'Ada Berg'))).toEqual({
      'the upper line': 'Ada bo',
      'the lower line': 'bo Ada Berg',
      base: undefined,
      line: 4,
    });
  });

  test('is the same on both sides where the lines are the same, however many', () => {
    expect(read(toLine('ada'), toLine('ada'), toLine('ada'))).toMatchObject({
      'the upper line': 'ada',
      'the lower line': 'ada',
    });
  });

  test('is left to the hand where three lines differ', () => {
    expect(read(toLine('ada', 'A'), toLine('ada', 'B'), toLine('ada', 'C'))).toBeUndefined();
  });
});

test('reads nothing out of a sound text, nor out of one that is broken otherwise', () => {
  expect([read(toLine('ada')), read('{')]).toEqual([undefined, undefined]);
});
