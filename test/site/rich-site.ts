import type { Collections } from '../../src/site/collections.ts';
import { toArticleEntry, toCollections, toRecordEntry } from './example-collections.ts';
import { COLLECTIONS } from './example-site.ts';

const STURM = toArticleEntry('sturm', {
  title: 'Sturm & Flut: „Wir bleiben“',
  date: '2022-04-05',
  source: { publisher: 'Der Bote', url: 'https://bote.example/sturm?a=1&b=2' },
  text: '„Der Deich & die Mole halten <sicher>“, sagte Ada Berg. „Ja“, sagte Bo Tal in Seedorf.',
  quotes: [
    {
      id: 'q-eeeeeeee',
      words: '„Der Deich & die Mole halten <sicher>“',
      text: 'Der Deich & die Mole halten <sicher>',
      speakers: ['ada-berg'],
      speakerText: 'Ada Berg',
      cue: 'sagte',
    },
    {
      id: 'q-ffffffff',
      words: '„Ja“',
      text: 'Ja',
      speakers: ['bo-tal'],
      speakerText: 'Bo Tal',
    },
  ],
  mentions: ['Ada Berg=actor:ada-berg', 'Bo Tal=actor:bo-tal', 'Seedorf=place:seedorf'],
  corrections: [
    { kind: 'correction', date: '2022-04-06', text: 'Der Deich liegt in Seedorf.' },
    {
      kind: 'reply',
      date: '2022-04-07',
      by: 'Bo Tal',
      text: 'Ich habe nicht „Ja“ gesagt.',
      quote: 'q-ffffffff',
    },
  ],
});

/** The example with an article that has corrections, and a ledger with every state of a quote. */
export const RICH: Collections = toCollections({
  ...COLLECTIONS,
  articles: [...COLLECTIONS.articles, STURM],
  records: [
    toRecordEntry('q-aaaaaaaa', { text: 'Wir bleiben', speakers: ['ada-berg'] }),
    toRecordEntry('q-eeeeeeee', {
      article: 'sturm',
      text: 'Der Deich & die Mole halten <sicher>',
      speakers: ['ada-berg'],
      history: [
        { date: '2022-04-06', kind: 'changed', text: 'Der Deich hält' },
        { date: '2022-04-08', kind: 'corrected', text: 'Die Mole hält', note: 'Hörfehler' },
      ],
    }),
    toRecordEntry('q-gggggggg', {
      article: 'sturm',
      text: 'Nein',
      speakers: ['bo-tal'],
      status: 'retired',
      ended: '2022-04-09',
      reason: 'Er hat es nicht gesagt.',
    }),
    toRecordEntry('q-hhhhhhhh', {
      article: 'sturm',
      text: 'Jaja',
      speakers: ['bo-tal'],
      status: 'merged',
      ended: '2022-04-09',
      supersededBy: 'q-ffffffff',
    }),
    toRecordEntry('q-iiiiiiii', { article: 'sturm', text: 'Vielleicht', speakerText: 'eine Frau' }),
  ],
});
