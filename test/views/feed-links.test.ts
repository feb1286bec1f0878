import { expect, test } from 'vitest';
import { toFeedLinks } from '../../src/views/feed-links.ts';
import { createPaths } from '../../src/site/paths.ts';

const PATHS = createPaths('/deep/', 'en');

test('a feed is linked in every format, Atom first', () => {
  expect(toFeedLinks('quotes', 'O-Ton: Äußerungen', PATHS)).toEqual([
    {
      type: 'application/atom+xml',
      title: 'O-Ton: Äußerungen (Atom)',
      href: '/deep/feeds/quotes.atom.xml',
    },
    {
      type: 'application/rss+xml',
      title: 'O-Ton: Äußerungen (RSS)',
      href: '/deep/feeds/quotes.rss.xml',
    },
    {
      type: 'application/feed+json',
      title: 'O-Ton: Äußerungen (JSON)',
      href: '/deep/feeds/quotes.json',
    },
  ]);
});

test('a feed is linked in no format that it does not have', () => {
  const links = toFeedLinks('actors/ada-berg', 'Ada Berg', PATHS, ['atom']);
  expect(links.map(({ href }) => href)).toEqual(['/deep/feeds/actors/ada-berg.atom.xml']);
});
