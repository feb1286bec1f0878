import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/remark/pipeline.ts';
import { transformPlainPage } from '../../src/remark/plain-page.ts';

const transform = (source: string) => {
  const tree = parseMarkdown(source, 'mdx');
  transformPlainPage(tree, source);
  return tree;
};

test.each(['Ressort:Politik um 10:30', 'Man schreibt :actor[Ada Berg].', ':quote[„Nein“]'])(
  'a directive in a line of a page is text: %s',
  (source) => {
    expect(toString(transform(source))).toBe(source);
  },
);

test('an aside of an article is beside its text', () => {
  const source = '<Aside title="Deich">\n\nEin Wall.\n\n</Aside>';
  expect(transform(source).children[0]?.data).toMatchObject({ part: 'aside' });
});
