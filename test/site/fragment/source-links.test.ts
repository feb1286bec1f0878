import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSourceLinks } from '../../../src/site/fragment/source-links.ts';
import type { Block } from '../../../src/text/core/blocks.ts';
import type { Span } from '../../../src/text/core/spans.ts';

const URL_OF_SOURCE = 'https://bote.example/sturm';

/** Reads paragraphs with [ ] around each statement, and gives the link of each. */
function toLinks(paragraphs: string, url = URL_OF_SOURCE): string[] {
  const spans: Span[] = [];
  const blocks: Block[] = [];
  let text = '';
  let open = 0;
  for (const paragraph of paragraphs.split('\n\n')) {
    text += text === '' ? '' : '\n\n';
    const begin = text.length;
    for (const [part] of paragraph.matchAll(/[[\]]|[^[\]]+/gu))
      if (part === '[') open = text.length;
      else if (part === ']') spans.push({ start: open, end: text.length });
      else text += part;
    blocks.push({ kind: 'paragraph', start: begin, end: text.length });
  }
  return toSourceLinks({ text, blocks, url }, spans);
}

/** The directives of the first link, as they are read by people. */
function toDirectives(paragraphs: string): string[] {
  return toLinks(paragraphs).slice(0, 1).flatMap(readDirectives);
}

/** What a browser reads: “parse a text directive” of the draft report “Text Fragments” (WICG), its parts divided by " | ". */
function readDirectives(link: string): string[] {
  const [, directives = ''] = link.split(':~:');
  return directives.split('&').flatMap((directive) => {
    const tokens = directive.replace(/^text=/u, '').split(',');
    const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
    const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
    const [start, end, more] = tokens;
    const terms = [prefix, start, end, suffix];
    const isInvalid = terms.some((term) => term === '' || term?.includes('-') === true);
    if (!directive.startsWith('text=') || start === undefined || more !== undefined || isInvalid)
      return [];
    const words = terms.map((term) => (term === undefined ? '' : decodeURIComponent(term)));
    return [
      `${words[0] ? `${words[0]} ~ ` : ''}${words[1] ?? ''}${words[2] ? ` … ${words[2]}` : ''}${words[3] ? ` ~ ${words[3]}` : ''}`,
    ];
  });
}

describe('a statement is named', () => {
  test.each([
    [
      'by the three words before it',
      'Es war Mai. [Ada Berg blieb ruhig.]',
      'Es war Mai. ~ Ada Berg blieb ruhig',
    ],
    [
      'by fewer where there are no three',
      'Ja! [Ada Berg blieb ruhig.]',
      'Ja! ~ Ada Berg blieb ruhig',
    ],
    [
      'by what follows where it begins a paragraph',
      'Still war es.\n\n[Ada Berg blieb ruhig.] Der Rat ging bald.',
      'Ada Berg blieb ruhig ~ . Der Rat ging',
    ],
    [
      'by its first and last words where it is long',
      'Es war Mai. [Der Deich hält in diesem Winter sicher, denn er ist im Sommer neu gebaut worden.]',
      'Es war Mai. ~ Der Deich hält in diesem … im Sommer neu gebaut worden',
    ],
    [
      'by words on both sides of a dash',
      'Es war Mai. [Ada Berg – so hieß sie – blieb.]',
      'Es war Mai. ~ Ada Berg … blieb',
    ],
    [
      'by words on both sides of dots',
      'Es war Mai. [Ada Berg … blieb ruhig.]',
      'Es war Mai. ~ Ada Berg … blieb ruhig',
    ],
    [
      'by words on both sides of a line break',
      'Es war Mai. [Ada Berg\nblieb ruhig.]',
      'Es war Mai. ~ Ada Berg … blieb ruhig',
    ],
    [
      'by words on both sides of a mark',
      'Es war Mai. [Sie rief: „Nein“, und ging.]',
      'Es war Mai. ~ Sie rief … und ging',
    ],
    [
      'from its first to its last paragraph',
      'Es war Mai. [Sie rief: „Nein.\n\nUnd nochmals nein“.] Dann ging sie.',
      'Es war Mai. ~ Sie rief … Und nochmals nein',
    ],
    [
      'by more last words where they come twice',
      'Es war Mai. [Wir hier in Quellau zahlen auch für das Boot im Jahr, und alle zahlen gern für das Boot im Jahr.]',
      'Es war Mai. ~ Wir hier in Quellau zahlen … gern für das Boot im Jahr',
    ],
    [
      'without soft hyphens',
      'Es war Mai. [Das Hoch\u00ADwasser sank.]',
      'Es war Mai. ~ Das Hochwasser sank',
    ],
    [
      'with one blank for white space of any kind',
      'Es  war\u00A0Mai. [Es\u202Fsank.]',
      'Es war Mai. ~ Es sank',
    ],
  ])('%s', (_, paragraphs, directive) => {
    expect(toDirectives(paragraphs)).toEqual([directive]);
  });

  test('once for each style of marks where one stands beside it', () => {
    expect(toDirectives('Es war Mai. [„Nein“, rief sie.]')).toEqual([
      'Es war Mai. „ ~ Nein … rief sie',
      'Es war Mai. » ~ Nein … rief sie',
      'Es war Mai. " ~ Nein … rief sie',
      'Es war Mai. « ~ Nein … rief sie',
    ]);
  });

  test.each([
    ['„A ‚B‘“ kam. [Es sank.]', ['„A ‚B‘“ kam', '»A ›B‹« kam', '"A \'B\'" kam', '«A ‹B›» kam']],
    ['»A ›B‹« kam. [Es sank.]', ['„A ‚B‘“ kam', '»A ›B‹« kam', '"A \'B\'" kam', '«A ‹B›» kam']],
  ])('in the same styles whatever marks the article has: %s', (paragraphs, prefixes) => {
    // Marks at the ends of a prefix are trimmed, those inside it stay.
    const inner = prefixes.map((prefix) => `${prefix.slice(1)}. ~ Es sank`);
    expect(toDirectives(paragraphs)).toEqual(inner);
  });

  test('by what stands before its paragraph and behind it where it is all of it', () => {
    expect(toDirectives('Still war es.\n\n[Ada Berg blieb.]\n\nDer Rat ging bald.')).toEqual([
      'Still war es. ~ Ada Berg blieb',
      'Ada Berg blieb. ~ Der Rat ging',
    ]);
  });

  test('with the mark that begins its paragraph', () => {
    expect(toDirectives('Still war es.\n\n[„Nein“, rief Ada Berg.]').slice(0, 2)).toEqual([
      'Still war es. ~ „Nein … rief Ada Berg',
      'Still war es. ~ »Nein … rief Ada Berg',
    ]);
  });

  test('alone where the article has nothing else, if it is no short word', () => {
    expect(toDirectives('[„Der Deich hält bis zum Winter“]')).toEqual([
      'Der Deich hält bis zum Winter',
    ]);
    expect(toLinks('[„Ja“, rief sie.]')).toEqual([URL_OF_SOURCE]);
  });
});

