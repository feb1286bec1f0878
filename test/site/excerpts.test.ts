import { describe, expect, test } from 'vitest';
import { toExcerpt, toLead, toSnippet } from '../../src/site/excerpts.ts';
import type { Excerpt } from '../../src/site/model.ts';

/** An excerpt as one text, picked words in brackets. */
const show = ({ parts }: Excerpt): string =>
  parts.map(({ text, isPicked }) => (isPicked ? `[${text}]` : text)).join('');

const find = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe('toExcerpt', () => {
  const text = 'Der hohe Deich hält heute.';
  const whole = { start: 4, end: 20 };

  test.each([
    ['nothing', [], 'hohe Deich hält '],
    ['words inside', [find(text, 'Deich')], 'hohe [Deich] hält '],
    ['two, in any order', [find(text, 'hält'), find(text, 'hohe')], '[hohe] Deich [hält] '],
    ['words that touch', [find(text, 'hohe '), find(text, 'Deich')], '[hohe ][Deich] hält '],
    [
      'words that overlap',
      [find(text, 'hohe Deich'), find(text, 'Deich hält')],
      '[hohe Deich][ hält] ',
    ],
    ['words that begin before', [find(text, 'Der hohe')], '[hohe] Deich hält '],
    ['words that end behind', [find(text, 'hält heute')], 'hohe Deich [hält ]'],
    ['words outside', [find(text, 'Der'), find(text, 'heute')], 'hohe Deich hält '],
    ['all words', [whole], '[hohe Deich hält ]'],
  ])('picks %s', (_what, picked, shown) => {
    expect(show(toExcerpt(text, whole, picked))).toBe(shown);
  });
});

describe('toSnippet', () => {
  const snip = (text: string, part: string): string =>
    show(toSnippet(text, [{ kind: 'paragraph', start: 0, end: text.length }], find(text, part)));

  test('shows a short block whole', () => {
    expect(snip('Der hohe Deich hält.', 'Deich')).toBe('Der hohe [Deich] hält.');
  });

  test('cuts a long block between words, with dots', () => {
    const text = `${'eins zwei '.repeat(20)}Deich${' drei vier'.repeat(20)}`;
    expect(snip(text, 'Deich')).toBe(
      `… zwei ${'eins zwei '.repeat(8)}[Deich]${' drei vier'.repeat(9)} …`,
    );
  });

  test('cuts at the word, never in it', () => {
    const text = `${'x'.repeat(50)} ${'y'.repeat(80)} Deich ${'z'.repeat(80)} ${'x'.repeat(50)}`;
    expect(snip(text, 'Deich')).toBe(`… ${'y'.repeat(80)} [Deich] ${'z'.repeat(80)} …`);
  });

  test('leaves a word away that is longer than all it may show', () => {
    const text = `${'x'.repeat(200)} Deich ${'y'.repeat(200)}`;
    expect(snip(text, 'Deich')).toBe('… [Deich] …');
  });

  test('stays inside the block', () => {
    const text = 'Flut\n\nDer Deich hält.\n\nEnde';
    const blocks = [
      { kind: 'heading', ...find(text, 'Flut') },
      { kind: 'paragraph', ...find(text, 'Der Deich hält.') },
      { kind: 'paragraph', ...find(text, 'Ende') },
    ] as const;
    expect(show(toSnippet(text, blocks, find(text, 'Deich')))).toBe('Der [Deich] hält.');
  });
});

describe('toLead', () => {
  test.each([
    ['<p>Ada Berg ist Wirtin. Sie lebt am Deich.</p>', 'Ada Berg ist Wirtin.'],
    ['<p>Ada <strong>Berg</strong> ist <a href="/a">Wirtin</a>! Ja.</p>', 'Ada Berg ist Wirtin!'],
    ['<p>Ist sie Wirtin?\nJa.</p>', 'Ist sie Wirtin?'],
    ['<p>Eins.</p>\n<p>Zwei.</p>', 'Eins.'],
    ['<p>Das Werk von 3.500 Leuten. Ja.</p>', 'Das Werk von 3.500 Leuten.'],
    ['<p>Berg &#x26; Tal, eins &#x3C; zwei. Ja.</p>', 'Berg & Tal, eins < zwei.'],
    ['<p>Berg &amp; Tal, eins &lt; zwei. Ja.</p>', 'Berg & Tal, eins < zwei.'],
    ['<p>Es war 1962. Ja.</p>', 'Es war 1962.'],
    ['<p>Sie sagt „Nein.“ Dann geht sie.</p>', 'Sie sagt „Nein.“'],
    ['<p>Ohne Punkt</p>', 'Ohne Punkt'],
    ['<p>Ein Satz.</p>\n', 'Ein Satz.'],
    ['', ''],
  ])('of %j is “%s”', (html, lead) => {
    expect(toLead(html)).toBe(lead);
  });

  test.each([
    ['an ordinal', 'Sie kam am 24. Juli. Ja.', 'Sie kam am 24. Juli.'],
    ['an ordinal of a name', 'Der 1. FC Quellau gewann. Ja.', 'Der 1. FC Quellau gewann.'],
    ['an initial', 'Ada M. Berg ist Wirtin. Ja.', 'Ada M. Berg ist Wirtin.'],
    ['titles', 'Prof. Dr. Ada Berg lehrt. Ja.', 'Prof. Dr. Ada Berg lehrt.'],
    ['z. B.', 'Sie mag z. B. Fisch. Ja.', 'Sie mag z. B. Fisch.'],
    ['z.B.', 'Sie mag z.B. Fisch. Ja.', 'Sie mag z.B. Fisch.'],
    ['Mio.', 'Dort leben 3 Mio. Menschen. Ja.', 'Dort leben 3 Mio. Menschen.'],
    ['Nr.', 'Das Boot Nr. 5 sank. Ja.', 'Das Boot Nr. 5 sank.'],
    ['St.', 'Sie lebt in St. Quellau. Ja.', 'Sie lebt in St. Quellau.'],
    ['geb.', 'Ada Berg (geb. Tal) lehrt. Ja.', 'Ada Berg (geb. Tal) lehrt.'],
  ])('does not end behind %s: %s', (_what, text, lead) => {
    expect(toLead(`<p>${text}</p>`)).toBe(lead);
  });
});
