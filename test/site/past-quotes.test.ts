import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { toHistory, toPastQuotes } from '../../src/site/past-quotes.ts';
import { recordSchema } from '../../src/schemas/ledger-file.ts';
import { toCollections, toRecordEntry } from './example-collections.ts';
import { RICH } from './rich-site.ts';

const SITE = buildSite(RICH);
const ACTORS = new Map(SITE.actors.map((actor) => [actor.id, actor]));
const toRecord = (given: object) =>
  recordSchema.parse({
    article: 'flut',
    text: 'Wir bleiben',
    speakers: ['ada-berg'],
    firstSeen: '2022-02-03',
    ...given,
  });
const toQuote = (text: string, ...ids: string[]) => {
  return { text, speaker: { spans: [], text: '', ids } };
};

describe('toPastQuotes', () => {
  test('lists the ids that no quote has any more, by id, with what became of each', () => {
    expect(
      SITE.pastQuotes.map(({ id, status, ended, reason, article, into }) => [
        id,
        status,
        ended,
        reason,
        article?.id,
        into?.id,
      ]),
    ).toEqual([
      ['q-gggggggg', 'retired', '2022-04-09', 'Er hat es nicht gesagt.', 'sturm', undefined],
      ['q-hhhhhhhh', 'merged', '2022-04-09', undefined, 'sturm', 'q-ffffffff'],
      ['q-iiiiiiii', 'missing', undefined, undefined, 'sturm', undefined],
    ]);
  });

  test('tells on whose page each is: its own, or that of the statement it stood in', () => {
    const records = new Map([
      ['q-aaaaaaaa', toRecord({})],
      ['q-bbbbbbbb', toRecord({ within: 'q-aaaaaaaa' })],
      ['q-cccccccc', toRecord({ within: 'q-aaaaaaaa', firstSeen: '2022-02-01' })],
    ]);
    const past = toPastQuotes(records, [], [], ACTORS, '2022-02-02');
    expect(past.map(({ id, address, page }) => [id, address, page])).toEqual([
      ['q-aaaaaaaa', 'page', 'q-aaaaaaaa'],
      ['q-bbbbbbbb', 'fragment', 'q-aaaaaaaa'],
      ['q-cccccccc', 'all', 'q-cccccccc'],
    ]);
  });

  test('names who said it', () => {
    expect(
      SITE.pastQuotes.map(({ speakers, speakerText }) => [
        speakers.map(({ id }) => id),
        speakerText,
      ]),
    ).toEqual([
      [['bo-tal'], ''],
      [['bo-tal'], ''],
      [[], 'eine Frau'],
    ]);
  });

  test('leads through merges to the quote at their end, also to one that is past itself', () => {
    const records = [
      toRecordEntry('q-aaaaaaaa', { status: 'merged', supersededBy: 'q-bbbbbbbb' }),
      toRecordEntry('q-bbbbbbbb', { status: 'merged', supersededBy: 'q-cccccccc' }),
      toRecordEntry('q-cccccccc', { status: 'retired', reason: 'Weg.' }),
    ];
    const { pastQuotes } = buildSite(toCollections({ records }));
    expect(pastQuotes.map(({ id, into, article }) => [id, into?.id, article])).toEqual([
      ['q-aaaaaaaa', 'q-cccccccc', undefined],
      ['q-bbbbbbbb', 'q-cccccccc', undefined],
      ['q-cccccccc', undefined, undefined],
    ]);
  });
});

describe('toHistory', () => {
  test('has nothing of a quote that the ledger does not have', () => {
    expect(toHistory(toQuote('Wir bleiben', 'ada-berg'), undefined, ACTORS)).toEqual([]);
  });

  test.each([
    ['the same', toQuote('Wir bleiben', 'ada-berg')],
    ['other marks', toQuote('„WIR bleiben!“', 'ada-berg')],
  ])('has nothing of %s', (_, quote) => {
    expect(toHistory(quote, toRecord({}), ACTORS)).toEqual([]);
  });

  test('begins with a change that the ledger does not have yet, then the newest', () => {
    const record = toRecord({
      history: [
        {
          date: '2022-02-04',
          kind: 'changed',
          text: 'Wir gehen',
          speakers: ['bo-tal'],
          speakerText: 'Tal',
        },
        { date: '2022-02-05', kind: 'corrected', text: 'Wir gehn', note: 'Hörfehler' },
      ],
    });
    expect(toHistory(toQuote('Wir bleiben hier', 'ada-berg'), record, ACTORS)).toEqual([
      {
        date: undefined,
        isCorrection: false,
        text: 'Wir bleiben',
        speakerName: undefined,
        speakerIds: [],
        note: undefined,
      },
      {
        date: '2022-02-05',
        isCorrection: true,
        text: 'Wir gehn',
        speakerName: undefined,
        speakerIds: [],
        note: 'Hörfehler',
      },
      {
        date: '2022-02-04',
        isCorrection: false,
        text: 'Wir gehen',
        speakerName: 'Bo Tal',
        speakerIds: ['bo-tal'],
        note: undefined,
      },
    ]);
  });

  test('tells who was named before, by the words of the article where no actor is known', () => {
    const name = (given: object) =>
      toHistory(toQuote('Wir bleiben', 'bo-tal'), toRecord(given), ACTORS).map(
        ({ speakerName }) => speakerName,
      );
    expect(name({})).toEqual(['Ada Berg']);
    expect(name({ speakers: ['weg'], speakerText: 'die Rätin' })).toEqual(['die Rätin']);
    // That somebody is known now is no change.
    expect(name({ speakers: [] })).toEqual([]);
  });
});
