import { describe, expect, test } from 'vitest';
import { renderMarkdown, renderPlainMarkdown } from '../../../src/remark/pipeline.ts';
import { toBlockTexts } from '../html-text.ts';
import { OPTIONS } from '../options.ts';

const render = (source: string) => renderPlainMarkdown(source, '/');

const toTexts = async (source: string) =>
  toBlockTexts((await renderMarkdown(source, OPTIONS, '/')).html).join('\n\n');

describe('the text of an article stays as it is', () => {
  test.each([
    // Numbers.
    '2. Februar 2022: Der Deich bricht.',
    '1954. Das war lange her.\n\n1960. Das auch.',
    'Gewählt wird am\n1. Mai.',
    'Gewählt wird am\n1. Mai und am\n2. Juni.',
    '1. Mai\n2. Mai',
    '2. Bundesliga: Es regnet.\n\n3. Liga: Es schneit.',
    '1. FC Seedorf',
    '1. Der erste Satz steht allein.',
    '1) Der erste Satz steht allein.',
    '1. Eins.\n1. Noch eins.',
    '01. Eins.\n02. Zwei.',
    '1. Eins.\n3. Drei.',
    '1.',
    'Am 3.',
    '§ 1. Der Deich.',
    '2:1 (0:1)',
    '18.30 Uhr',
    'I. Teil',
    'a) Teil',
    // Points.
    '* Name von der Redaktion geändert',
    '** Name geändert',
    '* Name geändert\n* Ort geändert',
    '* 1954 in Seedorf; † 2001',
    '* 1954 in Seedorf\n* 1956 in Quellau',
    '- Nein, sagte sie.',
    'Seedorf (nf)\n- Der Deich hält.',
    '+ + + Eil + + +',
    '+ Plus\n- Minus',
    '-',
    '– Nein',
    // Stars and underscores.
    'Schüler*innen und Lehrer*innen',
    'Kolleg*innen- und Schüler*innen',
    'Lehrer*, Schüler* und *alle* anderen',
    'Lehrer*, Schüler* und *alle* anderen.\n\nSie*, er* und *alle* hier.\n\nEin* Deich* und *noch* einer.',
    'Die Endung *innen und die Lehrer*',
    'Die Endung „*in“ und die Lehrer*',
    'f*** und sch***',
    'f***ing und f***ing',
    '5*3*2 und 5 * 3 * 2 und (a)*b*(c)',
    '**Haupt**stadt',
    '**Ada*:** Nein.',
    'Ada Winter (*1954) und Karl Wall (*3. Mai 1956*)',
    'Hartz-IV-*',
    '_blank und _self',
    '_blank und _self_',
    '_self: https://example.org/_a_ und _self: www.example.org/_a_',
    'Hartz-IV-*/Ein-Euro-*, sagen Lehrer*',
    '*) Name geändert, sagen Lehrer*',
    '__init__ und snake_case_name',
    'https://example.org/_a_/*b*/~c~/(d)_e und www.example.org/_a_',
    // Code.
    'Wie geht`s? So geht`s.',
    'Klaus` und Max` und Hans` Rad',
    '`ne Frau und Max` Rad',
    'Das `` hier `` ist Text, das ``, hier`` auch.',
    'Eins `zwei\ndrei` vier.',
    '    Vier Leerzeichen',
    '~~~ Werbung ~~~\n\nEins.\n\n~~~ Ende ~~~',
    '~~~\nEins.\n~~~',
    '```\nEins.',
    '``` Hier steht Text\nEins.\n```',
    // Rules and headings.
    'Eins.\n===',
    '# 1 der Charts',
    '#',
    '##',
    '#Deich #1',
    // Signs of comparison and block quotes.
    '<10 Grad',
    '> 30 Grad',
    'Es waren\n> 30 Grad.',
    '>90 Prozent',
    '>>Nein<<, sagte sie.\n>>Doch<<, sagte er.',
    '>',
    '>> Nein <<, sagte sie.',
    '>> Nein, es waren\n> 30 Grad.',
    'Es gilt a<b und c>d, a<b >> c.',
    'Liebe <ADRESSE>, liebe <Name/>',
    '<ADRESSE>',
    '<Ressort:Politik>',
    '<?php und <!DOCTYPE deich>',
    // Brackets.
    '„Das [sic] war“',
    '[Anm. d. Red.]: Nein.',
    '[Hinweis]: Nein',
    'Ein [Hinweis] hier.\n\n[Hinweis]: Nein',
    '[Hinweis]: https://example.org/',
    'habe[n](sic)',
    // The rest.
    'C:\\Temp\\a',
    // Tables, footnotes, struck words, directives.
    'Seedorf | Quellau, 1 | 2',
    '| a | b |',
    '| a | b |\n|---|---|',
    'Seedorf | Quellau\n-|-\n1 | 2',
    'Eins.\n:---\nZwei.',
    '~30 Prozent und ~40 Prozent',
    'Trump~~el~~tier',
    '~~30 Prozent, ~~weg~~',
    'https://example.org/~~a~~/b',
    '~~ Werbung ~~',
    'Nein[^1], sagte sie[^2].',
    '[^1]: Nein.',
    '[^1]: Siehe [^1].',
    'Nein[^1].\n\n[^1]:',
    ':::\n\nEins.',
    ':::hinweis\nEins.\n:::',
    '::hinweis',
    '::: pullquote\nEins.\n:::',
    ':::pullquote\nEins.\n\nZwei.',
    ':::quotes\nEins.\n:::',
    'a@example.org und a_b_c@example.org',
    '12:30 und Ressort:Politik und ::',
    'R&D, H&M; AT&T;',
    'Deich\u00adamt',
    '\u00a0Eins.\u00a0\nZwei.\u2009',
  ])('%j', async (source) => {
    expect(await toTexts(source)).toBe(source.replace(/^ +/gmu, ''));
  });
});

