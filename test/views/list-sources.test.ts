import { expect, test } from 'vitest';
import { listSources } from '../../src/views/list-sources.ts';

test('sources of entries stand behind those that are written out, each address once', () => {
  const own = [{ title: 'Lexikon', url: 'https://example.org/a' }, { title: 'Chronik' }];
  const others = [
    [{ title: 'Das Lexikon', url: 'https://example.org/a' }],
    [{ title: 'Karte', url: 'https://example.org/b' }, { title: 'Chronik' }],
  ];
  expect(listSources(own, others).map(({ title }) => title)).toEqual([
    'Lexikon',
    'Chronik',
    'Karte',
  ]);
});
