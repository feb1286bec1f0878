import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/remark/pipeline.ts';
import { remarkBase } from '../../src/remark/remark-base.ts';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

function render(source: string, base: string): string {
  const processor = unified().use(remarkBase, base).use(remarkRehype).use(rehypeStringify);
  return processor.stringify(processor.runSync(parseMarkdown(source, 'md')));
}

describe('remarkBase', () => {
  test.each([
    ['[Deich](/glossary/deich/)', '<a href="/deep/folder/glossary/deich/">Deich</a>'],
    ['[Start](/)', '<a href="/deep/folder/">Start</a>'],
    ['![Bild](/a.png)', '<img src="/deep/folder/a.png" alt="Bild">'],
    ['[Deich][d]\n\n[d]: /deich', '<a href="/deep/folder/deich">Deich</a>'],
  ])('puts the base path before %s', (source, html) => {
    expect(render(source, '/deep/folder/')).toBe(`<p>${html}</p>`);
  });

  test.each([
    ['[Deich](https://example.org/a)', '<a href="https://example.org/a">Deich</a>'],
    ['[Deich](//example.org/a)', '<a href="//example.org/a">Deich</a>'],
    ['[Deich](/&#x5c;example.org)', '<a href="/%5Cexample.org">Deich</a>'],
    ['[Deich](/&#9;/example.org)', '<a href="/%09/example.org">Deich</a>'],
    ['[Deich](deich/)', '<a href="deich/">Deich</a>'],
    ['[Deich](../deich/)', '<a href="../deich/">Deich</a>'],
    ['[Deich](#deich)', '<a href="#deich">Deich</a>'],
  ])('leaves %s as it is', (source, html) => {
    expect(render(source, '/deep/folder/')).toBe(`<p>${html}</p>`);
  });

  test('changes nothing at the root', () => {
    expect(render('[Deich](/deich/)', '/')).toBe('<p><a href="/deich/">Deich</a></p>');
  });
});
