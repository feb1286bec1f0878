import { describe, expect, test } from 'vitest';
import { toActorCard, toQuoteCard } from '../../src/layouts/to-card.ts';
import { createView } from '../../src/layouts/view.ts';
import type { Collections } from '../../src/site/build-site.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Actor, SiteQuote } from '../../src/site/model.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/collections.ts';
import { RICH } from '../site/rich-site.ts';

const DE = createView(undefined);
const EN = createView('en');
const SITE = buildSite(RICH);

function findQuote(id: string, { quotes } = SITE): SiteQuote {
  const quote = quotes.find((one) => one.id === id);
  if (!quote) throw new Error(`${id} is no quote.`);
  return quote;
}

function findActor(id: string, { actors } = SITE): Actor {
  const actor = actors.find((one) => one.id === id);
  if (!actor) throw new Error(`${id} is no actor.`);
  return actor;
}

describe('toQuoteCard', () => {
  test('shows what somebody said, in which office, when and where', () => {
    expect(toQuoteCard(findQuote('q-aaaaaaaa'), SITE, DE)).toEqual({
      kind: 'quote',
      words: 'Wir bleiben',
      isDirect: true,
      initials: 'AB',
      name: 'Ada Berg',
      role: 'Rätin',
      side: 1,
      publisher: 'Nordfunk',
      date: '2. Februar 2022',
      how: undefined,
      notice: undefined,
      site: 'O·Ton',
    });
  });

  test('says of words that nobody said like this how they were said', () => {
    const card = toQuoteCard(findQuote('q-cccccccc'), SITE, DE);
    expect(card).toMatchObject({ words: 'Quellau sei müde', isDirect: false, how: 'sinngemäß' });
    expect(card).toMatchObject({ side: 'neutral', role: undefined });
  });

  test('names a speaker as the article does, and the article where there is no publisher', () => {
    expect(toQuoteCard(findQuote('q-dddddddd'), SITE, DE)).toMatchObject({
      initials: '?',
      name: 'Eine Frau',
      role: undefined,
      side: 'neutral',
      publisher: 'Ebbe',
    });
  });

  test.each([
    ['a correction', 'q-eeeeeeee', 'Korrigiert am 8. April 2022'],
    ['a reply', 'q-ffffffff', 'Gegendarstellung'],
  ])('carries the notice of %s', (_, id, notice) => {
    expect(toQuoteCard(findQuote(id), SITE, DE).notice).toBe(notice);
  });

  test('speaks the language of the view', () => {
    const card = toQuoteCard(findQuote('q-eeeeeeee'), SITE, EN);
    expect(card).toMatchObject({
      date: '5 April 2022',
      words: 'Der Deich & die Mole halten <sicher>',
    });
  });
});

/** A site with one article, in which these actors say something. */
function toSite(given: Partial<Collections>, text: string, speakers: readonly string[]) {
  const quotes = [{ id: 'q-aaaaaaaa', words: text, text: text.slice(1, -1), speakers }];
  const articles = [toArticleEntry('flut', { date: '2022-02-02', text, quotes })];
  return buildSite(toCollections({ ...given, articles }));
}

describe('the words of a quote card', () => {
  test('have single marks inside, because the card sets double ones around them', () => {
    const site = toSite({}, '„Er rief „Nein“ und „Ja““', []);
    expect(toQuoteCard(findQuote('q-aaaaaaaa', site), site, DE).words).toBe(
      'Er rief ‚Nein‘ und ‚Ja‘',
    );
  });
});

describe('a quote of several speakers', () => {
  const roles = [{ title: 'Rätin' }];
  const actors = ['Ada Berg', 'Bo Tal'].map((name, index) =>
    toActorEntry(name.toLowerCase().replace(' ', '-'), { name, roles, side: `s-${String(index)}` }),
  );
  const site = toSite({ actors }, '„Wir bleiben“', ['ada-berg', 'bo-tal']);

  test('has all names, no office and no side', () => {
    expect(toQuoteCard(findQuote('q-aaaaaaaa', site), site, DE)).toMatchObject({
      name: 'Ada Berg und Bo Tal',
      role: undefined,
      side: 'neutral',
    });
  });
});

describe('the side of a card', () => {
  const actors = Array.from({ length: 9 }, (_, index) =>
    toActorEntry(`a-${String(index)}`, { name: `A ${String(index)}`, side: `s-${String(index)}` }),
  );
  const site = toSite({ actors }, '„Ja“', ['a-4']);

  test.each([
    ['a-4', 1],
    ['a-0', 2],
    ['a-7', 8],
    ['a-8', 'neutral'],
  ])('of %s is %s: eight colours, in order of first appearance', (id, side) => {
    expect(toActorCard(findActor(id, site), site, DE).side).toBe(side);
  });
});

describe('toActorCard', () => {
  test('shows who somebody is', () => {
    expect(toActorCard(findActor('ada-berg'), SITE, DE)).toEqual({
      kind: 'actor',
      label: 'Person',
      initials: 'AB',
      name: 'Ada Berg',
      role: 'Rätin',
      lead: 'Ada Berg ist Rätin.',
      side: 1,
      site: 'O·Ton',
    });
  });

  test('has no office for an actor whom no article names', () => {
    expect(toActorCard(findActor('rat'), SITE, DE)).toMatchObject({
      label: 'Regierung',
      role: undefined,
      lead: '',
      side: 1,
    });
  });

  test('tells the kind in the language of the view', () => {
    expect(toActorCard(findActor('quellau'), SITE, DE).label).toBe('Staat');
    expect(toActorCard(findActor('quellau'), SITE, EN).label).toBe('state');
  });

  test('shows the office on the day of the newest article that names them', () => {
    const roles = [
      { title: 'Rätin', from: '2015', to: '2020' },
      { title: 'Bürgermeisterin', from: '2021' },
    ];
    const site = buildSite(
      toCollections({
        actors: [toActorEntry('ada-berg', { name: 'Ada Berg', roles })],
        articles: ['2018-05-05', '2022-05-05'].map((date) =>
          toArticleEntry(`am-${date}`, {
            date,
            text: 'Ada Berg kam.',
            mentions: ['Ada Berg=actor:ada-berg'],
          }),
        ),
      }),
    );
    expect(toActorCard(findActor('ada-berg', site), site, DE).role).toBe('Bürgermeisterin');
  });
});
