import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createToSourceLink } from '../../src/site/text-fragment.ts';
import type { Span } from '../../src/text/core/spans.ts';

const URL_OF_SOURCE = 'https://bote.example/sturm';

const LONG =
  'Der Deich hält in diesem Winter sicher, denn wir haben ihn im letzten Sommer neu gebaut, ' +
  'mit Steinen aus Seedorf und mit sehr viel Geduld';

/** The link to these words of a text, each searched behind the one before it; `from` is where the first begins. */
function toLink(text: string, words: readonly string[], from = 0, url = URL_OF_SOURCE): string {
  const spans: Span[] = [];
  for (const part of words) {
    const start = text.indexOf(part, spans.at(-1)?.end ?? from);
    if (start < 0) throw new Error(`“${part}” is not in: ${text}`);
    spans.push({ start, end: start + part.length });
  }
  return createToSourceLink({ text, source: { url } }, [{ spans }])(spans) ?? '';
}

interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * What a browser reads: “parse a text directive” of the draft report “Text Fragments” (WICG), for each directive that
 * is not null there.
 */
function readDirectives(link: string): Directive[] {
  const [, , directives = ''] = /^([^#]*#.*?):~:(.*)$/u.exec(link) ?? [];
  return directives.split('&').flatMap((directive) => {
    const tokens = directive.replace(/^text=/u, '').split(',');
    const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
    const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
    const [start, end, more] = tokens;
    const terms = [prefix, start, end, suffix];
    const isInvalid = terms.some((term) => term === '' || term?.includes('-') === true);
    if (!directive.startsWith('text=') || start === undefined || more !== undefined || isInvalid)
      return [];
    const [before, first = '', last, after] = terms.map((term) =>
      term === undefined ? undefined : decodeURIComponent(term),
    );
    return [
      {
        ...(before === undefined ? {} : { prefix: before }),
        start: first,
        ...(last === undefined ? {} : { end: last }),
        ...(after === undefined ? {} : { suffix: after }),
      },
    ];
  });
}

describe('createToSourceLink', () => {
  test('names a short quote whole, without its marks', () => {
    expect(toLink('„Wir bleiben“, sagte Ada Berg.', ['„Wir bleiben“'])).toBe(
      'https://bote.example/sturm#:~:text=Wir%20bleiben',
    );
  });

  test.each(['„Wir bleiben“', '»Wir bleiben«', '"Wir bleiben"', '‚Wir bleiben‘', 'Wir bleiben'])(
    'leaves the outer marks of %s out: publishers set their own',
    (words) => {
      expect(readDirectives(toLink(`Sie rief: ${words}.`, [words]))).toEqual([
        { start: 'Wir bleiben' },
      ]);
    },
  );

  test('keeps the marks inside a quote', () => {
    const words = '„Er rief ‚Nein‘ und ging“';
    expect(readDirectives(toLink(`${words}, sagte sie.`, [words]))).toEqual([
      { start: 'Er rief ‚Nein‘ und ging' },
    ]);
  });

  test('names the first and the last five words of a long quote', () => {
    expect(readDirectives(toLink(`„${LONG}“, sagte sie.`, [`„${LONG}“`]))).toEqual([
      { start: 'Der Deich hält in diesem', end: 'und mit sehr viel Geduld' },
    ]);
  });

  test('names a quote of few long words whole', () => {
    const words = Array.from({ length: 10 }, () => 'Hochwasserschutz').join(' ');
    expect(readDirectives(toLink(`„${words}“, rief sie.`, [`„${words}“`]))).toEqual([
      { start: words },
    ]);
  });

  test('has a directive for each part of a divided quote', () => {
    const text = '„Wir bleiben“, sagte sie, „und der Deich hält“.';
    expect(toLink(text, ['„Wir bleiben“', '„und der Deich hält“'])).toBe(
      'https://bote.example/sturm#:~:text=Wir%20bleiben&text=und%20der%20Deich%20h%C3%A4lt',
    );
  });

  test('takes white space of any kind for a blank', () => {
    expect(
      readDirectives(toLink('„Wir\u00A0bleiben\nhier“', ['„Wir\u00A0bleiben\nhier“'])),
    ).toEqual([{ start: 'Wir bleiben hier' }]);
  });

  test('has no link without a source address', () => {
    const spans = [{ start: 0, end: 13 }];
    expect(
      createToSourceLink({ text: '„Wir bleiben“', source: undefined }, [{ spans }])(spans),
    ).toBeUndefined();
    expect(
      createToSourceLink({ text: '„Wir bleiben“', source: {} }, [{ spans }])(spans),
    ).toBeUndefined();
  });
});

describe('the address', () => {
  test.each([
    ['https://bote.example/', 'https://bote.example/#:~:text=Ja'],
    ['https://bote.example/?a=1&b=2', 'https://bote.example/?a=1&b=2#:~:text=Ja'],
    ['https://bote.example/#teil-2', 'https://bote.example/#teil-2:~:text=Ja'],
    ['https://bote.example/#', 'https://bote.example/#:~:text=Ja'],
    ['https://bote.example/#:~:text=Nein', 'https://bote.example/#:~:text=Ja'],
    ['https://bote.example/#teil-2:~:text=Nein&text=a', 'https://bote.example/#teil-2:~:text=Ja'],
  ])('%s gets the directive behind its own fragment', (url, link) => {
    expect(toLink('„Ja“, sagte Ada Berg.', ['„Ja“'], 0, url)).toBe(link);
  });
});

describe('words that the syntax knows as marks', () => {
  test.each([
    [',', '%2C'],
    ['-', '%2D'],
    ['&', '%26'],
    ['%', '%25'],
    ['#', '%23'],
    [' ', '%20'],
    ['ä', '%C3%A4'],
    ['👩', '%F0%9F%91%A9'],
  ])('have “%s” written as %s', (mark, encoded) => {
    expect(toLink(`„a${mark}b“`, [`„a${mark}b“`])).toBe(`${URL_OF_SOURCE}#:~:text=a${encoded}b`);
  });

  test('are read again as they were, whatever they are', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `a${text}z`);
    fc.assert(
      fc.property(texts, (words) => {
        const link = toLink(`„${words}“`, [`„${words}“`]);
        expect(readDirectives(link)).toEqual([{ start: words.replace(/\s+/gu, ' ') }]);
        expect(new URL(link).href).toBe(link);
      }),
      { numRuns: 200, seed: 1962 },
    );
  });
});

