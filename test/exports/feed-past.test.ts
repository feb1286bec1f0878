import { expect, test } from 'vitest';
import { toPastActorFeed } from '../../src/exports/feed-past.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import type { PastEntry } from '../../src/site/model.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toCollections } from '../site/example-collections.ts';
import { ADDRESSES } from './example-addresses.ts';

const toFeed = (given: Partial<PastEntry>) =>
  toPastActorFeed(
    {
      kind: 'actor',
      id: 'cem-roth',
      status: 'retired',
      into: undefined,
      ended: undefined,
      reason: undefined,
      ...given,
    },
    buildSite(toCollections({})),
    ADDRESSES,
    getLocalization('de'),
  );

test('the feed of a withdrawn actor tells that, when and why, once', () => {
  const feed = toFeed({ ended: '2024-05-02', reason: 'Verwechselt.' });
  expect(feed.title).toBe('Der Eintrag dieses Akteurs wurde zurückgezogen · O-Ton');
  expect(feed.items.map(({ title, updated, html }) => [title, updated, html])).toEqual([
    [
      'Der Eintrag dieses Akteurs wurde zurückgezogen',
      '2024-05-02',
      '<p>Der Eintrag dieses Akteurs wurde zurückgezogen am 2. Mai 2024. Grund: Verwechselt.</p><p><a href="https://news.example/deep/">O-Ton</a></p>',
    ],
  ]);
  expect(feed.self('atom')).toBe('https://news.example/deep/feeds/actors/cem-roth.atom.xml');
});

test('while nobody has said what became of an actor the feed has no item', () => {
  const feed = toFeed({ status: 'missing' });
  expect([feed.items, feed.description]).toEqual([[], 'Diesen Akteur gibt es hier nicht mehr.']);
});
