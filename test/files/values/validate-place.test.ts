import { describe, expect, test } from 'vitest';
import { findFaults, SOUND } from '../../reading/load-files.ts';

describe('the frontmatter of a place', () => {
  test.each([
    ['lat: 91\nlon: 9', 3, 6, '“lat” must be at most 90.', 'It is 91.'],
    ['lat: 53\nlon: -181', 4, 6, '“lon” must be at least -180.', 'It is -181.'],
    ['lat: Nord\nlon: 9', 3, 6, '“lat” must be a number.', 'It is "Nord".'],
  ])('has a wrong value: %j', async (lines, line, column, message, fix) => {
    expect(
      await findFaults({ ...SOUND, 'places/seedorf.md': `---\nname: Seedorf\n${lines}\n---\n` }),
    ).toEqual([
      {
        rule: 'invalid-value',
        severity: 'error',
        file: 'content/places/seedorf.md',
        line,
        column,
        message,
        fix,
      },
    ]);
  });
});
