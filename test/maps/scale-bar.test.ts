import { expect, test } from 'vitest';
import { toScaleBar } from '../../src/maps/scale-bar.ts';

test.each([
  [700, 100],
  [1400, 200],
  [2600, 500],
  [9000, 2000],
])('a map %i km wide has a bar of %i km', (width, km) => {
  expect(toScaleBar({ km: width, width: 720 })).toEqual({
    km,
    length: Math.round((km / width) * 720),
  });
});
