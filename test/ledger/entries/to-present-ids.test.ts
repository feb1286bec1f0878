import { expect, test } from 'vitest';
import {
  keepAsked,
  toPresentIds,
  withoutSpeakers,
} from '../../../src/ledger/entries/to-present-ids.ts';
import type { Ledger } from '../../../src/ledger/quote-ledger.ts';
import { recordSchema } from '../../../src/schemas/ledger-file.ts';

const ID = 'q-aaaaaaaa';
const toLedger = (given: object): Ledger => ({
  quotes: new Map([
    [
      ID,
      recordSchema.parse({ article: 'flut', text: 'Ja, gern', firstSeen: '2024-05-01', ...given }),
    ],
  ]),
  articles: new Map(),
});
const change = (given: object) => ({ date: '2024-05-02', kind: 'changed', text: 'Ja', ...given });
const MOVED = {
  articles: new Map([['sturm', 'flut']]),
  actors: new Map([['cem-rot', 'cem-roth']]),
};
const present = (given: object) => toPresentIds(toLedger(given), MOVED).quotes.get(ID);

test('articles and speakers get the ids of today, a joint speaker once', () => {
  const record = present({ article: 'sturm', speakers: ['cem-rot', 'ada', 'cem-roth'] });
  expect([record?.article, record?.speakers]).toEqual(['flut', ['cem-roth', 'ada']]);
});

test('a ledger that names no old id is as it was', () => {
  const ledger = toLedger({ speakers: ['ada'], history: [change({ speakers: ['bo'] })] });
  expect(toPresentIds(ledger, MOVED).quotes.get(ID)).toBe(ledger.quotes.get(ID));
});

test('that a speaker was the same one under another id is no change', () => {
  const same = change({ text: 'Ja, gern', speakers: ['cem-rot'], speakerText: 'Rot' });
  expect(present({ speakers: ['cem-roth'], history: [same] })?.history).toEqual([]);
  // Of other words the words stay, and an earlier speaker who was another.
  const reworded = change({ speakers: ['cem-rot'], speakerText: 'Rot' });
  const other = change({ speakers: ['ada'], speakerText: 'Ada' });
  expect(present({ speakers: ['cem-roth'], history: [other, reworded] })?.history).toEqual([
    other,
    change({}),
  ]);
  const note = change({ text: 'Ja, gern', speakers: ['cem-rot'], note: 'Hörfehler' });
  expect(present({ speakers: ['cem-roth'], history: [note] })?.history).toEqual([
    change({ text: 'Ja, gern', note: 'Hörfehler' }),
  ]);
});

test('who is asked about is neither told of nor written over', () => {
  const written = toLedger({ speakers: ['ida'], speakerText: 'Ida' });
  const asked = new Set(['ida']);
  expect(withoutSpeakers(written, asked).quotes.get(ID)).toMatchObject({
    speakers: [],
    speakerText: '',
  });
  const accepted = toLedger({ speakers: ['ada'], speakerText: 'Ada', text: 'Nein' });
  expect(keepAsked(accepted, written, asked).quotes.get(ID)).toEqual(written.quotes.get(ID));
  const retired = toLedger({ status: 'retired', reason: 'Weg.' });
  expect(keepAsked(retired, written, asked).quotes.get(ID)?.status).toBe('retired');
});
