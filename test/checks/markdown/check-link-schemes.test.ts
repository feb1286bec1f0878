import { expect, test } from 'vitest';
import { checkMdx } from '../read-article-file.ts';

const tell = (body: string) =>
  checkMdx(`Text.\n\n${body}`)
    .filter(({ rule }) => rule !== 'unknown-reference')
    .map(({ rule, line, column, message }) => [rule, line, column, message]);

test.each([
  '[Mehr](javascript:alert(1))',
  '[Mehr](JavaScript:alert(1))',
  '[Mehr](<java\nscript:alert(1)>)'.replace('\n', '&#10;'),
  '<a href="javascript:alert(1)">Mehr</a>',
  '[Mehr][m]\n\n[m]: vbscript:x',
])('a link that runs code is refused: %s', (body) => {
  expect(tell(body)).toEqual([
    [
      'broken-link',
      expect.any(Number),
      1,
      expect.stringMatching(/script:”, which opens no page/iu),
    ],
  ]);
});

test.each(['https://o-ton.example', 'mailto:ada@o-ton.example', 'tel:+49', '/articles/a:b/', '#a'])(
  'what a page opens is fine: %s',
  (url) => {
    expect(tell(`[Mehr](${url})`)).toEqual([]);
  },
);
