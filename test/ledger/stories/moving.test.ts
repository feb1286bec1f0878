import { describe, expect, test } from 'vitest';
import { openNewsroom } from './newsroom.ts';

const MINUTE = 60_000;
const DEICH = '„Wir werden den Deich noch vor dem Herbst erhöhen“, sagte Ada Berg.';
const HAFEN = 'Am Kai ist es voll. „Im Hafen ist für alle Boote Platz“, sagte Bo Tal.';
const ZUG = '„Der erste Zug fährt am Montag um sechs“, sagte Ada Berg.';

describe('words that move between articles', { timeout: MINUTE }, () => {
  test('an article becomes two: what went along is asked of, and keeps its address', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', DEICH);
    await desk.write('hafen', 'Im Hafen wird gearbeitet.', HAFEN);

    const { exitCode, text, commands } = await desk.ledger();
    expect(exitCode).toBe(1);
    expect(text)
      .toBe(`content/quotes.lock.json: 1 quote as known, 0 new, 0 changed, 1 doubtful, 0 lost.

content/articles/hafen.md: 1 doubtful
  [Im Hafen] “Im Hafen ist für alle Boote Platz”, bo-tal stood in flut. Is it this now?
    content/articles/hafen.md:8:21 “Im Hafen ist für alle Boote Platz”
      npm run ledger -- accept [Im Hafen]=[new]
    another quote: npm run ledger -- accept [new]=[new]
`);

    // Whoever accepts in a hurry gives no second address to the same words.
    const hurried = await desk.ledger('accept');
    expect(hurried.text).toBe(
      'content/quotes.lock.json: 0 new quotes, 0 changed quotes. 1 doubt left: npm run ledger shows them.\n',
    );
    expect(await desk.read()).toEqual({
      'Wir werden': 'flut: Ada Berg „Wir werden den Deich noch vor dem Herbst erhöhen“',
      'Im Hafen': 'no more in the article, last „Im Hafen ist für alle Boote Platz“',
    });

    await desk.follow(commands[0]);
    expect(await desk.read()).toEqual({
      'Wir werden': 'flut: Ada Berg „Wir werden den Deich noch vor dem Herbst erhöhen“',
      'Im Hafen': 'hafen: Bo Tal „Im Hafen ist für alle Boote Platz“',
    });
    expect((await desk.ledger()).exitCode).toBe(0);
  });

  test('two articles become one: one command takes all that moved along', async () => {
    const desk = await openNewsroom({ flut: [DEICH], hafen: [HAFEN, ZUG] });
    await desk.remove('hafen');
    await desk.write('flut', DEICH, HAFEN, ZUG);

    const { exitCode, text } = await desk.ledger();
    expect(exitCode).toBe(1);
    const all = /All that moved with the same words: npm run ledger -- (.*)\n/u.exec(text);
    expect(all?.[1]).toBe('accept [Im Hafen]=[new] [Der erste]=[new]');

    const { commands } = await desk.ledger();
    await desk.follow(commands.at(-1));
    expect(await desk.read()).toEqual({
      'Wir werden': 'flut: Ada Berg „Wir werden den Deich noch vor dem Herbst erhöhen“',
      'Im Hafen': 'flut: Bo Tal „Im Hafen ist für alle Boote Platz“',
      'Der erste': 'flut: Ada Berg „Der erste Zug fährt am Montag um sechs“',
    });
    // The address of the article itself is still open.
    expect((await desk.ledger()).text).toContain(
      'The article hafen is gone, and the address /articles/hafen/ was issued.',
    );
    await desk.ledger('article', 'merge', 'hafen=flut');
    expect(await desk.ledger()).toMatchObject({
      exitCode: 0,
      text: 'content/quotes.lock.json: 3 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n',
    });
  });

  test('a part is used again: while it stands where it stood, the second article has its own', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('rueckblick', 'Zum Jahresende ein Blick zurück.', HAFEN);

    const { exitCode, text } = await desk.ledger('accept');
    expect([exitCode, text]).toEqual([
      0,
      'content/quotes.lock.json: 1 new quote, 0 changed quotes.\n',
    ]);
    expect(await desk.read()).toEqual({
      'Wir werden': 'flut: Ada Berg „Wir werden den Deich noch vor dem Herbst erhöhen“',
      'Im Hafen': 'flut: Bo Tal „Im Hafen ist für alle Boote Platz“',
      'Im Hafen 2': 'rueckblick: Bo Tal „Im Hafen ist für alle Boote Platz“',
    });
  });

  test('a part is used again and edited where it stood: both may be it, and the editor says which', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', DEICH, HAFEN.replace('für alle Boote', 'für die Boote'));
    await desk.write('rueckblick', 'Zum Jahresende ein Blick zurück.', HAFEN);

    const { text, commands } = await desk.ledger();
    expect(text).toContain(`
  [Im Hafen] “Im Hafen ist für alle Boote Platz”, bo-tal stood in flut. Is it this now?
    content/articles/rueckblick.md:8:21 “Im Hafen ist für alle Boote Platz”
      npm run ledger -- accept [Im Hafen]=[new]
    content/articles/flut.md:8:21 “Im Hafen ist für die Boote Platz”
      npm run ledger -- accept [Im Hafen]=[new]
`);
    await desk.follow(commands[1]);
    await desk.ledger('accept');
    expect(await desk.read()).toEqual({
      'Wir werden': 'flut: Ada Berg „Wir werden den Deich noch vor dem Herbst erhöhen“',
      'Im Hafen':
        'flut: Bo Tal „Im Hafen ist für die Boote Platz“; changed 2024-05-02, before „Im Hafen ist für alle Boote Platz“',
      'Im Hafen 2': 'rueckblick: Bo Tal „Im Hafen ist für alle Boote Platz“',
    });
  });

  test('the names of two files are exchanged: no address stands for the sentence of the other', async () => {
    const toPegel = (place: string) => [
      `„Der Pegel in ${place} steigt bis zum Abend“, sagte Ada Berg.`,
      `„Die Schule in ${place} bleibt morgen zu“, sagte Bo Tal.`,
    ];
    const desk = await openNewsroom({ quellau: toPegel('Quellau'), seedorf: toPegel('Seedorf') });
    await desk.rename('quellau', 'x');
    await desk.rename('seedorf', 'quellau');
    await desk.rename('x', 'seedorf');

    const hurried = await desk.ledger('accept');
    expect(hurried.text).toContain('0 new quotes, 0 changed quotes. 4 doubts left');
    expect(await desk.read()).toEqual({
      'Der Pegel': 'no more in the article, last „Der Pegel in Quellau steigt bis zum Abend“',
      'Die Schule': 'no more in the article, last „Die Schule in Quellau bleibt morgen zu“',
      'Der Pegel 2': 'no more in the article, last „Der Pegel in Seedorf steigt bis zum Abend“',
      'Die Schule 2': 'no more in the article, last „Die Schule in Seedorf bleibt morgen zu“',
    });

    const { exitCode, commands } = await desk.ledger();
    expect(exitCode).toBe(1);
    for (const command of commands.filter((one) => one.split(' ').length === 3))
      await desk.follow(command);
    expect(await desk.read()).toEqual({
      'Der Pegel': 'seedorf: Ada Berg „Der Pegel in Quellau steigt bis zum Abend“',
      'Die Schule': 'seedorf: Bo Tal „Die Schule in Quellau bleibt morgen zu“',
      'Der Pegel 2': 'quellau: Ada Berg „Der Pegel in Seedorf steigt bis zum Abend“',
      'Die Schule 2': 'quellau: Bo Tal „Die Schule in Seedorf bleibt morgen zu“',
    });
    expect((await desk.ledger()).exitCode).toBe(0);
  });

  describe('reports that are made alike', () => {
    const toReport = (place: string, figure: string) => [
      `„Der Pegel in ${place} steht heute bei ${figure} Zentimetern“, sagte Ada Berg.`,
      `„Für ${place} erwarten wir in dieser Nacht keinen Sturm“, sagte Bo Tal.`,
      '„Bitte meiden Sie die Wege am Deich“, sagte Ada Berg.',
    ];
    const PLACES = ['Quellau', 'Seedorf', 'Moorwerder', 'Neuhafen', 'Kahlburg'];
    const toReports = (toName: (place: string) => string) =>
      Object.fromEntries(
        PLACES.map((place, index) => [toName(place), toReport(place, String(300 + index))]),
      );

    test('are renamed all at once: each keeps its addresses', async () => {
      const toOld = (place: string) => `pegel-${place.toLowerCase()}`;
      const toNew = (place: string) => `2024-05-01-${toOld(place)}`;
      const desk = await openNewsroom(toReports(toOld));
      const before = await desk.read();
      for (const place of PLACES) await desk.rename(toOld(place), toNew(place));

      const { exitCode, text } = await desk.ledger('accept');
      expect([exitCode, text]).toEqual([
        0,
        'content/quotes.lock.json: 0 new quotes, 0 changed quotes.\ncontent/entries.lock.jsonl: 5 renamed.\n',
      ]);
      const after = await desk.read();
      expect(Object.keys(after)).toHaveLength(15);
      expect(after).toEqual(
        Object.fromEntries(
          Object.entries(before).map(([name, shown]) => [name, `2024-05-01-${shown}`]),
        ),
      );
    });

    test('one is deleted and one of another place is written: it takes over no address', async () => {
      const desk = await openNewsroom({
        alt: toReport('Quellau', '300'),
        seedorf: toReport('Seedorf', '301'),
      });
      await desk.remove('alt');
      await desk.write('neu', ...toReport('Ahrn', '412'));

      const hurried = await desk.ledger('accept');
      expect(hurried.text).toContain('2 new quotes, 0 changed quotes. 1 doubt left');
      expect(await desk.read()).toMatchObject({
        'Der Pegel':
          'no more in the article, last „Der Pegel in Quellau steht heute bei 300 Zentimetern“',
        'Für Quellau':
          'no more in the article, last „Für Quellau erwarten wir in dieser Nacht keinen Sturm“',
        // Said here and there: the editor decides whether it is the same request.
        'Bitte meiden': 'no more in the article, last „Bitte meiden Sie die Wege am Deich“',
        'Der Pegel 3': 'neu: Ada Berg „Der Pegel in Ahrn steht heute bei 412 Zentimetern“',
        'Der Pegel 2': 'seedorf: Ada Berg „Der Pegel in Seedorf steht heute bei 301 Zentimetern“',
        'Bitte meiden 2': 'seedorf: Ada Berg „Bitte meiden Sie die Wege am Deich“',
        'Für Ahrn': 'neu: Bo Tal „Für Ahrn erwarten wir in dieser Nacht keinen Sturm“',
      });
    });
  });
});
