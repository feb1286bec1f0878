import { describe, expect, test } from 'vitest';
import { toSearchRecords } from '../../src/views/search-records.ts';
import { createView } from '../../src/views/create-view.ts';
import type { SearchRecord } from '../../src/schemas/search-record.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { COLLECTIONS } from '../site/example-site.ts';

const VIEWS = [createView(undefined), createView('en')];
const RECORDS = toSearchRecords(buildSite(COLLECTIONS), VIEWS);

const find = (id: string): SearchRecord | undefined => RECORDS.find((one) => one.id === id);

describe('what a search finds', () => {
  test('is each entry of the registry, then each article with its statements', () => {
    expect(RECORDS.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'actor ada-berg',
      'actor rat',
      'actor bo-tal',
      'actor nordfunk',
      'actor quellau',
      'term aue',
      'term deich',
      'place altdorf',
      'place seedorf',
      'article ebbe',
      'statement q-dddddddd',
      'article flut',
      'statement q-aaaaaaaa',
      'statement q-bbbbbbbb',
      'statement q-cccccccc',
    ]);
  });

  test('has of an actor all names, offices and the profile', () => {
    expect(find('ada-berg')).toEqual({
      kind: 'actor',
      id: 'ada-berg',
      title: 'Ada Berg',
      names: ['Ada M. Berg', 'Rätin'],
      text: 'Ada Berg ist Rätin. Sie lebt am Deich.',
      filters: {},
      date: undefined,
      shown: {
        lang: 'de',
        sideClass: 'side-quellau',
        notes: {
          de: ['Rätin (Stand: 1. März 2022)'],
          en: ['Rätin (as of 1 March 2022)'],
        },
      },
    });
  });

  test('has of a statement the whole sentences, the whole chain, and by what it can be narrowed down', () => {
    expect(find('q-aaaaaaaa')).toEqual({
      kind: 'statement',
      id: 'q-aaaaaaaa',
      title: 'Ada Berg',
      names: ['Ada Berg', 'Ada M. Berg', 'der Nordfunk'],
      text: '„Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk.',
      filters: {
        speaker: ['ada-berg Ada Berg'],
        year: ['2022'],
        how: ['direct'],
        side: ['quellau Quellau'],
      },
      date: '2022-02-02',
      shown: {
        lang: 'de',
        sideClass: 'side-quellau',
        notes: {
          de: [
            'Ada Berg (Rätin), an den Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
            'wörtlich',
          ],
          en: [
            'Ada Berg (Rätin), to der Nordfunk, reported in Nordfunk, published on 2 February 2022',
            'verbatim',
          ],
        },
      },
    });
  });

  test('names nobody for a statement of whom the registry does not know', () => {
    expect(find('q-dddddddd')).toMatchObject({
      title: 'eine Frau',
      filters: { speaker: [], year: ['2022'], how: ['direct'], side: [] },
    });
  });

  test('has of an article its summary, text and publisher', () => {
    expect(find('flut')).toMatchObject({
      title: 'Streit am Deich',
      names: ['Nordfunk'],
      text: expect.stringMatching(/^Quellau streitet\. „Wir bleiben“/u),
      filters: { year: ['2022'] },
    });
  });

  test('has of a term its forms and what it means', () => {
    expect(find('deich')).toMatchObject({
      title: 'Deich',
      names: ['Deiche'],
      text: 'Ein Wall am Wasser. Er hält.',
    });
  });
});