describe('statements that are alike', () => {
  test('are told apart by more words before them', () => {
    const links = toLinks(
      'Im Mai sprach der Bote. [Das reicht nicht.]\n\nIm Juni sprach der Bote. [Das reicht nicht.]',
    );
    expect(links.flatMap(readDirectives)).toEqual([
      'Im Mai sprach der Bote. ~ Das reicht nicht',
      'Im Juni sprach der Bote. ~ Das reicht nicht',
    ]);
  });

  test('are alike in any case of their letters, and told apart by what follows', () => {
    const [link = ''] = toLinks('So rief der Bote. [Das sank.] So rief der Bote. DAS sank.');
    expect(readDirectives(link)).toEqual(['Das sank ~ . So rief der']);
  });

  test('get the address of the page alone where nothing tells them apart', () => {
    const links = toLinks(
      'Ja! [Das reicht.]\n\nJa! [Das reicht.]\n\nJa! [Das reicht.]',
      `${URL_OF_SOURCE}#teil`,
    );
    expect(links).toEqual(Array.from({ length: 3 }, () => `${URL_OF_SOURCE}#teil`));
  });
});

describe('the address', () => {
  test.each([
    ['https://bote.example/', 'https://bote.example/#:~:text=Ja.-,Es%20sank'],
    ['https://bote.example/?a=1&b=2', 'https://bote.example/?a=1&b=2#:~:text=Ja.-,Es%20sank'],
    ['https://bote.example/#teil-2', 'https://bote.example/#teil-2:~:text=Ja.-,Es%20sank'],
    ['https://bote.example/#', 'https://bote.example/#:~:text=Ja.-,Es%20sank'],
    ['https://bote.example/#:~:text=Nein', 'https://bote.example/#:~:text=Ja.-,Es%20sank'],
    ['https://bote.example/#t:~:text=Nein&text=a', 'https://bote.example/#t:~:text=Ja.-,Es%20sank'],
  ])('%s gets the directive behind its own fragment', (url, link) => {
    expect(toLinks('Ja. [Es sank.]', url)).toEqual([link]);
  });

  test.each([
    [',', '%2C'],
    ['-', '%2D'],
    ['&', '%26'],
    ['%', '%25'],
    ['#', '%23'],
    ['ä', '%C3%A4'],
    ['👩', '%F0%9F%91%A9'],
  ])('has “%s”, which the syntax knows or addresses do not, as %s', (mark, encoded) => {
    expect(toLinks(`Ja. [a${mark}b]`)).toEqual([`${URL_OF_SOURCE}#:~:text=Ja.-,a${encoded}b`]);
  });

  test('is one that a browser reads, with words of the article, whatever they are', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((text) => !/[[\]]/u.test(text));
    fc.assert(
      fc.property(texts, texts, texts, (before, words, after) => {
        const [link = ''] = toLinks(`${before} [${words}] ${after}`);
        expect(new URL(link).href).toBe(link);
        if (link.includes('#')) expect(readDirectives(link).length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 1962 },
    );
  });
});
