import { describe, expect, test } from 'vitest';
import { beginStory, listHistory, listPast, toFeedText } from './story.ts';

const MINUTE = 60_000;
const toArticle = (title: string, date: string, body: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
const toActor = (name: string, ...more: readonly string[]): string =>
  ['---', `name: ${name}`, 'kind: person', ...more, '---', ''].join('\n');

const HAFEN = toArticle(
  'Hafen bleibt geschlossen',
  '2024-04-17',
  '„Wir öffnen wieder, wenn der Deich hält“, sagte Cem Roth.\n\n„Das Siel ist seit gestern dicht“, sagte Ada Berg in Quellau.',
);
const DEICH = toArticle(
  'Deich hält',
  '2024-03-02',
  '„Niemand wurde verletzt, und das Wasser fällt“, sagte C. Roth am Abend.',
);
const FILES = {
  'articles/hafen.md': HAFEN,
  'articles/deich.md': DEICH,
  'actors/cem-roth.md': toActor('Cem Roth'),
  'actors/ada-berg.md': toActor('Ada Berg'),
  'actors/c-roth.md': toActor('C. Roth'),
  'glossary/siel.md': '---\nterm: Siel\nshort: Ein Tor im Deich.\n---\n',
  'places/quellau.md': '---\nname: Quellau\nlat: 53.5\nlon: 9.9\n---\n',
} as const;
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
    expect(await check(CI)).toEqual([expect.stringMatching(/^new-entry warning:/u)]);
    await ledger('accept', ...NEXT);
    expect(listPast(await load())).toEqual(['article hafen-zu: renamed, hafen, 2024-05-03']);
    expect(await check(CI)).toEqual([]);
  });

  test('renames the file of an actor: nobody is told of a change', async () => {
    const { edit, ledger, load, check } = await beginStory(FILES);
    const before = toFeedText(await load(), 'cem-roth');
    await edit({ 'actors/cem-roth.md': null, 'actors/roth-cem.md': FILES['actors/cem-roth.md'] });
    const told = [];
    for (const step of ['before accept', 'after accept']) {
      if (step === 'after accept') told.push(await ledger('accept', ...DAY));
      const site = await load();
      expect(listPast(site).map((one) => one.replace(', 2024-05-02', ''))).toEqual([
        'actor cem-roth: renamed, roth-cem',
      ]);
      expect(listHistory(site)).toEqual([]);
      expect(toFeedText(site, 'roth-cem').replaceAll('roth-cem', 'cem-roth')).toBe(before);
      expect(site.actorFeeds.get('cem-roth')).toEqual(['atom']);
    }
    expect(told).toEqual([
      'content/quotes.lock.json: 0 new quotes, 0 changed quotes.\ncontent/entries.lock.jsonl: 1 renamed.\n',
    ]);
    expect(await check(CI)).toEqual([]);
  });

  test('corrects the name of a speaker and the file: it is asked, and nothing is told until then', async () => {
    const { edit, ledger, load, check, read } = await beginStory(FILES);
    await edit({
      'actors/ada-berg.md': null,
      'actors/adele-berg.md': toActor('Adele Berg'),
      'articles/hafen.md': HAFEN.replace('Ada Berg', 'Adele Berg'),
    });
    const asked =
      'lost-entry error: The actor ada-berg is gone, and the address /actors/ada-berg/ was issued. Is it adele-berg now? Renamed: npm run ledger -- actor rename ada-berg=adele-berg;';
    expect((await check(CI))[0]).toContain(asked);
    expect(await ledger('accept', ...DAY)).toContain('content/entries.lock.jsonl: 1 open.');
    const open = await load();
    expect([listPast(open), listHistory(open)]).toEqual([['actor ada-berg: missing'], []]);
    // The same question after `accept`, and what was written waits for the answer.
    expect((await check(CI))[0]).toContain(asked);
    expect(await read('quotes.lock.json')).toContain('"speakers":["ada-berg"]');
    await ledger('actor', 'rename', 'ada-berg=adele-berg', ...NEXT);
    await ledger('accept', ...NEXT);
    const site = await load();
    expect([listPast(site), listHistory(site)]).toEqual([
      ['actor ada-berg: renamed, adele-berg, 2024-05-03'],
      [],
    ]);
    expect(site.actorFeeds.get('ada-berg')).toEqual(['atom']);
    expect(await read('quotes.lock.json')).not.toContain('ada-berg');
    expect(await check(CI)).toEqual([]);
  });

  test('says that it is no rename: who was named before is told', async () => {
    const { edit, ledger, load } = await beginStory(FILES);
    await edit({
      'actors/ada-berg.md': null,
      'actors/ida-berg.md': toActor('Ida Berg'),
      'articles/hafen.md': HAFEN.replace('Ada Berg', 'Ida Berg'),
    });
    await ledger('actor', 'retire', 'ada-berg', '--reason', 'Verwechselt.', ...DAY);
    await ledger('accept', ...NEXT);
    const site = await load();
    expect(listPast(site)).toEqual(['actor ada-berg: retired, 2024-05-02, Verwechselt.']);
    expect(listHistory(site)).toEqual([
      expect.stringMatching(/^q-[a-z2-7]{8} \| Das Siel ist seit gestern dicht \| Ada Berg$/u),
    ]);
  });

  test('puts two actors together: the words of both are those of one', async () => {
    const { edit, ledger, load, check } = await beginStory(FILES);
    await edit({
      'actors/c-roth.md': null,
      'actors/cem-roth.md': toActor('Cem Roth', 'aliases: [C. Roth]'),
    });
    expect((await check(CI))[0]).toContain(
      'The actor c-roth is gone, and the address /actors/c-roth/ was issued. Is it cem-roth now? Part of another one now: npm run ledger -- actor merge c-roth=cem-roth;',
    );
    // Whoever accepts before the answer publishes nothing false either.
    await ledger('accept', ...DAY);
    expect(listHistory(await load())).toEqual([]);
    expect(await ledger('actor', 'merge', 'c-roth=cem-roth', ...NEXT)).toBe(
      'content/entries.lock.jsonl: The actor c-roth is settled.\n',
    );
    const site = await load();
    expect([listPast(site), listHistory(site)]).toEqual([
      ['actor c-roth: merged, cem-roth, 2024-05-03'],
      [],
    ]);
    const feed = toFeedText(site, 'cem-roth');
    expect([feed.includes('Niemand wurde verletzt'), feed.includes('Zuordnung')]).toEqual([
      true,
      false,
    ]);
    expect(await check(CI)).toEqual([]);
  });

  test('renames a place and deletes a term', async () => {
    const { edit, ledger, load, check } = await beginStory({
      ...FILES,
      'articles/links.md': toArticle(
        'Links',
        '2024-04-18',
        '[Siel](/glossary/siel/) und [Ort](/places/quellau/).',
      ),
    });
    await edit({
      'glossary/siel.md': null,
      'places/quellau.md': null,
      'places/quellau-dorf.md':
        '---\nname: Quellau-Dorf\naliases: [Quellau]\nlat: 53.5\nlon: 9.9\n---\n',
    });
    expect((await check(CI)).filter((one) => one.startsWith('lost-entry'))).toEqual([
      'lost-entry error: The term siel is gone, and the address /glossary/siel/ was issued. Withdrawn: npm run ledger -- term retire siel --reason "…"; Part of another one now: npm run ledger -- term merge siel=ID; Renamed: npm run ledger -- term rename siel=ID.',
    ]);
    await ledger('accept', ...DAY);
    expect(await ledger('term', 'retire', 'siel', ...DAY).catch(String)).toContain('--reason');
    await ledger('term', 'retire', 'siel', '--reason', 'Falsch erklärt.', ...NEXT);
    expect(listPast(await load())).toEqual([
      'term siel: retired, 2024-05-03, Falsch erklärt.',
      'place quellau: renamed, quellau-dorf, 2024-05-02',
    ]);
    expect(await check(CI)).toEqual([
      'broken-link warning: The link “/glossary/siel/” leads to what was withdrawn. Take the link out; the term siel has no page any more.',
      'broken-link warning: The link “/places/quellau/” leads to what was renamed. Link to /places/quellau-dorf/.',
    ]);
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
