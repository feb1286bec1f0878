import { expect, test } from 'vitest';
import { findNamed } from '../../src/views/find-named.ts';

test('what a component names is found, or the page is not drawn', () => {
  const items = [{ id: 'ada-berg' }];
  expect(findNamed(items, 'ada-berg', 'ActorCard')).toBe(items[0]);
  expect(() => findNamed(items, 'bo', 'ActorCard')).toThrow(
    '<ActorCard> names “bo”, which the site does not have.',
  );
});