describe('Markdown is', () => {
  test.each([
    ['1. Brot\n2. Salz', '<ol>\n<li>Brot</li>\n<li>Salz</li>\n</ol>'],
    ['4) Brot\n5) Salz', '<ol start="4">\n<li>Brot</li>\n<li>Salz</li>\n</ol>'],
    ['Es fehlt:\n- Brot\n- Salz', '<p>Es fehlt:</p>\n<ul>\n<li>Brot</li>\n<li>Salz</li>\n</ul>'],
    [
      '- Brot\n  - Roggen\n- Salz',
      '<ul>\n<li>Brot\n<ul>\n<li>Roggen</li>\n</ul>\n</li>\n<li>Salz</li>\n</ul>',
    ],
    ['* Brot\n* Salz', '<ul>\n<li>Brot</li>\n<li>Salz</li>\n</ul>'],
  ])('a list: %j', async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  test.each([
    [
      'Der *hohe* _alte_ **Deich**.',
      '<p>Der <em>hohe</em> <em>alte</em> <strong>Deich</strong>.</p>',
    ],
    ['*Name geändert*', '<p><em>Name geändert</em></p>'],
    ['**der *hohe* Deich**', '<p><strong>der <em>hohe</em> Deich</strong></p>'],
    ['Die *Welle*-Redaktion', '<p>Die <em>Welle</em>-Redaktion</p>'],
    ['*Schüler*innen*', '<p><em>Schüler*innen</em></p>'],
    ['*Mehr: https://example.org*', '<p><em>Mehr: https://example.org</em></p>'],
    ['*in* Seedorf, **1954**', '<p><em>in</em> Seedorf, <strong>1954</strong></p>'],
    ['Lehrer\\* und *alle*', '<p>Lehrer* und <em>alle</em></p>'],
  ])('emphasis: %j', async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  test.each([
    ['## 5 Fragen', '<h2 id="5-fragen">5 Fragen</h2>'],
    ['# Deich\n\n## Seedorf', '<h2 id="deich">Deich</h2>\n<h3 id="seedorf">Seedorf</h3>'],
    ['Eins.\n\n---\n\nZwei.', '<p>Eins.</p>\n<hr>\n<p>Zwei.</p>'],
    ['> Eins.\n> Zwei.', '<blockquote>\n<p>Eins.\nZwei.</p>\n</blockquote>'],
    ['> 30 Grad\n> 40 Grad', '<blockquote>\n<p>30 Grad\n40 Grad</p>\n</blockquote>'],
    ['`Code` und `mehr`', '<p><code>Code</code> und <code>mehr</code></p>'],
    ['```js\nEins\n```', '<pre><code class="language-js">Eins\n</code></pre>'],
    [
      '[a](/a) <https://example.org>',
      '<p><a href="/a">a</a> <a href="https://example.org">https://example.org</a></p>',
    ],
    ['[a][b]\n\n[b]: https://example.org/', '<p><a href="https://example.org/">a</a></p>'],
    ['ein <b>hoher</b> <a href="/a">Deich</a>', '<p>ein hoher Deich</p>'],
    ['Eins.<!-- später -->', '<p>Eins.</p>'],
    ['Der Deich ~~bricht~~ hält.', '<p>Der Deich <del>bricht</del> hält.</p>'],
  ])('what CommonMark says: %j', async (source, html) => {
    expect(await render(source)).toBe(html);
  });
});

test('a file with a character that stands in no text is read as CommonMark reads it', async () => {
  expect(await render('\uFDD0 Schüler*innen')).toBe('<p>\uFDD0 Schüler*innen</p>');
});

test.each(['*', '_', '`', '#', '~'])('reads 100,000 times %s as text', async (sign) => {
  const source = `Eins\n${sign.repeat(100_000)}b`;
  expect(await render(source)).toHaveLength(source.length + '<p></p>'.length);
});
