import type { Collections } from '../../src/site/collections.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';

const TEXT =
  'Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat. Bo Tal schwieg.\n\n' +
  `„Wir bleiben.${' Der Deich ist alt und muss neu gebaut werden.'.repeat(5)} Wir gehen nicht“, ` +
  'sagte Bo Tal. Es regnete. Der Fluss steige, so ein Bote.';

const DENIED = 'Ada Berg habe angeblich nie „Ja, „sofort““ gesagt';
const LONG = TEXT.slice(TEXT.indexOf('„Wir'), TEXT.indexOf(', sagte Bo Tal'));

const RAT = { speakers: ['ada'], speakerText: 'Ada Berg', relayText: 'dem Rat' };

/** One article: something denied with a quote in a quote, a long statement, and one that is not sure. */
export const STATEMENT_COLLECTIONS: Collections = toCollections({
  articles: [
    toArticleEntry('rat', {
      title: 'Der Rat tagt',
      date: '2022-02-02',
      source: { publisher: 'Kurier' },
      text: TEXT,
      quotes: [
        {
          id: 'q-aaaaaaaa',
          type: 'indirect',
          words: DENIED,
          ...RAT,
          polarity: 'negated',
          hedges: ['angeblich'],
          said: '2022-01-26',
          frame: 'hieß es aus dem Rat',
        },
        { id: 'q-bbbbbbbb', words: '„Ja, „sofort““', text: 'Ja, „sofort“', ...RAT },
        { id: 'q-cccccccc', words: '„sofort“', text: 'sofort', ...RAT },
        {
          id: 'q-dddddddd',
          words: LONG,
          text: LONG.slice(1, -1),
          speakers: ['bo'],
          speakerText: 'Bo Tal',
          cue: 'sagte',
          frame: 'sagte Bo Tal',
        },
        {
          id: 'q-eeeeeeee',
          type: 'indirect',
          words: 'Der Fluss steige',
          speakerText: 'ein Bote',
          frame: 'so ein Bote',
          confidence: 0.59,
        },
      ],
      corrections: [
        { kind: 'correction', date: '2022-02-04', text: 'Es hieß „gleich“.', quote: 'q-cccccccc' },
        { kind: 'reply', date: '2022-02-05', by: 'Ada Berg', text: 'Nein.', quote: 'q-aaaaaaaa' },
      ],
    }),
  ],
  actors: [toActorEntry('ada', { name: 'Ada Berg' }), toActorEntry('bo', { name: 'Bo Tal' })],
});
