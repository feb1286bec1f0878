import { expect, test } from 'vitest';
import { toActorFeed } from '../../src/exports/feed-quotes.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import { toActorNews } from '../../src/site/actor-feeds.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toArticleEntry, toCollections, toRecordEntry } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const GERMAN = getLocalization('de');
const SITE = buildSite(RICH);

test('the feed of an actor holds what that actor says', () => {
  const news = toActorNews(SITE).find(({ actor }) => actor.id === 'bo-tal');
  const feed = news && toActorFeed(news, SITE, ADDRESSES, GERMAN);
  expect(feed?.title).toBe('Bo Tal: Äußerungen · O-Ton');
  expect(feed?.page).toBe('https://news.example/deep/actors/bo-tal/');
  expect(feed?.self('rss')).toBe('https://news.example/deep/feeds/actors/bo-tal.rss.xml');
  const own = feed?.items.filter(({ id, url }) => id === url) ?? [];
  expect(new Set(own.flatMap(({ authors }) => authors))).toEqual(new Set(['Bo Tal']));
  // Withdrawn, merged, a reply.
  expect(
    feed?.items.filter(({ id, url }) => id !== url).map(({ id }) => id.slice(-11, -1)),
  ).toEqual(['q-gggggggg', 'q-hhhhhhhh', 'q-ffffffff']);
});

test('the feed of an actor has the 50 things that came last', () => {
  const articles = Array.from({ length: 60 }, (_, at) =>
    toArticleEntry(`a-${String(at)}`, {
      date: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
      text: '„Ja“',
      quotes: [
        { id: `q-${String(at).padStart(8, 'a')}`, words: '„Ja“', text: 'Ja', speakers: ['bo-tal'] },
      ],
    }),
  );
  const site = buildSite(toCollections({ articles, actors: RICH.actors }));
  const news = toActorNews(site).find(({ actor }) => actor.id === 'bo-tal');
  const items = (news && toActorFeed(news, site, ADDRESSES, GERMAN).items) ?? [];
  expect(items).toHaveLength(50);
  expect(items[0]?.published).toBe('2020-02-29');
});

test('the feed of an actor says what is not attributed to the actor any more', () => {
  const { articles, actors } = RICH;
  const history = [
    { date: '2022-02-09', kind: 'changed', text: 'Wir bleiben', speakers: ['bo-tal'] },
  ];
  const given = { text: 'Wir bleiben', speakers: ['ada-berg'], history };
  const site = buildSite(
    toCollections({ articles, actors, records: [toRecordEntry('q-aaaaaaaa', given)] }),
  );
  const news = toActorNews(site).find(({ actor }) => actor.id === 'bo-tal');
  const items = (news && toActorFeed(news, site, ADDRESSES, GERMAN).items) ?? [];
  const first = items.find(({ url }) => url.includes('aaaa'));
  expect(first?.title).toBe(
    'Zuordnung geändert · Ada Berg: „Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk.',
  );
  expect(first?.html).toMatch(
    /^<p>Zuordnung geändert am 9\. Februar 2022\. Zuvor zugeordnet: Bo Tal\.<\/p>/u,
  );
});
