import { describe, expect, test } from 'vitest';
import { openNewsroom } from './newsroom.ts';

const MINUTE = 60_000;
const DEICH = '„Wir werden den Deich noch vor dem Herbst erhöhen“, sagte Ada Berg.';
const HAFEN = 'Am Kai ist es voll. „Im Hafen ist für alle Boote Platz“, sagte Bo Tal.';
const SHOWN = {
  'Wir werden': 'flut: Ada Berg „Wir werden den Deich noch vor dem Herbst erhöhen“',
  'Im Hafen': 'flut: Bo Tal „Im Hafen ist für alle Boote Platz“',
};

describe('words that go, and come back', { timeout: MINUTE }, () => {
  test('a paragraph is deleted, accepted and restored: it has its address again', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', DEICH);
    expect((await desk.ledger()).text).toContain(
      '  lost [Im Hafen] “Im Hafen ist für alle Boote Platz”, bo-tal\n',
    );
    await desk.ledger('accept');
    expect(await desk.read()).toEqual({
      ...SHOWN,
      'Im Hafen': 'no more in the article, last „Im Hafen ist für alle Boote Platz“',
    });

    await desk.write('flut', DEICH, HAFEN);
    expect((await desk.ledger('accept')).text).toContain('0 new quotes, 0 changed quotes.\n');
    expect(await desk.read()).toEqual(SHOWN);
  });

  test('an article is deleted, and comes back under another name weeks later', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN], ebbe: ['Es ist ruhig am Meer.'] });
    await desk.remove('flut');
    expect((await desk.ledger()).text).toContain(
      '  flut is gone: retire --article flut --reason "…" says so of 2 quotes.\n',
    );
    await desk.ledger('accept');
    await desk.write('rueckblick', DEICH, HAFEN);
    await desk.ledger('accept');
    expect(await desk.read()).toEqual({
      'Wir werden': SHOWN['Wir werden'].replace('flut', 'rueckblick'),
      'Im Hafen': SHOWN['Im Hafen'].replace('flut', 'rueckblick'),
    });
  });

  test('withdrawn words come back: the tool names the reason, and the editor brings them back', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', DEICH);
    await desk.ledger('retire', desk.idOf('Im Hafen'), '--reason', 'Das hat er nicht gesagt.');
    const WITHDRAWN = { ...SHOWN, 'Im Hafen': 'withdrawn 2024-05-02: Das hat er nicht gesagt.' };
    expect(await desk.read()).toEqual(WITHDRAWN);

    await desk.write('flut', DEICH, HAFEN);
    expect((await desk.ledger('accept')).text).toContain('0 new quotes, 0 changed quotes. 1 doubt');
    expect(await desk.read()).toEqual(WITHDRAWN);
    const { exitCode, text, commands } = await desk.ledger();
    expect(exitCode).toBe(1);
    expect(text).toContain(`
  [Im Hafen] “Im Hafen ist für alle Boote Platz”, bo-tal was withdrawn on 2024-05-02: Das hat er nicht gesagt. The words are back:
    content/articles/flut.md:8:21 “Im Hafen ist für alle Boote Platz”
      npm run ledger -- accept [Im Hafen]=[new]
    another quote: npm run ledger -- accept [new]=[new]; else take it out of the article
`);
    await desk.follow(commands[0]);
    expect(await desk.read()).toEqual({
      ...SHOWN,
      'Im Hafen': `${SHOWN['Im Hafen']}; changed 2024-05-04, before „Im Hafen ist für alle Boote Platz“ (Das hat er nicht gesagt.)`,
    });
    expect((await desk.ledger()).exitCode).toBe(0);
  });

  test('withdrawn words come in with another article: they are asked of there, too', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', DEICH);
    await desk.ledger('retire', desk.idOf('Im Hafen'), '--reason', 'Das hat er nicht gesagt.');
    await desk.write('agentur', 'Es bleibt ruhig am Meer.', HAFEN);
    expect((await desk.ledger('accept')).text).toContain('0 new quotes, 0 changed quotes. 1 doubt');
    const { commands } = await desk.ledger();
    // He has said it since, at another place: that is another statement.
    await desk.follow(commands[1]);
    expect(await desk.read()).toEqual({
      ...SHOWN,
      'Im Hafen': 'withdrawn 2024-05-02: Das hat er nicht gesagt.',
      'Im Hafen 2': 'agentur: Bo Tal „Im Hafen ist für alle Boote Platz“',
    });
    expect((await desk.ledger()).exitCode).toBe(0);
  });

  test('nothing is merged into what was withdrawn', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', 'Es ist ruhig am Meer.');
    const [deich, hafen] = [desk.idOf('Wir werden'), desk.idOf('Im Hafen')];
    await desk.ledger('retire', hafen, '--reason', 'Das hat er nicht gesagt.');
    const { exitCode, text } = await desk.ledger('merge', deich, hafen);
    expect([exitCode, text]).toEqual([
      1,
      '[Im Hafen] is retired since 2024-05-02: who follows [Wir werden] would find no quote there. Name another, or retire [Wir werden] --reason "…".\n',
    ]);
  });
});

describe('300 articles imported at once', { timeout: 3 * MINUTE }, () => {
  const toName = (index: number) => `artikel-${String(index).padStart(3, '0')}`;

  test('are reported in numbers, and every address lasts', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    // One of the 300 has the words that the first article loses on the same day.
    await desk.write('flut', DEICH);
    for (let index = 0; index < 300; index += 1)
      await desk.write(
        toName(index),
        `„Im Ort Nummer ${String(index)} steht das Wasser“, sagte Ada Berg.`,
        `Dann ging Bo Tal zum Kai ${String(index)}. „Das Boot ${String(index)} ist leck“, sagte er.`,
        ...(index === 150 ? [HAFEN] : []),
      );
    const { exitCode, text, commands } = await desk.ledger();
    const lines = text.split('\n');
    expect(exitCode).toBe(1);
    expect(lines.slice(0, 8)).toEqual([
      'content/quotes.lock.json: 1 quote as known, 600 new, 0 changed, 1 doubtful, 0 lost.',
      '  new: accept writes them down.',
      '',
      'content/articles/artikel-150.md: 1 doubtful, 2 new',
      '  [Im Hafen] “Im Hafen ist für alle Boote Platz”, bo-tal stood in flut. Is it this now?',
      '    content/articles/artikel-150.md:10:21 “Im Hafen ist für alle Boote Platz”',
      '      npm run ledger -- accept [Im Hafen]=[new]',
      '    another quote: npm run ledger -- accept [new]=[new]',
    ]);
    expect(lines.at(-2)).toBe('… and 260 articles more. --verbose shows all.');
    expect(lines.length).toBeLessThan(100);
    expect((await desk.ledger('--verbose')).text.match(/^ {2}new /gmu)).toHaveLength(600);

    expect((await desk.ledger('accept')).text).toContain(
      '600 new quotes, 0 changed quotes. 1 doubt left',
    );
    await desk.follow(commands[0]);
    const shown = await desk.read();
    expect(shown['Im Hafen']).toBe('artikel-150: Bo Tal „Im Hafen ist für alle Boote Platz“');
    expect(Object.values(shown).filter((one) => one.startsWith('artikel-'))).toHaveLength(601);
    expect((await desk.ledger()).text).toContain(
      '602 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.',
    );
  });
});
