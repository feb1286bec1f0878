import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { toArticlesFeed } from '../../src/exports/feed-articles.ts';
import { toQuotesFeed } from '../../src/exports/feed-quotes.ts';
import { toFeed } from '../../src/exports/feeds.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toArticleEntry, toCollections, toRecordEntry } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const GERMAN = getLocalization('de');
const SITE = buildSite(RICH);

describe('a statement in a feed', () => {
  const { items } = toQuotesFeed(SITE, ADDRESSES, GERMAN);
  const find = (id: string) =>
    items.find((item) => item.id.startsWith('https') && item.url.endsWith(`/${id}/`));

  test('says who, in which office and to whom', () => {
    expect(find('q-aaaaaaaa')).toMatchObject({
      title: 'Ada Berg: „Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk.',
      url: 'https://news.example/deep/quotes/q-aaaaaaaa/',
      // The day the ledger has, not that of the article.
      published: '2022-02-03',
      updated: '2022-02-03',
      authors: ['Ada Berg'],
      tags: ['wörtlich'],
      source: 'https://example.org/flut',
      html:
        '<blockquote cite="https://news.example/deep/articles/flut/#q-aaaaaaaa" lang="de"><p><mark>„Wir bleiben“</mark>, sagte Ada Berg in Seedorf dem Nordfunk.</p></blockquote>' +
        '<p><a href="https://news.example/deep/actors/ada-berg/">Ada Berg</a> (Rätin), an <a href="https://news.example/deep/actors/nordfunk/">den Nordfunk</a></p>' +
        '<p>Berichtet in <cite><a href="https://news.example/deep/articles/flut/">Streit am Deich</a></cite>, <a href="https://example.org/flut">Nordfunk</a>, veröffentlicht am 2. Februar 2022 · <a href="https://news.example/deep/articles/flut/#q-aaaaaaaa">Im Artikel lesen</a></p>',
    });
  });

  test('says through whom, and has no quotation marks when the words are not literal', () => {
    expect(find('q-cccccccc')?.title).toBe('Bo Tal (sinngemäß): Quellau sei müde, sagte Bo Tal.');
    expect(find('q-cccccccc')?.html).toContain(
      '<p><a href="https://news.example/deep/actors/bo-tal/">Bo Tal</a>, weitergegeben durch <a href="https://news.example/deep/actors/nordfunk/">den Nordfunk</a> (sinngemäß)</p>',
    );
  });

  test('has the words of the article for somebody whom the registry does not know', () => {
    expect(find('q-dddddddd')).toMatchObject({
      title: 'Eine Frau (einzelne Worte wörtlich): Eine Frau rief „Hilfe“, und Ada Berg kam.',
      authors: ['Eine Frau'],
    });
  });

  test('says what it was before, since when, and why', () => {
    const changed = find('q-eeeeeeee');
    expect(changed?.updated).toBe('2022-04-08');
    expect(changed?.html).toContain(
      '<p>Korrigiert am 8. April 2022. Zuvor: <del>Die Mole hält</del>. Hörfehler</p>' +
        '<p>Wortlaut geändert am 6. April 2022. Zuvor: <del>Der Deich hält</del>.</p>',
    );
  });

  test('carries the reply of somebody concerned', () => {
    expect(find('q-ffffffff')?.html).toMatch(
      /<p>Gegendarstellung: Bo Tal, 7\. April 2022<\/p><blockquote><p>Ich habe nicht „Ja“ gesagt\.<\/p><\/blockquote>$/u,
    );
  });

  test('stands where it came into the archive, and what happened to it where it happened', () => {
    expect(items.map(({ id }) => id.replace(/^https:.*deep|^tag:.*2022-/u, ''))).toEqual([
      '04-09:/deep/quotes/q-gggggggg/',
      '04-09:/deep/quotes/q-hhhhhhhh/',
      '04-08:/deep/quotes/q-eeeeeeee/',
      '04-07:/deep/quotes/q-ffffffff/',
      '04-06:/deep/quotes/q-eeeeeeee/',
      '/quotes/q-ffffffff/',
      '/quotes/q-dddddddd/',
      '/quotes/q-eeeeeeee/',
      '/quotes/q-aaaaaaaa/',
      '/quotes/q-bbbbbbbb/',
      '/quotes/q-cccccccc/',
    ]);
  });

  test('is told as withdrawn, with the reason and without its words', () => {
    const [retired] = items;
    expect(retired).toMatchObject({
      title: 'Eine Äußerung wurde zurückgezogen · Sturm & Flut: „Wir bleiben“',
      url: 'https://news.example/deep/quotes/q-gggggggg/',
      published: '2022-04-09',
      authors: ['O-Ton'],
      html:
        '<p>Eine Äußerung wurde zurückgezogen, 9. April 2022. Grund: Er hat es nicht gesagt.</p>' +
        '<p><a href="https://news.example/deep/articles/sturm/">Sturm &amp; Flut: „Wir bleiben“</a></p>',
    });
  });

  test('is told as merged, with the way to what stands for it', () => {
    expect(items[1]).toMatchObject({
      title: 'Eine Äußerung hat jetzt eine andere Adresse · Sturm & Flut: „Wir bleiben“',
      html:
        '<p>Eine Äußerung hat jetzt eine andere Adresse, 9. April 2022.</p>' +
        '<p><a href="https://news.example/deep/quotes/q-ffffffff/">Zur Äußerung</a></p>' +
        '<p><a href="https://news.example/deep/articles/sturm/">Sturm &amp; Flut: „Wir bleiben“</a></p>',
    });
  });

  test('has the day of its change beside its own in RSS', () => {
    using document = XmlDocument.fromString(toFeed(toQuotesFeed(SITE, ADDRESSES, GERMAN), 'rss'));
    expect(
      document
        .find('//dcterms:modified', { dcterms: 'http://purl.org/dc/terms/' })
        .map(({ content }) => content.slice(0, 10)),
    ).toEqual(['2022-04-07', '2022-04-08']);
  });
});

