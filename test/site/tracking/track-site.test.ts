import { afterEach, describe, expect, test } from 'vitest';
import { toChainLine } from '../../../src/i18n/chain.ts';
import { getLocalization } from '../../../src/i18n/locales.ts';
import type { PageReads, Reads } from '../../../src/reuse/page-reads.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import type { Site } from '../../../src/site/model.ts';
import { trackSite } from '../../../src/site/tracking/track-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../example-collections.ts';

const ADA = toActorEntry('ada-berg', { name: 'Ada Berg', roles: [{ title: 'Bürgermeisterin' }] });
const FLUT = toArticleEntry('flut', {
  date: '2022-02-02',
  text: '„Der Deich hält“, sagte Ada Berg. „Ja“, sagte sie.',
  quotes: [
    { id: 'q-aaaaaaaa', words: '„Der Deich hält“', speakers: ['ada-berg'] },
    { id: 'q-bbbbbbbb', words: '„Ja“', speakers: ['ada-berg'] },
  ],
});

const reads: PageReads = { isWatched: true, current: undefined, model: undefined };

function track(actor = ADA, article = FLUT): Site {
  return trackSite(buildSite(toCollections({ actors: [actor], articles: [article] })), reads);
}

/** What a page reads, as `entry.key`. */
function listReads(render: () => void): string[] {
  const read: Reads = (reads.current = new Map());
  render();
  reads.current = undefined;
  return [...read].flatMap(([entry, keys]) => [...keys].map((key) => `${entry}.${key}`));
}

afterEach(() => {
  reads.current = undefined;
});

describe('a tracked model', () => {
  test('tells which keys of which entries a page reads, through whatever entry it came to them', () => {
    const site = track();
    const read = listReads(() => site.statements[0]?.speakers[0]?.name);
    expect(read).toEqual([
      'site.statements',
      'statement:q-aaaaaaaa.speakers',
      'actor:ada-berg.name',
    ]);
  });

  test('is asked no more of an actor than the name where a statement is attributed', () => {
    const site = track();
    const read = listReads(() =>
      site.statements.map((one) => toChainLine(one, getLocalization('de'))),
    );
    expect(read.filter((one) => one.startsWith('actor:'))).toEqual(['actor:ada-berg.name']);
  });

  test('tells nothing while no page is rendered, and of an id nothing at all: it is the name of its entry', () => {
    const site = track();
    expect(site.actors[0]?.name).toBe('Ada Berg');
    expect(listReads(() => site.actors[0]?.id)).toEqual(['site.actors']);
  });

  test('tells every key of an entry that is copied, and one that is only asked for', () => {
    const site = track();
    const actor = site.actors[0] ?? ({} as never);
    expect(listReads(() => ({ ...actor }))).toContain('actor:ada-berg.roles');
    expect(listReads(() => 'gnd' in actor)).toEqual(['actor:ada-berg.gnd']);
  });

  test('tells the one item of a set of the site that is asked for, and the whole of it when it is gone through', () => {
    const site = track();
    expect(listReads(() => site.cards.has('q-aaaaaaaa'))).toEqual(['site.cards/q-aaaaaaaa']);
    expect(listReads(() => site.cards.size)).toEqual(['site.cards']);
    expect([...site.cards].sort()).toEqual(['ada-berg', 'q-aaaaaaaa', 'q-bbbbbbbb']);
  });

  test('has one object for an entry, so that entries can be compared', () => {
    const site = track();
    const [first, second] = site.statements;
    expect(first?.article).toBe(second?.article);
    expect(site.actors.indexOf(first?.speakers[0] ?? ({} as never))).toBe(0);
    expect(first?.article.quotesByBlock.get(0)?.[0]).toBe(first?.quotes[0]);
  });

  test('says what the model says', () => {
    const plain = buildSite(toCollections({ actors: [ADA], articles: [FLUT] }));
    const site = track();
    const text = ({ articles: [article], voices }: Site): string =>
      JSON.stringify([
        ...[
          article?.blocks,
          [...(article?.wordsOfQuotes.values() ?? [])],
          article?.speechShares.share,
        ],
        voices.archive.tables.map(({ rows }) => rows.map(({ entries }) => entries[0]?.name)),
      ]);
    expect(text(site)).toBe(text(plain));
  });
});

describe('the digest of a key', () => {
  const digest = (entry: string, key: string): string => reads.model?.digestKey(entry, key) ?? '';

  test('is the same for the same content and another for another', () => {
    track();
    const [before, statements] = [digest('actor:ada-berg', 'roles'), digest('site', 'statements')];
    track();
    expect(digest('actor:ada-berg', 'roles')).toBe(before);
    track(toActorEntry('ada-berg', { name: 'Ada Berg', roles: [{ title: 'Landrätin' }] }));
    expect(digest('actor:ada-berg', 'roles')).not.toBe(before);
    // The list names the same statements.
    expect(digest('site', 'statements')).toBe(statements);
  });

  test('changes with the list of entries that it stands for, not with what these hold', () => {
    track();
    const before = digest('article:flut', 'statements');
    track(ADA, { ...FLUT, data: { ...FLUT.data, title: 'Ein anderer Titel' } });
    expect(digest('article:flut', 'statements')).toBe(before);
    track(ADA, toArticleEntry('flut', { date: '2022-02-02', text: 'Es blieb still.' }));
    expect(digest('article:flut', 'statements')).not.toBe(before);
  });

  test('of an entry that is gone is that of nothing', () => {
    track();
    expect(digest('actor:bo-tal', 'name')).not.toBe(digest('actor:ada-berg', 'name'));
    expect(digest('actor:bo-tal', 'name')).toBe(digest('actor:cem-roth', 'roles'));
  });
});
