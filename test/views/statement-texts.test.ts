import { describe, expect, test } from 'vitest';
import {
  toAttributed,
  toChain,
  toDescription,
  toEmbedWords,
  toOffice,
  toTitle,
} from '../../src/views/statement-texts.ts';
import { getStatementDay } from '../../src/schemas/statement-day.ts';
import { createView } from '../../src/views/create-view.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Site, Statement } from '../../src/site/model.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { toArticleEntry } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { STATEMENT_COLLECTIONS } from '../site/statement-site.ts';

const DE = createView(undefined);
const EN = createView('en');
const ADDRESS = 'https://news.example/q/';

const SITE = buildSite({
  ...COLLECTIONS,
  articles: [
    ...COLLECTIONS.articles,
    toArticleEntry('rat', {
      title: 'Der Rat tagt',
      date: '2018-05-01',
      text: '„Ja“, riefen beide. Gefordert wurde „Ruhe“. Man sprach über „Geld“. Ada Berg: „Nein“.',
      quotes: [
        { id: 'q-eeeeeeee', words: '„Ja“', speakers: ['ada-berg', 'bo-tal'], speakerText: 'beide' },
        { id: 'q-ffffffff', words: '„Ruhe“' },
        { id: 'q-gggggggg', words: '„Geld“', type: 'reported', speakerText: 'man' },
        { id: 'q-hhhhhhhh', words: '„Nein“', speakers: ['ada-berg'], speakerText: 'Ada Berg' },
      ],
    }),
  ],
});
const BUILT_SITE = buildSite(STATEMENT_COLLECTIONS);
const RICH_SITE = buildSite(RICH);

function findStatement(id: string, { statements }: Site = SITE): Statement {
  const statement = statements.find((one) => one.id === id);
  if (!statement) throw new Error(`${id} is no statement.`);
  return statement;
}

const IN_RAT = 'berichtet in „Der Rat tagt“, veröffentlicht am 1. Mai 2018';

test('an office with brackets of its own stands in brackets with a comma', () => {
  const statement = findStatement('q-aaaaaaaa');
  const speakers = statement.speakers.map((one) => ({ ...one, roles: [{ title: 'Rätin (FWQ)' }] }));
  expect(toChain({ ...statement, speakers }, DE)).toBe(
    'Ada Berg (Rätin, FWQ), an den Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
  );
});

describe('toAttributed', () => {
  test.each([
    [
      'with the office that the speaker had, and whom it was told',
      'q-aaaaaaaa',
      '„‚Wir bleiben‘, sagte Ada Berg in Seedorf dem Nordfunk.“ – Ada Berg (Rätin), an den Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
    ],
    [
      'that somebody passed on',
      'q-cccccccc',
      '„Quellau sei müde, sagte Bo Tal.“ – Bo Tal, weitergegeben durch den Nordfunk (sinngemäß), berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
    ],
    [
      'that is reported',
      'q-gggggggg',
      `„Man sprach über ‚Geld‘.“ – Man (zusammengefasst), ${IN_RAT}`,
    ],
    [
      'of somebody whom the registry does not know, with the article for a publisher',
      'q-dddddddd',
      '„Eine Frau rief ‚Hilfe‘, und Ada Berg kam.“ – Eine Frau (einzelne Worte wörtlich), berichtet in „Ebbe“, veröffentlicht am 1. März 2022',
    ],
    [
      'of several speakers, each with the office of the day',
      'q-eeeeeeee',
      `„‚Ja‘, riefen beide.“ – Ada Berg und Bo Tal, ${IN_RAT}`,
    ],
    ['of nobody', 'q-ffffffff', `„Gefordert wurde ‚Ruhe‘.“ – Ohne Namen, ${IN_RAT}`],
    ['from before an office without it', 'q-hhhhhhhh', `„Ada Berg: ‚Nein‘.“ – Ada Berg, ${IN_RAT}`],
  ])('writes a statement %s', (_, id, text) => {
    expect(toAttributed(findStatement(id), DE, ADDRESS)).toBe(`${text}: ${ADDRESS}`);
  });

  test('never loses that something is denied, nor marks within marks, nor what happened since', () => {
    expect(toAttributed(findStatement('q-aaaaaaaa', BUILT_SITE), DE, ADDRESS)).toBe(
      '„Ada Berg habe angeblich nie ‚Ja, ‚sofort‘‘ gesagt, hieß es aus dem Rat.“ ' +
        '[Gegendarstellung, Korrigiert am 4. Februar 2022] – Verneint: Ada Berg, ' +
        'weitergegeben von dem Rat (teils wörtlich, teils sinngemäß, laut Text: „angeblich“, gesagt am 26. Januar 2022), ' +
        `berichtet in Kurier, veröffentlicht am 2. Februar 2022: ${ADDRESS}`,
    );
  });

  test('says that it is not sure', () => {
    expect(toAttributed(findStatement('q-eeeeeeee', BUILT_SITE), DE, ADDRESS)).toBe(
      `„Der Fluss steige, so ein Bote.“ [unsicher zugeordnet] – Ein Bote (sinngemäß), berichtet in Kurier, veröffentlicht am 2. Februar 2022: ${ADDRESS}`,
    );
  });

  test('speaks the language of the view around the words', () => {
    expect(toAttributed(findStatement('q-eeeeeeee'), EN, ADDRESS)).toBe(
      `„‚Ja‘, riefen beide.“ – Ada Berg and Bo Tal, reported in „Der Rat tagt“, published on 1 May 2018: ${ADDRESS}`,
    );
  });
});

