import { describe, expect, test } from 'vitest';
import { listChangeYears, toChangesJson, toYearChangesJson } from '../../src/exports/change-log.ts';
import { toChangesFeed } from '../../src/exports/feed-log.ts';
import { toFeed } from '../../src/exports/feeds.ts';
import type { IdChange } from '../../src/exports/id-changes.ts';
import { listIdChanges } from '../../src/exports/id-changes.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import type { StoredLedger } from '../../src/schemas/ledger-file.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toArticleEntry, toCollections, toRecordEntry } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const PAST: StoredLedger['pastEntries'] = [
  { kind: 'article', id: 'orkan', name: '', months: [], status: 'renamed', into: 'sturm' },
  {
    kind: 'actor',
    id: 'cem-roth',
    name: 'Cem Roth',
    months: [],
    status: 'merged',
    into: 'bo-tal',
    ended: '2022-04-10',
  },
];
const ISSUED: StoredLedger['issuedEntries'] = [
  { kind: 'actor', id: 'bo-tal', firstSeen: '2022-02-03' },
  { kind: 'article', id: 'sturm', firstSeen: '2022-02-03' },
];
const SITE = buildSite({ ...RICH, pastEntries: PAST, issuedEntries: ISSUED });
const toLine = ({ day, kind, id }: Pick<IdChange, 'day' | 'kind' | 'id'>): string =>
  `${day ?? '?'} ${kind} ${id}`;

interface Log {
  readonly years: readonly object[];
  readonly changes: readonly { readonly id: string; readonly kind: string }[];
}

/** An article with one quote, whose record is as given. */
function listOf(record: object): IdChange[] {
  const article = toArticleEntry('flut', {
    date: '2024-02-01',
    text: '„Ja“',
    quotes: [{ id: 'q-aaaaaaaa', words: '„Ja“', text: 'Ja', speakers: ['ada'] }],
  });
  const given = { text: 'Ja', speakers: ['ada'], firstSeen: '2024-02-02', ...record };
  const records = [toRecordEntry('q-aaaaaaaa', given)];
  return listIdChanges(buildSite(toCollections({ articles: [article], records })), ADDRESSES);
}

test('the log has what became of every id, what has no day first, then the newest first', () => {
  expect(listIdChanges(SITE, ADDRESSES).map(toLine)).toEqual([
    '? lost q-iiiiiiii',
    '? renamed orkan',
    '2022-04-10 merged cem-roth',
    '2022-04-09 retired q-gggggggg',
    '2022-04-09 merged q-hhhhhhhh',
    '2022-04-08 corrected q-eeeeeeee',
    '2022-04-07 replied q-ffffffff',
    '2022-04-06 corrected sturm',
    '2022-04-06 changed q-eeeeeeee',
    '2022-02-03 issued bo-tal',
    '2022-02-03 issued q-aaaaaaaa',
    '2022-02-03 issued q-eeeeeeee',
    '2022-02-03 issued q-gggggggg',
    '2022-02-03 issued q-hhhhhhhh',
    '2022-02-03 issued q-iiiiiiii',
    '2022-02-03 issued sturm',
  ]);
});

describe('the log tells of a quote', () => {
  test('that somebody else is named for the same words', () => {
    const history = [{ date: '2024-03-01', kind: 'changed', text: 'Ja', speakers: ['bo'] }];
    expect(listOf({ history }).map(toLine)[0]).toBe('2024-03-01 reassigned q-aaaaaaaa');
  });

  test('that words and speaker changed, and that both were wrong', () => {
    const change = { text: 'Nein', speakers: ['bo'] };
    const history = [
      { date: '2024-03-01', kind: 'changed', ...change },
      { date: '2024-03-02', kind: 'corrected', ...change, note: 'Hörfehler' },
    ];
    expect(listOf({ history }).map((one) => [toLine(one), one.reason])).toEqual([
      ['2024-03-02 corrected q-aaaaaaaa', 'Hörfehler'],
      ['2024-03-02 reassigned q-aaaaaaaa', 'Hörfehler'],
      ['2024-03-01 reassigned q-aaaaaaaa', undefined],
      ['2024-02-02 issued q-aaaaaaaa', undefined],
    ]);
  });

  test('that it changed, without a day, where the ledger does not have it yet', () => {
    expect(listOf({ text: 'Nein' }).map(toLine)[0]).toBe('? changed q-aaaaaaaa');
  });
});