describe('a statement of a change that nobody wrote down', () => {
  const { articles, actors } = RICH;
  const [record] = RICH.records;
  if (!record) throw new Error('the example has a ledger');
  const records = [{ ...record, speakers: ['bo-tal'] }];
  const site = buildSite(toCollections({ articles, actors, records }));
  const item = toQuotesFeed(site, ADDRESSES, GERMAN).items.find(({ id }) =>
    /^https.*aaaa/u.test(id),
  );

  test('says so without a day, and is no change of any day', () => {
    expect(item?.html).toMatch(/<p>Zuordnung geändert\. Zuvor zugeordnet: Bo Tal\.<\/p>$/u);
    expect(item?.updated).toBe('2022-02-03');
    const { items } = toQuotesFeed(site, ADDRESSES, GERMAN);
    expect(items.filter(({ url }) => url.includes('aaaa'))).toEqual([item]);
  });
});

test('a change says what it was: other words, somebody else, or that the words had been withdrawn', () => {
  const { articles, actors } = RICH;
  const changed = { date: '2022-02-03', kind: 'changed', text: 'Wir gehen' };
  const record = toRecordEntry('q-aaaaaaaa', {
    text: 'Wir bleiben',
    speakers: ['ada-berg'],
    history: [
      { ...changed, note: 'Verhört.' },
      { ...changed, speakers: ['bo-tal'] },
      { ...changed, speakers: ['rat'] },
    ],
  });
  const site = buildSite(toCollections({ articles, actors, records: [record] }));
  const item = toQuotesFeed(site, ADDRESSES, GERMAN).items.find(({ id }) =>
    /^https.*aaaa/u.test(id),
  );
  expect(item?.html.split('</p>').slice(-4, -1)).toEqual([
    '<p>Wortlaut geändert am 3. Februar 2022. Zuvor: <del>Wir gehen</del>. Zuvor zugeordnet: Ältestenrat.',
    '<p>Zuordnung geändert am 3. Februar 2022. Zuvor zugeordnet: Bo Tal.',
    '<p>War zurückgezogen, wieder aufgenommen am 3. Februar 2022. Verhört.',
  ]);
});

