import { describe, expect, test } from 'vitest';
import { openNewsroom } from './newsroom.ts';

const MINUTE = 60_000;
const DEICH = '„Der Deich hält nach allem, was wir wissen, bis morgen“, sagte Ada Berg.';
const HAFEN = 'Am Kai ist es voll. „Im Hafen ist für alle Boote Platz“, sagte Bo Tal.';
const BEFORE = {
  'Der Deich': 'flut: Ada Berg „Der Deich hält nach allem, was wir wissen, bis morgen“',
  'Im Hafen': 'flut: Bo Tal „Im Hafen ist für alle Boote Platz“',
};

describe('words that change where they stand', { timeout: MINUTE }, () => {
  test('an agency corrects a word: the page says that the old wording was wrong', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', DEICH.replace('bis morgen', 'bis übermorgen'), HAFEN);
    const { exitCode, text } = await desk.ledger();
    expect(exitCode).toBe(0);
    expect(text).toContain(`
content/articles/flut.md: 1 changed
  changed content/articles/flut.md:6:1 [Der Deich] “Der Deich hält nach allem, was wir wissen, bis übermorgen”
    was: “Der Deich hält nach allem, was wir wissen, bis morgen”, ada-berg
`);
    await desk.ledger('correct', desk.idOf('Der Deich'), '--note', 'Die Agentur hat sich verhört.');
    expect(await desk.read()).toEqual({
      ...BEFORE,
      'Der Deich':
        'flut: Ada Berg „Der Deich hält nach allem, was wir wissen, bis übermorgen“; corrected 2024-05-02, before „Der Deich hält nach allem, was wir wissen, bis morgen“ (Die Agentur hat sich verhört.)',
    });
    expect((await desk.ledger()).text).toContain('2 quotes as known, 0 new, 0 changed');
  });

  test.each([
    [
      'takes a “nicht” out',
      '„Der Deich bricht heute nicht“, sagte Ada Berg.',
      'bricht heute nicht',
      'bricht heute',
    ],
    [
      'puts a “kein” in',
      '„Es droht eine Flut am Abend“, sagte Ada Berg.',
      'droht eine',
      'droht keine',
    ],
    ['changes a figure', '„Es fehlen 300 Sandsäcke am Deich“, sagte Ada Berg.', '300', '3000'],
    [
      'changes a number in words',
      '„Es fehlen zwölf Boote im Hafen“, sagte Ada Berg.',
      'zwölf',
      'elf',
    ],
  ])('an agency %s: nothing of it is accepted in bulk', async (_, paragraph, old, now) => {
    const desk = await openNewsroom({ flut: [paragraph] });
    const [name = '', shown = ''] = Object.entries(await desk.read())[0] ?? [];
    const words = /„(.*)“/u.exec(shown)?.[1] ?? '';
    await desk.write('flut', paragraph.replace(old, now));

    const hurried = await desk.ledger('accept');
    expect(hurried.text).toContain('0 new quotes, 0 changed quotes. 1 doubt left');
    expect(await desk.read()).toEqual({ [name]: `no more in the article, last „${words}“` });

    const { exitCode, text, commands } = await desk.ledger();
    expect([exitCode, text.split('\n')[3]]).toEqual([
      1,
      `  [${name}] “${words}”, ada-berg has another meaning now, a negation or a figure is another:`,
    ]);
    const [accept, correct] = commands;
    await desk.follow(correct === undefined ? accept : correct);
    const after = words.replace(old, now);
    expect(await desk.read()).toEqual({
      [name]: `flut: Ada Berg „${after}“; corrected 2024-05-03, before „${words}“`,
    });
    expect((await desk.ledger()).exitCode).toBe(0);
  });

  test('a headline is changed, and the file stays: no address notices', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.writeFile(
      'flut',
      `---\ntitle: Der Deich hält\ndate: 2024-04-30\n---\n\n## Platz im Hafen\n\n${DEICH}\n\n${HAFEN}\n`,
    );
    expect((await desk.ledger('accept')).text).toContain('0 new quotes, 0 changed quotes.\n');
    expect(await desk.read()).toEqual(BEFORE);
  });

  test('a headline is changed, and the file gets its name: the addresses go along', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.rename('flut', 'der-deich-haelt');
    const { exitCode, text } = await desk.ledger();
    expect(exitCode).toBe(0);
    expect(text).toContain('flut is der-deich-haelt now; its quotes and links go along.');
    await desk.ledger('accept');
    expect(await desk.read()).toEqual({
      'Der Deich': BEFORE['Der Deich'].replace('flut', 'der-deich-haelt'),
      'Im Hafen': BEFORE['Im Hafen'].replace('flut', 'der-deich-haelt'),
    });
  });

  test('an article gets longer, and its paragraphs change places: only what is new is new', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write(
      'flut',
      'Am Abend kam der Rat zusammen.',
      HAFEN,
      '„Morgen früh sehen wir weiter“, sagte Ada Berg.',
      DEICH,
    );
    expect((await desk.ledger('accept')).text).toContain('1 new quote, 0 changed quotes.\n');
    expect(await desk.read()).toEqual({
      ...BEFORE,
      'Morgen früh': 'flut: Ada Berg „Morgen früh sehen wir weiter“',
    });
  });

  test('a quote gets longer: it has its address and says what it was', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.write('flut', DEICH, HAFEN.replace('Platz“', 'Platz und für die Gäste auch“'));
    await desk.ledger('accept');
    expect(await desk.read()).toEqual({
      ...BEFORE,
      'Im Hafen':
        'flut: Bo Tal „Im Hafen ist für alle Boote Platz und für die Gäste auch“; changed 2024-05-02, before „Im Hafen ist für alle Boote Platz“',
    });
  });

  test.each([
    [
      '„Der Deich hält“, sagte Ada Berg, „nach allem, was wir wissen, bis morgen.“',
      'Der Deich hält',
      'nach allem, was wir wissen, bis morgen.',
    ],
    [
      '„Der Deich hält nach allem“, sagte Ada Berg, „was wir wissen, bis morgen.“',
      'Der Deich hält nach allem',
      'was wir wissen, bis morgen.',
    ],
  ])(
    'a quote is divided by its frame: its words are what they were (%s)',
    async (divided, first, second) => {
      const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
      await desk.write('flut', divided, HAFEN);
      // The part behind the frame has a place of its own on the page of the statement.
      expect((await desk.ledger('accept')).text).toContain('1 new quote, 0 changed quotes.\n');
      const shown = await desk.read();
      expect(Object.values(shown)).toEqual([
        `flut: Ada Berg „${first}“`,
        BEFORE['Im Hafen'],
        `flut: Ada Berg „${second}“`,
      ]);
      expect((await desk.ledger()).text).toContain(
        '3 quotes as known, 0 new, 0 changed, 0 doubtful',
      );

      await desk.write('flut', DEICH, HAFEN);
      await desk.ledger('accept');
      expect(await desk.read()).toMatchObject(BEFORE);
    },
  );

  test('other quotation marks are set throughout: no address notices', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    const toGuillemets = (text: string) => text.replace('„', '»').replace('“', '«');
    await desk.write('flut', toGuillemets(DEICH), toGuillemets(HAFEN));
    expect((await desk.ledger('accept')).text).toContain('0 new quotes, 0 changed quotes.\n');
    expect(await desk.read()).toEqual(BEFORE);
  });

  test('an article is translated beside the first: the addresses stay with the words', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.writeFile(
      'flood',
      '---\ntitle: Flood\ndate: 2024-04-30\nlang: en\n---\n\n“There is room for all boats”, said Bo Tal.\n',
    );
    expect((await desk.ledger('accept')).text).toContain('0 new quotes, 0 changed quotes.\n');
    expect(await desk.read()).toEqual(BEFORE);
  });

  test('an article is translated in place: its addresses say that the words are gone', async () => {
    const desk = await openNewsroom({ flut: [DEICH, HAFEN] });
    await desk.writeFile(
      'flut',
      '---\ntitle: Flood\ndate: 2024-04-30\nlang: en\n---\n\n“The dyke will hold”, said Ada Berg.\n',
    );
    const { text } = await desk.ledger();
    expect(text).toContain('content/articles/flut.md: 2 lost\n');
    await desk.ledger('accept');
    expect(await desk.read()).toEqual({
      'Der Deich':
        'no more in the article, last „Der Deich hält nach allem, was wir wissen, bis morgen“',
      'Im Hafen': 'no more in the article, last „Im Hafen ist für alle Boote Platz“',
    });
  });
});