describe('toEmbedWords', () => {
  test.each([
    [
      'q-aaaaaaaa',
      'Ada Berg',
      'Ada Berg (Rätin), an den Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
    ],
    [
      'q-cccccccc',
      'Bo Tal',
      'Bo Tal, weitergegeben durch den Nordfunk (sinngemäß), berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
    ],
    ['q-eeeeeeee', 'Ada Berg und Bo Tal', `Ada Berg und Bo Tal, ${IN_RAT}`],
    ['q-ffffffff', 'ohne Namen', `Ohne Namen, ${IN_RAT}`],
  ])('of %s are the name and the chain', (id, name, chain) => {
    expect(toEmbedWords(findStatement(id), DE)).toEqual({ name, chain, notes: [] });
  });

  test('say what happened to it, and that it is not sure', () => {
    expect(toEmbedWords(findStatement('q-aaaaaaaa', BUILT_SITE), DE).notes).toEqual([
      'Gegendarstellung',
      'Korrigiert am 4. Februar 2022',
    ]);
    expect(toEmbedWords(findStatement('q-eeeeeeee', BUILT_SITE), EN).notes).toEqual([
      'uncertain attribution',
    ]);
    expect(toEmbedWords(findStatement('q-eeeeeeee', RICH_SITE), DE).notes).toEqual([
      'Korrigiert am 8. April 2022',
    ]);
  });
});

describe('the office of a speaker', () => {
  test('is that of the day on which it was said, where the text tells', () => {
    const statement = findStatement('q-hhhhhhhh');
    expect([getStatementDay(statement), toOffice(statement)]).toEqual(['2018-05-01', undefined]);
    const later = { ...statement, said: '2020-01-02' };
    expect([getStatementDay(later), toOffice(later)]).toEqual(['2020-01-02', 'Rätin']);
    expect(toChain(later, DE)).toBe(`Ada Berg (Rätin) (gesagt am 2. Januar 2020), ${IN_RAT}`);
  });

  test('is none of several, and none of nobody', () => {
    expect(toOffice({ ...findStatement('q-eeeeeeee'), said: '2020-01-02' })).toBeUndefined();
    expect(toOffice(findStatement('q-ffffffff'))).toBeUndefined();
  });
});

describe('toDescription', () => {
  test('begins with what the text claims of the words and that they are not word for word, once', () => {
    expect(toDescription(findStatement('q-cccccccc'), DE)).toBe(
      '(sinngemäß) Quellau sei müde, sagte Bo Tal. – Bo Tal, weitergegeben durch den Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
    );
    expect(toDescription(findStatement('q-cccccccc'), EN)).toMatch(
      /^\(paraphrased\) Quellau sei müde, sagte Bo Tal\. – Bo Tal, passed on by /u,
    );
    expect(toDescription(findStatement('q-aaaaaaaa', BUILT_SITE), DE)).toBe(
      '(verneint, teils wörtlich, teils sinngemäß) Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat. – Ada Berg, weitergegeben von dem Rat (laut Text: „angeblich“, gesagt am 26. Januar 2022), berichtet in Kurier, veröffentlicht am 2. Februar 2022',
    );
  });

  test('has no mark before words that were said like this', () => {
    expect(toDescription(findStatement('q-aaaaaaaa'), DE)).toBe(
      '„Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk. – Ada Berg (Rätin), an den Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
    );
  });
});

describe('toTitle', () => {
  const denied = findStatement('q-aaaaaaaa', BUILT_SITE);

  test('is the speaker, what the text claims, and the sentences', () => {
    expect(toTitle(denied, undefined, DE)).toBe(
      'Ada Berg (verneint, teils wörtlich, teils sinngemäß): Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat.',
    );
  });

  test('has the words of a quote within behind them, so that no two are the same', () => {
    const titles = [undefined, ...denied.quotes.slice(1)].map((quote) =>
      toTitle(denied, quote, DE),
    );
    expect(titles[2]).toBe(
      'Ada Berg (verneint, teils wörtlich, teils sinngemäß): Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat. – „sofort“',
    );
    expect(new Set(titles).size).toBe(3);
  });

  test('leaves whole sentences out of what is long, visibly', () => {
    const long = findStatement('q-dddddddd', BUILT_SITE);
    const parts = long.parts.map((part) =>
      part.sentence === 3 ? { ...part, text: part.text.repeat(3) } : part,
    );
    const more = { ...long, parts };
    const title = toTitle(more, undefined, DE);
    expect(title).toContain(' […] ');
    expect(title.endsWith('sagte Bo Tal.')).toBe(true);
  });
});
