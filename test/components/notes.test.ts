import { describe, expect, test } from 'vitest';
import { toNotes } from '../../components/notes.ts';
import type { View } from '../../components/view.ts';
import { getWords } from '../../src/i18n/locales.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { createPaths } from '../../src/site/paths.ts';
import type { GivenQuote } from '../site/example-collections.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';

const DE: View = {
  locale: 'de',
  siteName: 'O-Ton',
  words: getWords('de'),
  paths: createPaths('/', 'de'),
};
const TEXT = 'eins zwei drei vier fünf sechs sieben acht neun zehn';

/** The notes where each quote is the first of its statement. */
function note(...quotes: GivenQuote[]) {
  return noteHeads(() => true, ...quotes);
}

function noteHeads(isHead: (id: string) => boolean, ...quotes: GivenQuote[]) {
  const site = buildSite(
    toCollections({
      articles: [
        toArticleEntry('flut', {
          date: '2022-02-02',
          text: TEXT,
          quotes,
          marked: ['actor-bo-tal'],
        }),
      ],
      actors: [
        toActorEntry('ada-berg', { name: 'Ada Berg', side: 'quellau' }),
        toActorEntry('bo-tal', { name: 'Bo Tal' }),
        toActorEntry('nordfunk', { name: 'Nordfunk', kind: 'medium' }),
      ],
      places: [],
      terms: [],
    }),
  );
  return toNotes(
    site.quotes.filter(({ id }) => isHead(id)),
    DE,
  );
}

describe('toNotes', () => {
  test('has a note for a speaker: how, to whom, through whom, how many words', () => {
    const quote = {
      id: 'q-a',
      words: 'eins zwei',
      speakers: ['ada-berg'],
      addressees: ['bo-tal'],
      relay: ['nordfunk'],
    };
    expect(note(quote)).toEqual([
      {
        name: 'Ada Berg',
        detail: 'wörtlich, an Bo Tal, weitergegeben durch Nordfunk, 2\u00a0Wörter',
        initials: 'AB',
        sideClass: 'side-quellau',
        statement: 'q-a',
      },
    ]);
  });

  test('puts all that somebody says in the paragraph into one note, and counts a word once', () => {
    const notes = noteHeads(
      (id) => id === 'q-a',
      { id: 'q-a', words: 'eins zwei drei', type: 'indirect', speakers: ['ada-berg'] },
      { id: 'q-b', words: 'drei', speakers: ['ada-berg'], addresseeText: 'dem Rat' },
      { id: 'q-c', words: 'fünf', speakers: ['ada-berg'] },
    );
    expect(notes.map(({ name, detail }) => [name, detail])).toEqual([
      ['Ada Berg', 'sinngemäß, wörtlich, an dem Rat, 4\u00a0Wörter'],
    ]);
  });

  test('has a note of its own where somebody else passes the words on', () => {
    const notes = note(
      { id: 'q-a', words: 'zwei drei', speakers: ['ada-berg'] },
      { id: 'q-b', words: 'vier fünf', speakers: ['ada-berg'], relay: ['nordfunk'] },
      { id: 'q-c', words: 'sechs sieben acht', speakers: ['bo-tal'] },
    );
    expect(notes.map(({ name, detail }) => [name, detail])).toEqual([
      ['Ada Berg', 'wörtlich, 2\u00a0Wörter'],
      ['Ada Berg', 'wörtlich, weitergegeben durch Nordfunk, 2\u00a0Wörter'],
      ['Bo Tal', 'wörtlich, 3\u00a0Wörter'],
    ]);
  });

  test('names the statement unless the article links its speaker, whose definition lists it', () => {
    const notes = note(
      { id: 'q-a', words: 'eins zwei', speakers: ['ada-berg'] },
      { id: 'q-b', words: 'vier fünf', speakers: ['bo-tal'] },
    );
    expect(notes.map(({ statement }) => statement)).toEqual(['q-a', undefined]);
  });

  test('shows a question mark for somebody the registry does not know', () => {
    expect(note({ id: 'q-a', words: 'eins zwei', speakerText: 'eine Frau' })).toEqual([
      {
        name: 'Eine Frau',
        detail: 'wörtlich, 2\u00a0Wörter',
        initials: '?',
        sideClass: 'side-none',
        statement: 'q-a',
      },
    ]);
  });

  test('has none for a statement with which nobody else begins to speak', () => {
    const notes = noteHeads(
      (id) => id === 'q-a',
      { id: 'q-a', words: 'eins zwei', speakers: ['ada-berg'] },
      { id: 'q-b', words: 'vier fünf', speakers: ['bo-tal'] },
    );
    expect(notes.map(({ name }) => name)).toEqual(['Ada Berg']);
  });

  test('has none where nobody speaks', () => {
    expect(note()).toEqual([]);
  });
});
