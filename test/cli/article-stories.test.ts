import { describe, expect, test } from 'vitest';
import { DEICH, FILES, HAFEN } from './story-files.ts';
import { beginStory, listHistory, listPast } from './story.ts';

const MINUTE = 60_000;
const CI = { CI: 'true' };
const DAY = ['--date', '2024-05-02'] as const;
const NEXT = ['--date', '2024-05-03'] as const;

describe('an editor', { timeout: MINUTE }, () => {
  test('renames an article twice: both old addresses lead to the last one', async () => {
    const { edit, ledger, load, check } = await beginStory(FILES);
    await edit({ 'articles/hafen.md': null, 'articles/hafen-zu.md': HAFEN });
    expect(await ledger('accept', ...DAY)).toContain('content/entries.lock.jsonl: 1 renamed.');
    await edit({ 'articles/hafen-zu.md': null, 'articles/hafen-gesperrt.md': HAFEN });
    // Not yet written down, and the second name leads on already.
    expect(listPast(await load())).toEqual([
      'article hafen: renamed, hafen-gesperrt, 2024-05-02',
      'article hafen-zu: renamed, hafen-gesperrt',
    ]);
    await ledger('accept', ...NEXT);
    const site = await load();
    expect(listPast(site)).toEqual([
      'article hafen: renamed, hafen-gesperrt, 2024-05-02',
      'article hafen-zu: renamed, hafen-gesperrt, 2024-05-03',
    ]);
    expect(site.movedByMonth.get('2024-04')?.map(({ id, into }) => `${id} ${into ?? ''}`)).toEqual([
      'hafen hafen-gesperrt',
      'hafen-zu hafen-gesperrt',
    ]);
    expect([site.pastQuotes, listHistory(site), await check(CI)]).toEqual([[], [], []]);
  });

  test('names a file as before: its address is its own again', async () => {
    const { edit, ledger, load, check } = await beginStory(FILES);
    await edit({ 'articles/hafen.md': null, 'articles/hafen-zu.md': HAFEN });
    await ledger('accept', ...DAY);
    await edit({ 'articles/hafen-zu.md': null, 'articles/hafen.md': HAFEN });
    expect(await check(CI)).toEqual([expect.stringMatching(/^new-entry warning: .* yet: 1\. /u)]);
    await ledger('accept', ...NEXT);
    expect(listPast(await load())).toEqual(['article hafen-zu: renamed, hafen, 2024-05-03']);
    expect(await check(CI)).toEqual([]);
  });

  test('deletes an article: a CI stops, an editor is asked, and its page says so', async () => {
    const { edit, ledger, load, check } = await beginStory(FILES);
    await edit({ 'articles/deich.md': null });
    const told =
      'The article deich is gone, and the address /articles/deich/ was issued. Withdrawn: npm run ledger -- article retire deich --reason "…"; Part of another one now: npm run ledger -- article merge deich=ID; Renamed: npm run ledger -- article rename deich=ID.';
    expect((await check(CI))[0]).toBe(`lost-entry error: ${told}`);
    expect((await check())[0]).toBe(`lost-entry warning: ${told}`);
    expect(await ledger()).toContain('Gone, or back (1)\nThe article deich is gone');
    expect(listPast(await load())).toEqual(['article deich: missing']);
    expect(await ledger('article', 'retire', 'deich', '--reason', 'Erfunden.', ...DAY)).toBe(
      'content/entries.lock.jsonl: The article deich is settled. With it: 1 quote.\n',
    );
    const site = await load();
    expect(listPast(site)).toEqual(['article deich: retired, 2024-05-02, Erfunden.']);
    expect(site.pastQuotes.map(({ status, reason }) => [status, reason])).toEqual([
      ['retired', 'Erfunden.'],
    ]);
    expect(site.movedByMonth.get('2024-03')).toEqual([
      {
        month: '2024-03',
        id: 'deich',
        status: 'retired',
        ended: '2024-05-02',
        reason: 'Erfunden.',
      },
    ]);
    expect(await check(CI)).toEqual([]);
  });

  test('brings a withdrawn article back: it is asked, and said', async () => {
    const { edit, ledger, load, check } = await beginStory(FILES);
    await edit({ 'articles/deich.md': null });
    await ledger('article', 'retire', 'deich', '--reason', 'Erfunden.', ...DAY);
    await edit({ 'articles/deich.md': DEICH });
    expect((await check(CI))[0]).toBe(
      'returned-entry error: The article deich was withdrawn on 2024-05-02 (Erfunden.), and is there again. If that is meant: npm run ledger -- article restore deich. Else give the file another name, or delete it.',
    );
    await ledger('accept', ...NEXT);
    expect((await check(CI))[0]).toContain('returned-entry error');
    await ledger('article', 'restore', 'deich', ...NEXT);
    expect(listPast(await load())).toEqual([]);
    expect((await check(CI)).filter((one) => /-entry/u.test(one))).toEqual([]);
  });

  test('puts two articles together: statements go along with their words', async () => {
    const { edit, ledger, load, check } = await beginStory(FILES);
    const [words = ''] = DEICH.split('\n').slice(5);
    const ids = (await load()).quotes.map(({ id }) => id).sort();
    await edit({ 'articles/deich.md': null, 'articles/hafen.md': `${HAFEN}\n${words}\n` });
    expect(await ledger('article', 'merge', 'deich=hafn', ...DAY)).toBe(
      'The article hafn has no file, so nothing leads there.\n',
    );
    await ledger('article', 'merge', 'deich=hafen', ...DAY);
    const site = await load();
    expect(listPast(site)).toEqual(['article deich: merged, hafen, 2024-05-02']);
    expect(site.quotes.map(({ id }) => id).sort()).toEqual(ids);
    expect([site.pastQuotes, listHistory(site)]).toEqual([[], []]);
    expect(site.movedByMonth.get('2024-03')?.map(({ id, into }) => [id, into])).toEqual([
      ['deich', 'hafen'],
    ]);
    expect(await check(CI)).toEqual([]);
  });

  test('corrects the day of an article: the files of the old month say where it is', async () => {
    const { edit, ledger, load } = await beginStory(FILES);
    await edit({ 'articles/deich.md': DEICH.replace('2024-03-02', '2024-04-02') });
    const moved = [{ month: '2024-03', id: 'deich', status: 'moved', into: 'deich' }];
    expect((await load()).movedByMonth.get('2024-03')).toEqual(moved);
    await ledger('accept', ...DAY);
    expect((await load()).movedByMonth.get('2024-03')).toEqual(moved);
  });

  test('makes a draft of a published article: it is asked', async () => {
    const { edit, ledger } = await beginStory(FILES);
    await edit({ 'articles/deich.md': DEICH.replace('---\n\n', 'draft: true\n---\n\n') });
    expect(await ledger()).toContain(
      'The article deich is published no more, and the address /articles/deich/ was issued.',
    );
  });

  test('comes with a ledger of quotes of an older version alone: it tells of articles and actors', async () => {
    const { edit, load, read, check, ledger } = await beginStory(FILES);
    const quotes = (await read('quotes.lock.json')).replace(
      '"quotes": {',
      '"articles": {\n"sturm": "hafen"\n},\n"quotes": {',
    );
    await edit({ 'entries.lock.jsonl': null, 'quotes.lock.json': quotes });
    expect(listPast(await load())).toEqual(['article sturm: renamed, hafen']);
    await edit({ 'actors/cem-roth.md': null, 'actors/roth-cem.md': FILES['actors/cem-roth.md'] });
    const site = await load();
    expect([listPast(site), listHistory(site)]).toEqual([
      ['article sturm: renamed, hafen', 'actor cem-roth: renamed, roth-cem'],
      [],
    ]);
    await edit({ 'articles/deich.md': null });
    expect((await check(CI))[0]).toContain('lost-entry error: The article deich is gone');
    await ledger('accept', ...DAY);
    expect(await read('quotes.lock.json')).not.toContain('"articles"');
    expect(await read('entries.lock.jsonl')).toContain(
      '{"kind":"article","id":"sturm","status":"renamed","into":"hafen"}\n',
    );
  });
});
