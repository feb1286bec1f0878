import { describe, expect, test } from 'vitest';
import { toActorFeed, toQuotesFeed } from '../../src/exports/feed-quotes.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import { toActorNews } from '../../src/site/actor-feeds.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { STATEMENT_COLLECTIONS } from '../site/statement-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const SITE = buildSite(STATEMENT_COLLECTIONS);
const { items } = toQuotesFeed(SITE, ADDRESSES, getLocalization('de'));
const [reply, correction, denied, long] = items;

describe('the feed of statements', () => {
  test('leaves out what is not sure, and the quotes within', () => {
    expect(items.map(({ id }) => id)).toEqual([
      'tag:news.example,2022-02-05:/deep/quotes/q-aaaaaaaa/',
      'tag:news.example,2022-02-04:/deep/quotes/q-aaaaaaaa/',
      'https://news.example/deep/quotes/q-aaaaaaaa/',
      'https://news.example/deep/quotes/q-dddddddd/',
    ]);
  });

  test('has an item for each day on which something happened, by who publishes the site', () => {
    expect(correction).toMatchObject({
      url: 'https://news.example/deep/quotes/q-aaaaaaaa/',
      published: '2022-02-04',
      updated: '2022-02-04',
      authors: ['O-Ton'],
      title:
        'Korrigiert · Ada Berg (verneint, teils wörtlich, teils sinngemäß): Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat.',
    });
    expect(correction?.html).toMatch(
      /^<p>Korrigiert am 4\. Februar 2022: Es hieß „gleich“\.<\/p><blockquote/u,
    );
    expect(reply?.title).toMatch(
      /^Gegendarstellung · Ada Berg \(verneint, teils wörtlich, teils sinngemäß\): /u,
    );
    expect(reply?.html).toMatch(/^<p>Gegendarstellung: Ada Berg, 5\. Februar 2022<\/p>/u);
  });

  test('says in the title that something is denied', () => {
    expect(denied?.title).toBe(
      'Ada Berg (verneint, teils wörtlich, teils sinngemäß): Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat.',
    );
    const [, , english] = toQuotesFeed(SITE, ADDRESSES, getLocalization('en')).items;
    expect(english?.title).toBe(
      'Ada Berg (denied or refused, partly word for word, partly reported): Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat.',
    );
  });

  test('marks every word of the speaker and keeps the blanks around them', () => {
    expect(denied?.html).toContain(
      '<p><mark>Ada Berg habe angeblich nie „Ja, „sofort““ gesagt</mark>, hieß es aus dem Rat.</p></blockquote>',
    );
  });

  test('has a paragraph for each of a statement', () => {
    const [statement] = SITE.statements;
    if (!statement) throw new Error('the example has statements');
    const [first] = statement.parts;
    if (!first) throw new Error('a statement has parts');
    const parts = ['Wir gehen.', '\n\n', 'Nie mehr.'].map((text) => {
      return { ...first, text, type: text.trim() === '' ? undefined : ('direct' as const) };
    });
    const site = { ...SITE, statements: [{ ...statement, isHandedOn: true, parts }] };
    expect(toQuotesFeed(site, ADDRESSES, getLocalization('de')).items[0]?.html).toContain(
      '<p><mark>Wir gehen.</mark></p><p><mark>Nie mehr.</mark></p></blockquote>',
    );
  });

  test('tells the chain with its caveats, and every way in which the words are given', () => {
    expect(denied?.html).toContain(
      '<p>Verneint: <a href="https://news.example/deep/actors/ada/">Ada Berg</a>, weitergegeben von dem Rat (teils wörtlich, teils sinngemäß, laut Text: „angeblich“, gesagt am 26. Januar 2022)</p>',
    );
    expect(denied?.tags).toEqual(['sinngemäß', 'wörtlich']);
  });

  test('has what happened to a quote within, and the day of it', () => {
    expect(denied?.updated).toBe('2022-02-05');
    expect(denied?.html).toContain('<p>Korrigiert am 4. Februar 2022: Es hieß „gleich“.</p>');
    expect(denied?.html).toContain('<p>Gegendarstellung: Ada Berg, 5. Februar 2022</p>');
  });

  test('leaves whole sentences out of a long title, visibly, and none out of the text', () => {
    expect(long?.title).toBe(
      'Bo Tal: „Wir bleiben. Der Deich ist alt und muss neu gebaut werden. Der Deich ist alt und muss neu gebaut werden. Der Deich ist alt und muss neu gebaut werden. […] Wir gehen nicht“, sagte Bo Tal.',
    );
    expect(long?.html).toContain(
      `<p><mark>„Wir bleiben. ${'Der Deich ist alt und muss neu gebaut werden. '.repeat(5)}Wir gehen nicht“</mark>, sagte Bo Tal.</p>`,
    );
  });

  test('of an actor holds the same of that actor alone', () => {
    const ada = toActorNews(SITE).find(({ actor }) => actor.id === 'ada');
    expect(ada && toActorFeed(ada, SITE, ADDRESSES, getLocalization('de')).items).toEqual([
      reply,
      correction,
      denied,
    ]);
  });
});