describe('changes.json', () => {
  const { years, changes } = JSON.parse(toChangesJson(SITE, ADDRESSES)) as Log;
  const find = (kind: string, id: string) =>
    changes.find((one) => one.id === id && one.kind === kind);

  test('leads from a merged id to the one that stands for it', () => {
    expect(find('merged', 'q-hhhhhhhh')).toEqual({
      day: '2022-04-09',
      kind: 'merged',
      of: 'quote',
      id: 'q-hhhhhhhh',
      url: 'https://news.example/deep/quotes/q-hhhhhhhh/',
      article: 'sturm',
      statement: null,
      into: { id: 'q-ffffffff', url: 'https://news.example/deep/quotes/q-ffffffff/' },
      reason: null,
    });
  });

  test('leads from the old id of an article to the new one', () => {
    expect(find('renamed', 'orkan')).toMatchObject({
      day: null,
      of: 'article',
      url: 'https://news.example/deep/articles/orkan/',
      into: { id: 'sturm', url: 'https://news.example/deep/articles/sturm/' },
    });
  });

  test('leads from an actor that is gone to the one that stands for it', () => {
    expect(find('merged', 'cem-roth')).toMatchObject({
      day: '2022-04-10',
      of: 'actor',
      url: 'https://news.example/deep/actors/cem-roth/',
      into: { id: 'bo-tal', url: 'https://news.example/deep/actors/bo-tal/' },
    });
  });

  test('says why something was withdrawn', () => {
    expect(find('retired', 'q-gggggggg')).toMatchObject({ reason: 'Er hat es nicht gesagt.' });
  });

  test('is whole where everything has room in it', () => {
    expect(years).toEqual([]);
    expect(changes).toHaveLength(16);
  });

  test('has the newest, and all of each year in a file of its own, where it has not', () => {
    const cut = JSON.parse(toChangesJson(SITE, ADDRESSES, 3)) as Log;
    expect(cut.changes.map(({ kind }) => kind)).toEqual([
      'lost',
      'renamed',
      'merged',
      'retired',
      'merged',
    ]);
    expect(cut.years).toEqual([
      { year: '2022', url: 'https://news.example/deep/data/changes-2022.json' },
    ]);
    expect(listChangeYears(SITE, ADDRESSES, 3)).toEqual(['2022']);
    const year = JSON.parse(toYearChangesJson(SITE, '2022', ADDRESSES)) as Log;
    expect(year.changes).toHaveLength(14);
  });
});

describe('the log as a feed', () => {
  const feed = toChangesFeed(SITE, ADDRESSES, getLocalization('de'));

  test('has an item for each change, and one for all ids of an article and a day', () => {
    expect(feed.items.map(({ title }) => title)).toEqual([
      'Dieser Akteur steht jetzt in einem anderen Eintrag · cem-roth',
      'Eine Äußerung wurde zurückgezogen · q-gggggggg',
      'Eine Äußerung hat jetzt eine andere Adresse · q-hhhhhhhh',
      'Korrigiert · q-eeeeeeee',
      'Gegendarstellung · q-ffffffff',
      'Korrigiert · sturm',
      'Wortlaut geändert · q-eeeeeeee',
      'Eine Äußerung steht nicht mehr im Artikel · q-iiiiiiii',
      'Eine neue Adresse · Streit am Deich',
      '5 neue Adressen · Sturm & Flut: „Wir bleiben“',
    ]);
  });

  test('gives each its own id, and the address of its page', () => {
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    expect(feed.items[2]).toMatchObject({
      id: 'tag:news.example,2022-04-09:/deep/data/changes.atom.xml#merged-q-hhhhhhhh',
      url: 'https://news.example/deep/quotes/q-hhhhhhhh/',
      tags: ['merged'],
      html:
        '<p>Eine Äußerung hat jetzt eine andere Adresse, 9. April 2022.</p>' +
        '<p><a href="https://news.example/deep/quotes/q-hhhhhhhh/">https://news.example/deep/quotes/q-hhhhhhhh/</a></p>' +
        '<p>Jetzt: <a href="https://news.example/deep/quotes/q-ffffffff/">https://news.example/deep/quotes/q-ffffffff/</a></p>',
    });
  });

  test('says that nobody wrote a day down', () => {
    expect(feed.items.find(({ tags }) => tags.includes('lost'))?.html).toContain(
      '<p>Eine Äußerung steht nicht mehr im Artikel. Seit wann, ist nicht festgehalten.</p>',
    );
  });

  test('lies in Atom beside the JSON', () => {
    const atom = toFeed(feed, 'atom');
    expect(atom).toContain('<id>https://news.example/deep/data/changes.atom.xml</id>');
    expect(atom).toContain('href="../feed.css"?>');
  });
});

test('neither repeats words, not of what was withdrawn and not of what changed', () => {
  const given = {
    article: 'sturm',
    text: 'Geheim eins',
    speakers: ['bo-tal'],
    status: 'retired',
    ended: '2022-04-09',
    history: [
      { date: '2022-04-01', kind: 'corrected', text: 'Geheim zwei', note: 'Geheim drei' },
      { date: '2022-04-02', kind: 'changed', text: 'Geheim vier', speakers: ['ada-berg'] },
    ],
  };
  const records = [...RICH.records, toRecordEntry('q-jjjjjjjj', given)];
  const site = buildSite({ ...RICH, records });
  const feed = toChangesFeed(site, ADDRESSES, getLocalization('de'));
  for (const text of [toChangesJson(site, ADDRESSES), toFeed(feed, 'atom')]) {
    expect(text).toContain('q-jjjjjjjj');
    expect(text).not.toMatch(/Geheim|Die Mole|Der Deich hält|Nein|Jaja|Vielleicht/u);
  }
});

test('keeps the notes back of what was merged, through any number of steps, into what was withdrawn', () => {
  const toRecord = (id: string, given: object) =>
    toRecordEntry(id, { text: 'Ja', firstSeen: '2024-02-02', ended: '2024-04-01', ...given });
  const records = [
    toRecord('q-aaaaaaaa', {
      status: 'merged',
      supersededBy: 'q-bbbbbbbb',
      history: [{ date: '2024-03-01', kind: 'corrected', text: 'Nein', note: 'Er sagte Nein.' }],
    }),
    toRecord('q-bbbbbbbb', { status: 'merged', supersededBy: 'q-cccccccc' }),
    toRecord('q-cccccccc', { status: 'retired', reason: 'Er hat es nicht gesagt.' }),
  ];
  const changes = listIdChanges(buildSite(toCollections({ records })), ADDRESSES);
  expect(changes.map(toLine)).toContain('2024-03-01 corrected q-aaaaaaaa');
  expect(JSON.stringify(changes)).not.toContain('Er sagte Nein.');
});