describe('an article in a feed', () => {
  const [correction, ebbe, sturm, flut] = toArticlesFeed(SITE, ADDRESSES, GERMAN).items;

  test('says what it is about, where it is from and who speaks', () => {
    expect(flut).toMatchObject({
      title: 'Streit am Deich',
      authors: ['Nordfunk'],
      html:
        '<p>Quellau streitet.</p><p><a href="https://example.org/flut">Nordfunk</a>, 2. Februar 2022</p>' +
        '<p>Wer spricht hier? <a href="https://news.example/deep/actors/ada-berg/">Ada Berg</a> und <a href="https://news.example/deep/actors/bo-tal/">Bo Tal</a></p>',
    });
    expect(ebbe).toMatchObject({ authors: ['O-Ton'], html: '<p>1. März 2022</p>' });
  });

  test('says what was corrected, in it and in its quotes', () => {
    expect(sturm?.updated).toBe('2022-04-08');
    expect(sturm?.html.split('</p>').slice(2, -1)).toEqual([
      '<p>Korrigiert am 6. April 2022: Der Deich liegt in Seedorf.',
      '<p><a href="https://news.example/deep/quotes/q-eeeeeeee/">„Der Deich &amp; die Mole halten &lt;sicher&gt;“, sagte Ada Berg.</a>',
      '<p>Korrigiert am 8. April 2022. Zuvor: <del>Die Mole hält</del>. Hörfehler',
      '<p>Wortlaut geändert am 6. April 2022. Zuvor: <del>Der Deich hält</del>.',
      '<p><a href="https://news.example/deep/quotes/q-ffffffff/">„Ja“, sagte Bo Tal in Seedorf.</a>',
      '<p>Gegendarstellung: Bo Tal, 7. April 2022',
      '<blockquote><p>Ich habe nicht „Ja“ gesagt.',
    ]);
  });

  test('has its correction as an item of its own', () => {
    expect(correction).toMatchObject({
      id: 'tag:news.example,2022-04-06:/deep/articles/sturm/',
      url: 'https://news.example/deep/articles/sturm/',
      title: 'Korrigiert · Sturm & Flut: „Wir bleiben“',
      published: '2022-04-06',
      html:
        '<p>Korrigiert am 6. April 2022: Der Deich liegt in Seedorf.</p><p><a href="https://bote.example/sturm?a=1&amp;b=2">Der Bote</a>, 5. April 2022</p>' +
        '<p>Wer spricht hier? <a href="https://news.example/deep/actors/ada-berg/">Ada Berg</a> und <a href="https://news.example/deep/actors/bo-tal/">Bo Tal</a></p>',
    });
  });

  test('names its authors, and links what a correction points to', () => {
    const correction = { kind: 'correction', date: '2022-02-03', text: 'Nein.' } as const;
    const url = 'https://x.example/?a&b';
    const entry = toArticleEntry('a', {
      date: '2022-02-02',
      text: 'Ja.',
      corrections: [{ ...correction, url }],
    });
    const source = { author: 'Ada Berg und Bo Tal' };
    const article = { ...entry, data: { ...entry.data, source } };
    const site = buildSite(toCollections({ articles: [article] }));
    expect(toArticlesFeed(site, ADDRESSES, GERMAN).items[1]).toMatchObject({
      authors: ['Ada Berg', 'Bo Tal'],
      html: '<p>2. Februar 2022</p><p>Korrigiert am 3. Februar 2022: Nein. (<a href="https://x.example/?a&amp;b">Quelle</a>)</p>',
    });
  });
});