describe('words that stand in the article more than once', () => {
  const text = 'Zuerst rief Bo Tal: „Ja“. Dann sagte Ada Berg: „Ja“, und ging.';

  test.each([
    ['the first', 0, 'Bo Tal: „'],
    ['the second', text.indexOf('Dann'), 'Ada Berg: „'],
  ])('are told apart by the words before %s', (_, from, prefix) => {
    expect(readDirectives(toLink(text, ['„Ja“'], from))).toEqual([{ prefix, start: 'Ja' }]);
  });

  test('are told apart by words of their own paragraph', () => {
    const two = '„Ja“, rief Bo Tal.\n\nAda Berg: „Ja“.';
    expect(readDirectives(toLink(two, ['„Ja“'], two.indexOf('Ada')))).toEqual([
      { prefix: 'Ada Berg: „', start: 'Ja' },
    ]);
  });

  test('are told apart when they differ in a capital only: browsers take both', () => {
    const two = 'Er meinte, wir bleiben lange. Sie rief: „Wir bleiben“.';
    expect(readDirectives(toLink(two, ['„Wir bleiben“']))).toEqual([
      { prefix: 'Sie rief: „', start: 'Wir bleiben' },
    ]);
  });

  test('are told apart when long ones only begin alike', () => {
    const other = LONG.replace('sicher', 'nicht');
    const two = `Er sagte: „${other}“. Ada Berg rief: „${LONG}“.`;
    expect(readDirectives(toLink(two, [`„${LONG}“`]))).toEqual([
      {
        prefix: 'Berg rief: „',
        start: 'Der Deich hält in diesem',
        end: 'und mit sehr viel Geduld',
      },
    ]);
  });

  test('are no twins of a longer word', () => {
    const one = 'Im Jahr darauf sagte Ada Berg: „Ja“.';
    expect(readDirectives(toLink(one, ['„Ja“']))).toEqual([{ start: 'Ja' }]);
  });

  test('have no mark alone before them, which other publishers set otherwise', () => {
    const two = '„Ja“, rief Bo Tal.\n\n„Ja“, sagte Ada Berg.';
    expect(readDirectives(toLink(two, ['„Ja“'], 20))).toEqual([{ start: 'Ja' }]);
  });

  test('have nothing before them at the start of a paragraph without a mark', () => {
    const two = 'Wir bleiben, rief Bo Tal.\n\nWir bleiben, sagte Ada Berg.';
    expect(readDirectives(toLink(two, ['Wir bleiben'], 20))).toEqual([{ start: 'Wir bleiben' }]);
  });

  test('have hyphens and commas of the words before them encoded', () => {
    const twins = 'Bo Tal: „Ja“. Die Nord-Süd, Ost-West-Frau: „Ja“.';
    expect(toLink(twins, ['„Ja“'], 20)).toBe(
      `${URL_OF_SOURCE}#:~:text=Nord%2DS%C3%BCd%2C%20Ost%2DWest%2DFrau%3A%20%E2%80%9E-,Ja`,
    );
  });
});
