import type { Collections } from '../../src/site/collections.ts';
import {
  toActorEntry,
  toArticleEntry,
  toCollections,
  toPlaceEntry,
} from '../site/example-collections.ts';

const ACTORS = [
  toActorEntry('9-rat', { name: 'Rat <& "]]>', kind: 'group', roles: [{ title: 'Wächter' }] }),
  toActorEntry('ada', {
    name: 'Ada 😀',
    gnd: '118540238',
    wikidata: 'Q42',
    memberOf: [
      { of: '9-rat', to: '2021-05' },
      { of: '9-rat', from: '2022-02' },
    ],
    roles: [
      { title: 'Rätin', of: '9-rat', from: '2019-05' },
      { title: 'Altrichterin', to: '2021' },
    ],
  }),
];

const HARD_TEXT =
  'Was „sie & er“ wollen\n\nUnd <was> nicht\n\n' +
  '„Wir 😀 <b>bleiben</b>“, rief\u0001 Ada, „]]> & \uFFFEbasta 👩🏽‍🚒“, so der Rat der Räte.\n\nSchluss\n';

const ENTRY = toArticleEntry('hart', {
  date: '2022-02-02',
  title: 'A <& ]]> \u0000 B',
  summary: 'Kurz & gut.',
  text: HARD_TEXT,
  quotes: [
    { id: 'q-aaaaaaaa', words: '„sie & er“', speakers: ['9-rat', 'ada'] },
    {
      id: 'q-bbbbbbbb',
      words: '„Wir 😀 <b>bleiben</b>“|„]]> & \uFFFEbasta 👩🏽‍🚒“',
      speakers: ['ada'],
    },
    { id: 'q-cccccccc', words: '“, rief\u0001 Ada, „]]>', addresseeText: 'an <alle>' },
    { id: 'q-dddddddd', words: '😀 <b>', addressees: ['9-rat'], relay: ['ada', '9-rat'] },
  ],
  mentions: [
    'Ada=actor:ada',
    'der Rat=actor:9-rat',
    'Rat der Räte=place:9-rat',
    'so=term:weg',
    'basta=actor:weg',
    'Schluss=place:weg',
  ],
  corrections: [
    {
      kind: 'reply',
      date: '2022-02-03',
      by: 'A & B',
      text: '<nein></script>',
      url: 'https://a.example/x y',
    },
  ],
});

const SOURCE = {
  publisher: 'A & B',
  author: 'dpa <kna>',
  url: 'https://a.example/x y?q="ä"|{z}',
  retrieved: '2022-03',
  licence: 'CC BY 4.0',
};

/** An article with all that is hard to write; quotes and mentions cross each other, and some name what is no entry. */
export const HARD: Collections = toCollections({
  articles: [{ ...ENTRY, data: { ...ENTRY.data, source: SOURCE } }],
  actors: ACTORS,
  places: [toPlaceEntry('9-rat', { name: 'Ratsdorf', lat: -0.5, lon: -179.25 })],
});
