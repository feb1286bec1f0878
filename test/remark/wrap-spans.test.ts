import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';
import type { Wrap } from '../../src/remark/wrap-spans.ts';
import { wrapSpans } from '../../src/remark/wrap-spans.ts';

/** Wraps each of these words of the text in an element of that name; "!" marks the first and the last piece. */
function wrap(source: string, words: Readonly<Record<string, string>>): string {
  const tree = parseMarkdown(source, 'md');
  const flat = flatten(tree);
  const wraps = Object.entries(words).map(([name, part]): Wrap => {
    const start = flat.text.indexOf(part);
    return { start, end: start + part.length, toNode: toElement(name) };
  });
  wrapSpans(flat, wraps);
  const processor = unified().use(remarkRehype).use(rehypeStringify);
  return processor.stringify(processor.runSync(tree));
}

function toElement(name: string): Wrap['toNode'] {
  return (children, { isFirst, isLast }) => ({
    type: 'emphasis',
    children,
    data: {
      hName: name,
      hProperties: { ...(isFirst ? { dataFirst: '' } : {}), ...(isLast ? { dataLast: '' } : {}) },
    },
  });
}

describe('wrapSpans', () => {
  test('puts an element around words', () => {
    expect(wrap('Der Deich hält.', { q: 'Deich' })).toBe(
      '<p>Der <q data-first="" data-last="">Deich</q> hält.</p>',
    );
  });

  test('puts an element around a whole paragraph', () => {
    expect(wrap('Der Deich.', { q: 'Der Deich.' })).toBe(
      '<p><q data-first="" data-last="">Der Deich.</q></p>',
    );
  });

  test('nests a span inside another', () => {
    expect(wrap('Der hohe Deich hält.', { q: 'hohe Deich', u: 'Deich' })).toBe(
      '<p>Der <q data-first="" data-last="">hohe <u data-first="" data-last="">Deich</u></q> hält.</p>',
    );
  });

  test('nests two spans of the same words in the order they are given', () => {
    expect(wrap('Der Deich hält.', { q: 'Deich', u: 'Deich' })).toBe(
      '<p>Der <q data-first="" data-last=""><u data-first="" data-last="">Deich</u></q> hält.</p>',
    );
  });

  test('puts spans that touch side by side', () => {
    expect(wrap('Deichtor', { q: 'Deich', u: 'tor' })).toBe(
      '<p><q data-first="" data-last="">Deich</q><u data-first="" data-last="">tor</u></p>',
    );
  });

  test('cuts a span where it crosses an earlier one', () => {
    expect(wrap('eins zwei drei', { q: 'eins zwei', u: 'zwei drei' })).toBe(
      '<p><q data-first="" data-last="">eins <u data-first="">zwei</u></q><u data-last=""> drei</u></p>',
    );
  });

  test('cuts a span into three where two others begin and end in it', () => {
    expect(wrap('a b c d e', { q: 'a b', u: 'b c d', i: 'd e' })).toBe(
      '<p><q data-first="" data-last="">a <u data-first="">b</u></q>' +
        '<u data-last=""> c <i data-first="">d</i></u><i data-last=""> e</i></p>',
    );
  });

  test('goes around bold that lies inside', () => {
    expect(wrap('Der **hohe** Deich hält.', { q: 'hohe Deich' })).toBe(
      '<p>Der <q data-first="" data-last=""><strong>hohe</strong> Deich</q> hält.</p>',
    );
  });

  test('goes inside bold that lies around', () => {
    expect(wrap('**Der Deich hält.**', { q: 'Deich' })).toBe(
      '<p><strong>Der <q data-first="" data-last="">Deich</q> hält.</strong></p>',
    );
  });

  test('is cut by bold that begins inside and ends outside', () => {
    expect(wrap('„Wir **bleiben“, sagte** sie.', { q: '„Wir bleiben“' })).toBe(
      '<p><q data-first="">„Wir </q><strong><q data-last="">bleiben“</q>, sagte</strong> sie.</p>',
    );
  });

  test('is cut by bold that begins outside and ends inside', () => {
    expect(wrap('**Sie sagte „Wir** bleiben“.', { q: '„Wir bleiben“' })).toBe(
      '<p><strong>Sie sagte <q data-first="">„Wir</q></strong><q data-last=""> bleiben“</q>.</p>',
    );
  });

  test('crosses bold inside italics', () => {
    expect(wrap('*Sie **sagte „Wir** bleiben“*.', { q: '„Wir bleiben“' })).toBe(
      '<p><em>Sie <strong>sagte <q data-first="">„Wir</q></strong>' +
        '<q data-last=""> bleiben“</q></em>.</p>',
    );
  });

  test('goes around code and a break and leaves them whole', () => {
    expect(wrap('Der `D1`\\\nDeich hält.', { q: 'D1\nDeich' })).toBe(
      '<p>Der <q data-first="" data-last=""><code>D1</code><br>\nDeich</q> hält.</p>',
    );
  });

  test('takes an image in the middle along', () => {
    expect(wrap('Der ![Bild](/a.png)Deich', { q: 'Der Deich' })).toBe(
      '<p><q data-first="" data-last="">Der <img src="/a.png" alt="Bild">Deich</q></p>',
    );
  });

  test('wraps words in each block they are in', () => {
    expect(
      wrap('# Eins\n\nZwei\n\n- Drei\n- Fünf\n\n> Vier', { q: 'Eins', u: 'Drei', i: 'Vier' }),
    ).toBe(
      '<h1><q data-first="" data-last="">Eins</q></h1>\n<p>Zwei</p>\n' +
        '<ul>\n<li><u data-first="" data-last="">Drei</u></li>\n<li>Fünf</li>\n</ul>\n' +
        '<blockquote>\n<p><i data-first="" data-last="">Vier</i></p>\n</blockquote>',
    );
  });

  test('leaves a tree without wraps and an empty span as they are', () => {
    expect(wrap('Der Deich.', {})).toBe('<p>Der Deich.</p>');
    expect(wrap('Der Deich.', { q: '' })).toBe('<p>Der Deich.</p>');
  });
});
