import type { Collections } from '../../src/site/collections.ts';
import { toActorEntry, toArticleEntry, toPlaceEntry, toTermEntry } from './example-collections.ts';

const FLUT = toArticleEntry('flut', {
  title: 'Streit am Deich',
  date: '2022-02-02',
  summary: 'Quellau streitet.',
  source: { publisher: 'Nordfunk', url: 'https://example.org/flut' },
  text:
    '„Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk. Bo Tal nannte Ada Berg „stur“.\n\n' +
    'Quellau sei müde, sagte Bo Tal. Der Deich hält, der Deich ist neu.',
  quotes: [
    {
      id: 'q-aaaaaaaa',
      words: '„Wir bleiben“',
      text: 'Wir bleiben',
      speakers: ['ada-berg'],
      speakerText: 'Ada Berg',
      cue: 'sagte',
      frame: 'sagte Ada Berg in Seedorf dem Nordfunk',
      addressees: ['nordfunk'],
      addresseeText: 'dem Nordfunk',
    },
    {
      id: 'q-bbbbbbbb',
      words: '„stur“',
      text: 'stur',
      speakers: ['bo-tal'],
      speakerText: 'Bo Tal',
      rule: 'direct-fragment',
      confidence: 0.88,
    },
    {
      id: 'q-cccccccc',
      type: 'indirect',
      words: 'Quellau sei müde',
      speakers: ['bo-tal'],
      speakerText: 'Bo Tal',
      relay: ['nordfunk'],
      rule: 'indirect-inverted',
      confidence: 0.93,
    },
  ],
  mentions: [
    'Ada Berg=actor:ada-berg',
    'Bo Tal=actor:bo-tal',
    'Nordfunk=actor:nordfunk',
    'Quellau=actor:quellau',
    'Seedorf=place:seedorf',
    'Deich=term:deich',
  ],
});

const EBBE = toArticleEntry('ebbe', {
  title: 'Ebbe',
  date: '2022-03-01',
  text: 'Eine Frau rief „Hilfe“, und Ada Berg kam.',
  quotes: [
    {
      id: 'q-dddddddd',
      words: '„Hilfe“',
      text: 'Hilfe',
      speakerText: 'eine Frau',
      rule: 'direct-fragment',
      confidence: 0.88,
    },
  ],
  mentions: ['Ada Berg=actor:ada-berg'],
});

/** Two articles of an invented country, with everybody in them. */
export const COLLECTIONS: Collections = {
  articles: [FLUT, EBBE],
  actors: [
    toActorEntry(
      'ada-berg',
      {
        name: 'Ada Berg',
        aliases: ['Ada M. Berg'],
        roles: [{ title: 'Rätin', of: 'rat', from: '2019' }],
        memberOf: [{ of: 'rat' }],
        speaksFor: [{ of: 'rat' }],
        country: 'quellau',
        sources: [{ title: 'Nordfunk', url: 'https://example.org/ada', retrieved: '2022' }],
      },
      '<p>Ada <b>Berg</b> ist Rätin. Sie lebt am Deich.</p>',
    ),
    toActorEntry('bo-tal', { name: 'Bo Tal', draft: true }),
    toActorEntry('nordfunk', { name: 'der Nordfunk', kind: 'medium' }),
    toActorEntry('quellau', { name: 'Quellau', kind: 'state' }),
    toActorEntry('rat', { name: 'Ältestenrat', kind: 'government', country: 'quellau' }),
  ],
  places: [
    toPlaceEntry('seedorf', { name: 'Seedorf', country: 'quellau' }, '<p>Ein Dorf. Klein.</p>'),
    toPlaceEntry('altdorf', { name: 'Altdorf' }),
  ],
  records: [],
  pastEntries: [],
  formerMonths: [],
  terms: [
    toTermEntry(
      'deich',
      { term: 'Deich', short: 'Ein Wall am Wasser.', forms: ['Deiche'], seeAlso: ['aue'] },
      '<p>Er hält.</p>',
    ),
    toTermEntry('aue', { term: 'Äue', short: 'Eine Wiese.' }),
  ],
};
