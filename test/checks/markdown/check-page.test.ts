import { expect, test } from 'vitest';
import { readPageReferences } from '../../../src/checks/markdown/check-page.ts';
import { ADA, findFaults, SOUND } from '../../reading/load-files.ts';

const HEAD = '---\ntitle: Über uns\n---\n\n';
const check = (body: string) =>
  findFaults({ ...SOUND, 'actors/ada-berg.md': ADA, 'pages/ueber-uns.mdx': `${HEAD}${body}\n` });

test('a page may be .mdx and show components', async () => {
  expect(await check('Das sind wir.\n\n<ActorCard id="ada-berg" />')).toEqual([]);
});

test.each([
  ['<ActorCard id="ada-brg" />', 'unknown-reference', 12],
  ['<ActorCard ib="ada-berg" id="ada-berg" />', 'broken-component', 12],
  ['Das <b>Ende.', 'broken-markdown', 1],
  ['![Boot](https://o-ton.example/boot.gif)', 'external-image', 1],
  ['Von [Name und Anschrift].', 'unfilled-page', 5],
  ['Ein {} hier.', 'changed-text', 5],
  ['<Map />', 'broken-component', 1],
  ['[Mehr](javascript:alert(1))', 'broken-link', 1],
])('a fault of such a page has its place: %s', async (body, rule, column) => {
  expect(await check(body)).toMatchObject([
    { rule, file: 'content/pages/ueber-uns.mdx', line: 5, column },
  ]);
});

test('statements that pages name are handed to whoever knows which there are', () => {
  const text = `${HEAD}<Statement id="q-abcd2345" />\n`;
  const file = 'content/pages/ueber-uns.mdx';
  const locate = () => ({ line: 1, column: 1 });
  expect(
    readPageReferences([
      { path: `/${file}`, file, text, locate },
      { path: '/content/pages/impressum.md', file: 'content/pages/impressum.md', text, locate },
    ]),
  ).toEqual([
    {
      file,
      references: [{ by: 'Statement', kind: 'quote', id: 'q-abcd2345', line: 5, column: 12 }],
    },
  ]);
});
