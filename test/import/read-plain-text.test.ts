import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importSource } from '../../src/import/import-source.ts';
import { flatten } from '../../src/remark/flatten.ts';
import { restoreForeignDirectives } from '../../src/remark/directives.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

const OPTIONS = { format: 'text', title: 'Titel', date: '2024-05-03' } as const;

async function readText(source: string): Promise<string> {
  const result = await importSource(new TextEncoder().encode(source), '-', OPTIONS);
  if ('fix' in result) throw new Error(`${result.message} ${JSON.stringify(source)}`);
  const tree = parseMarkdown(result.text, 'md');
  restoreForeignDirectives(tree, result.text);
  return flatten(tree).text;
}

describe('importing plain text', () => {
  test('empty lines divide paragraphs', async () => {
    expect(await readText('Eins.\n\nZwei.\n \t\n\n\nDrei.\r\n')).toBe('Eins.\n\nZwei.\n\nDrei.');
  });

  test('lines that a program wrapped become one', async () => {
    const wrapped =
      'Der Deich von Quellau wird im\nHerbst erhöht, weil das Wasser\nim Frühjahr über die Krone\ngelaufen ist.\n\nDas sagte Ada Berg.';
    expect(await readText(wrapped)).toBe(
      'Der Deich von Quellau wird im Herbst erhöht, weil das Wasser im Frühjahr über die Krone gelaufen ist.\n\nDas sagte Ada Berg.',
    );
  });

  test('lines that go on in the middle of a sentence become one', async () => {
    expect(
      await readText(
        'Das Wasser\nstieg in Quellau\nam Mittwoch.\n\nEin Satz mit mehr Wörtern als oben.',
      ),
    ).toContain('Das Wasser stieg in Quellau am Mittwoch.');
  });

  test('lines that somebody set stay lines', async () => {
    const verse =
      'Das Wasser stieg.\nDer Deich hielt stand.\n\nDas Lied sang der Werftchor am Abend des Festes im Trockendock.';
    expect(await readText(verse)).toContain('Das Wasser stieg.\nDer Deich hielt stand.');
  });

  test('long lines without empty ones between them are paragraphs', async () => {
    const long =
      'Der Deich wird erhöht, weil das Wasser im Frühjahr dreimal über die Krone gelaufen ist und vier Häuser im Hafen beschädigt hat.';
    expect(await readText(`${long}\n${long}`)).toBe(`${long}\n\n${long}`);
  });

  test('a short first line before an empty one is the title', async () => {
    const bytes = new TextEncoder().encode('Hafen bleibt zu\n\nDas sagte Ada Berg.\n');
    expect(await importSource(bytes, 'a.txt', { date: '2024-05-03' })).toEqual({
      id: 'hafen-bleibt-zu',
      text: '---\ntitle: Hafen bleibt zu\ndate: 2024-05-03\n---\n\nDas sagte Ada Berg.\n',
      warnings: [],
    });
  });

  test('a hyphen at the end of a line is told and left as it is', async () => {
    const bytes = new TextEncoder().encode('Der Bürger-\nmeister sprach.\n');
    const result = await importSource(bytes, '-', OPTIONS);
    expect(result).toMatchObject({
      warnings: ['“Bürger- meister” stood at the end of a line: is it one word?'],
    });
    expect('text' in result && result.text).toContain('\nDer Bürger- meister sprach.\n');
  });

  test('signs of one paragraph that only the next ones give a meaning come back', async () => {
    const source = [
      '__ https://a.de/_b_*c* Ada [^1]',
      '`` &amp; Deich [^1] Schüler*innen ~~~ „sagte',
      '= Berg einBerg * # 1 30',
      'Deich sagte*über',
    ].join('\n\n');
    expect(await readText(source)).toBe(source);
  });

  test('any paragraphs come back as they were, whatever signs are in them', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'# > + - * _ ` ~ : [ ] ( ) < > | \\ & ! = . 1. 2. 12) „ “ » « – … § * ** *** __ `` ``` ~~~ --- === +++'.split(
          ' ',
        ),
        ...[
          'Schüler*innen',
          'Lehrer:innen',
          ':quote',
          ':quote[x]',
          ':::',
          '&amp;',
          '<b>',
          '</b>',
          '<!--',
          '-->',
          '[a](b.de)',
          '[^1]',
          '[a]:',
          'https://a.de/_b_*c*',
          'C:\\a\\b',
          '# 1',
          '> 30',
          '2. Februar',
          '1954.',
          '*1954',
          '*innen',
          'und/oder',
          '5*3*2',
          '| a | b |',
          '|---|',
          ':actor[Ada Berg]{id=x}',
        ],
      ),
      fc.constantFrom(
        'Ada',
        'Berg',
        'sagte',
        'Deich',
        'über',
        'Straße',
        '30',
        'Grad',
        'ein',
        'nicht',
      ),
    );
    const paragraph = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 9 })
      .map((parts) => parts.flat().join('').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
        const source = paragraphs.join('\n\n');
        expect(await readText(source)).toBe(source);
      }),
      { numRuns: 300 },
    );
  });
});
