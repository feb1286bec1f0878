import type { Collections } from '../../src/site/collections.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';

const LONG = 'Der Deich hält auch dem nächsten schweren Sturm sicher stand';

const FLUT = toArticleEntry('flut', {
  title: 'Die Flut',
  date: '2022-12-31',
  text:
    `„${LONG}“, sagte Ada Berg. Sie lobte die Helfer. Bo Tal sagte, Zoe habe gestern „Wir gehen“ gerufen.\n\n` +
    'Quellau sei müde. „Wir helfen“, sagten der Rat und Bo Tal. „Ja“, rief ein Mann.',
  quotes: [
    { id: 'q-aaaaaaaa', words: `„${LONG}“`, text: LONG, speakers: ['ada-berg'] },
    { id: 'q-bbbbbbbb', words: 'lobte die Helfer', type: 'reported', speakers: ['ada-berg'] },
    {
      id: 'q-cccccccc',
      words: 'Zoe habe gestern „Wir gehen“',
      type: 'indirect',
      speakers: ['bo-tal'],
      confidence: 0.5,
    },
    { id: 'q-dddddddd', words: '„Wir gehen“', speakers: ['zoe'] },
    {
      id: 'q-eeeeeeee',
      words: 'Quellau sei',
      type: 'indirect',
      speakers: ['quellau'],
      rule: 'directive',
    },
    { id: 'q-ffffffff', words: '„Wir helfen“', speakers: ['rat', 'bo-tal'] },
    { id: 'q-gggggggg', words: '„Ja“', speakerText: 'ein Mann' },
  ],
});

const STURM = toArticleEntry('sturm', {
  title: 'Der Sturm',
  date: '2023-01-01',
  text: `„${LONG}!“, hatte Ada Berg gesagt. „Nein“, stand am Deich.`,
  quotes: [
    { id: 'q-hhhhhhhh', words: `„${LONG}!“`, text: `${LONG}!`, speakers: ['ada-berg'] },
    { id: 'q-iiiiiiii', words: '„Nein“' },
  ],
});

/** Two articles of two years: somebody quotes another, two speak at once, nobody, and one says the same in both. */
export const VOICES: Collections = toCollections({
  articles: [FLUT, STURM],
  actors: [
    toActorEntry('ada-berg', { name: 'Ada Berg', country: 'quellau', gender: 'female' }),
    toActorEntry('bo-tal', { name: 'Bo Tal', side: 'bund', gender: 'male' }),
    toActorEntry('zoe', { name: 'Zoe' }),
    toActorEntry('quellau', { name: 'Quellau', kind: 'state' }),
    toActorEntry('rat', { name: 'Rat', kind: 'organisation', country: 'quellau' }),
  ],
});
