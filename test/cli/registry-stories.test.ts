import { describe, expect, test } from 'vitest';
import { FILES, HAFEN, toActor, toArticle } from './story-files.ts';
import { beginStory, listHistory, listPast, toFeedText } from './story.ts';

const MINUTE = 60_000;
const CI = { CI: 'true' };
const DAY = ['--date', '2024-05-02'] as const;
const NEXT = ['--date', '2024-05-03'] as const;

describe('an editor', { timeout: MINUTE }, () => {
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

  test('takes the last mention of a state out: its page stays, and so does that of its capital', async () => {
    const visit = toArticle('Besuch', '2024-04-18', 'Cem Roth reiste nach Norwegen und nach Oslo.');
    const { edit, ledger, load, check, read } = await beginStory({
      ...FILES,
      'articles/besuch.md': visit,
    });
    const builtin = async (): Promise<string[]> => {
      const { actors, places } = await load();
      return [...actors, ...places].filter((one) => one.isBuiltin).map(({ id }) => id);
    };
    expect(await builtin()).toEqual(['norwegen', 'oslo']);
    expect(await read('entries.lock.jsonl')).toContain(
      '{"kind":"actor","id":"norwegen","name":"Norwegen",',
    );
    await edit({
      'articles/besuch.md': visit.replace('Norwegen und nach Oslo', 'Finnland'),
    });
    // Who has not written down a page that is new is told so.
    expect(await check(CI)).toEqual([
      'new-entry warning: Entries that come with O-Ton and have a page now whose address is not written down yet: finnland. Write them down with npm run ledger -- accept, and commit the file.',
    ]);
    expect(await builtin()).toEqual(['finnland', 'norwegen', 'oslo']);
    await ledger('accept', ...DAY);
    expect(await check(CI)).toEqual([]);
    await edit({ 'articles/besuch.md': toArticle('Besuch', '2024-04-18', 'Cem Roth reiste.') });
    expect([await builtin(), await check(CI)]).toEqual([['finnland', 'norwegen', 'oslo'], []]);
  });

  test('names a state on a page of one’s own alone: its address is written down as well', async () => {
    const page = (body: string): string => `---\ntitle: Lage\n---\n\n${body}\n`;
    const { edit, ledger, check, read } = await beginStory({
      ...FILES,
      'pages/lage.mdx': page('Text.'),
    });
    await edit({ 'pages/lage.mdx': page('<ActorCard id="finnland" />') });
    expect(await check(CI)).toEqual([
      'new-entry warning: Entries that come with O-Ton and have a page now whose address is not written down yet: finnland. Write them down with npm run ledger -- accept, and commit the file.',
    ]);
    await ledger('accept', ...DAY);
    expect(await check(CI)).toEqual([]);
    expect(await read('entries.lock.jsonl')).toContain('{"kind":"actor","id":"finnland",');
  });
});
