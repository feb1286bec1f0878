import { describe, expect, test } from 'vitest';
import type { StatementCard } from '../../src/cards/card-data.ts';
import { toActorCard, toCardText, toSiteCard, toStatementCard } from '../../src/views/to-card.ts';
import { createView } from '../../src/views/create-view.ts';
import type { Collections } from '../../src/site/collections.ts';
import { MOST_ON_CARD } from '../../src/schemas/shown-text.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Actor, Statement } from '../../src/site/model.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { STATEMENT_COLLECTIONS } from '../site/statement-site.ts';

const DE = createView(undefined);
const EN = createView('en');
const SITE = buildSite(RICH);

function findStatement(id: string, { statements } = SITE): Statement {
  const statement = statements.find((one) => one.id === id);
  if (!statement) throw new Error(`${id} is no statement.`);
  return statement;
}

function findActor(id: string, { actors } = SITE): Actor {
  const actor = actors.find((one) => one.id === id);
  if (!actor) throw new Error(`${id} is no actor.`);
  return actor;
}

describe('toStatementCard', () => {
  test('shows what somebody said, in which office, when and where', () => {
    expect(toStatementCard(findStatement('q-aaaaaaaa'), SITE, DE)).toEqual({
      kind: 'statement',
      parts: [
        { text: '„Wir bleiben“', isSpoken: true },
        { text: ', ', isSpoken: false },
        { text: 'sagte', isSpoken: false },
        { text: ' Ada Berg in Seedorf dem Nordfunk', isSpoken: false },
        { text: '.', isSpoken: false },
      ],
      initials: 'AB',
      name: 'Ada Berg',
      role: 'Rätin',
      side: 1,
      publisher: 'Nordfunk',
      date: '2. Februar 2022',
      polarity: undefined,
      chain: 'wörtlich, an den Nordfunk',
      notice: undefined,
      site: 'O-Ton',
      unknown: '[nicht darstellbar]',
    });
  });

  test('says how the words are given, and who passed them on', () => {
    const card = toStatementCard(findStatement('q-cccccccc'), SITE, DE);
    expect(card).toMatchObject({ chain: 'sinngemäß, weitergegeben durch den Nordfunk' });
    expect(card).toMatchObject({ side: 'neutral', role: undefined });
    expect(toWords(card)).toBe('Quellau sei müde, sagte Bo Tal.');
  });

  test('tells what the text claims of it, all caveats, and that only a part is word for word', () => {
    const site = buildSite(STATEMENT_COLLECTIONS);
    expect(toStatementCard(findStatement('q-aaaaaaaa', site), site, DE)).toMatchObject({
      polarity: 'verneint',
      chain:
        'teils wörtlich, teils sinngemäß, weitergegeben von dem Rat, laut Text: „angeblich“, gesagt am 26. Januar 2022',
      publisher: 'Kurier',
      // Beside the polarity a line has room for one.
      notice: 'Gegendarstellung',
    });
  });

  test('shows whole sentences alone of one that is too long, and the first and the frame always', () => {
    const site = buildSite(STATEMENT_COLLECTIONS);
    const long = findStatement('q-dddddddd', site);
    const parts = long.parts.map((part) =>
      part.sentence === 3 ? { ...part, text: part.text.repeat(3) } : part,
    );
    const words = toWords(toStatementCard({ ...long, parts }, site, DE));
    expect(words).toMatch(/^„Wir bleiben\. .* \[…\] .*Wir gehen nicht“, sagte Bo Tal\.$/u);
    expect(words.length).toBeLessThanOrEqual(MOST_ON_CARD);
  });

  test('names a speaker as the article does, and the article where there is no publisher', () => {
    expect(toStatementCard(findStatement('q-dddddddd'), SITE, DE)).toMatchObject({
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
    expect(toStatementCard(findStatement(id), SITE, DE).notice).toBe(notice);
  });

  test('speaks the language of the view', () => {
    const card = toStatementCard(findStatement('q-eeeeeeee'), SITE, EN);
    expect(card).toMatchObject({
      date: '5 April 2022',
      chain: 'verbatim',
      notice: 'Corrected on 8 April 2022',
    });
    expect(toWords(card)).toBe('„Der Deich & die Mole halten <sicher>“, sagte Ada Berg.');
  });
});

function toWords({ parts }: StatementCard): string {
  return parts.map(({ text }) => text).join('');
}

/** A site with one article, in which these actors say something. */
function toSite(given: Partial<Collections>, text: string, speakers: readonly string[]) {
  const quotes = [{ id: 'q-aaaaaaaa', words: text, text: text.slice(1, -1), speakers }];
  const articles = [toArticleEntry('flut', { date: '2022-02-02', text, quotes })];
  return buildSite(toCollections({ ...given, articles }));
}

describe('the words of a card', () => {
  test('have the marks of the article, and none besides', () => {
    const site = toSite({}, '„Er rief „Nein“ und „Ja““', []);
    const card = toStatementCard(findStatement('q-aaaaaaaa', site), site, DE);
    expect(card.parts).toEqual([{ text: '„Er rief „Nein“ und „Ja““', isSpoken: true }]);
  });
});

describe('a statement of several speakers', () => {
  const roles = [{ title: 'Rätin' }];
  const actors = ['Ada Berg', 'Bo Tal'].map((name, index) =>
    toActorEntry(name.toLowerCase().replace(' ', '-'), { name, roles, side: `s-${String(index)}` }),
  );
  const site = toSite({ actors }, '„Wir bleiben“', ['ada-berg', 'bo-tal']);

  test('has all names, no office and no side', () => {
    expect(toStatementCard(findStatement('q-aaaaaaaa', site), site, DE)).toMatchObject({
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
      site: 'O-Ton',
      unknown: '[nicht darstellbar]',
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

test('the card of the site says what it is called and what it is for', () => {
  expect(toSiteCard(DE)).toEqual({
    kind: 'site',
    name: 'O-Ton',
    claim: 'Nachrichten, erklärt: wer ist wer, wer sagt was',
    side: 'neutral',
    unknown: '[nicht darstellbar]',
  });
});

test('a card of an actor is told to those who cannot see it with all that it shows of them', () => {
  const card = { ...toActorCard(findActor('ada-berg'), SITE, DE), lead: 'Sie ist Rätin, noch.' };
  expect(toCardText(card)).toBe('Ada Berg (Rätin): Sie ist Rätin, noch.');
  expect(toCardText({ ...card, role: 'Rätin (FWQ)', lead: '' })).toBe('Ada Berg (Rätin, FWQ)');
  expect(toCardText({ ...card, role: undefined, lead: '' })).toBe('Ada Berg');
});
