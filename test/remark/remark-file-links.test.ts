import { expect, test } from 'vitest';
import { renderPlainMarkdown } from '../../src/remark/pipeline.ts';
import { toPageAddress } from '../../src/remark/remark-file-links.ts';

test.each([
  ['settings.md', 'pages', '../settings/'],
  ['./settings.md#base', 'pages', '../settings/#base'],
  ['../actors/ada-berg.md', 'pages', '../actors/ada-berg/'],
  ['bo-tal.md', 'actors', '../../actors/bo-tal/'],
  ['../pages/impressum.md', 'articles', '../../impressum/'],
  ['../articles/2024/flut.mdx', 'glossary', '../../articles/flut/'],
] as const)('%s in %s/ leads to %s', (address, folder, page) => {
  expect(toPageAddress(address, folder)).toBe(page);
});

test.each([
  'https://example.org/readme.md',
  '/actors/ada-berg.md',
  '../README.md',
  '../src/site.md',
  'bild.jpg',
  '#oben',
  'mailto:a@b.example',
])('%s stays as it is', (address) => {
  expect(toPageAddress(address, 'pages')).toBeUndefined();
});

test('a page leads to pages', async () => {
  expect(await renderPlainMarkdown('Siehe [dort](settings.md).', '/')).toBe(
    '<p>Siehe <a href="../settings/">dort</a>.</p>',
  );
});
