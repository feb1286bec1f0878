import { describe, expect, test } from 'vitest';
import { countQuoted, toPartClass, toSideName } from '../../components/share-bar.ts';

const USA = { id: 'usa', name: 'USA', className: 'side-usa' };
const WORDS = { severalSides: 'mehrere', others: 'andere' };
const toSpeakerChip = (direct: number, reported: number) => ({
  className: 'side-usa',
  side: USA,
  share: 1,
  direct,
  reported,
});

describe('countQuoted', () => {
  test.each([
    [[], 0, false],
    [[toSpeakerChip(4, 4)], 8, false],
    [[toSpeakerChip(40, 9)], 49, false],
    [[toSpeakerChip(20, 10), toSpeakerChip(0, 20)], 50, true],
  ])(
    'counts the words of others, and says whether they are enough: %#',
    (sides, total, isEnough) => {
      expect(countQuoted(sides)).toEqual({ total, isEnough });
    },
  );
});

test.each([
  [{ side: USA, className: 'side-usa' }, 'USA', '#voice-usa'],
  [{ side: undefined, className: 'side-several' }, 'mehrere', '#voice-several'],
  [{ side: undefined, className: 'side-none' }, 'andere', '#voice-none'],
])('toSideName names a part of the bar and where it leads: %#', (voice, name, href) => {
  expect(toSideName(voice, WORDS)).toEqual({ name, href });
});

test('toPartClass names the share of a part in percent, one at least', () => {
  expect(toPartClass(37, 100)).toBe('tens-3 ones-7');
  expect(toPartClass(1, 999)).toBe('tens-0 ones-1');
});
