import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { dropSheets } from '../../../src/reuse/sheets/drop-sheets.ts';

const link = (path: string): string => `<link rel="stylesheet" href="/news/${path}">`;

/** Renders a page with the sheets of a map and a bar, as a page or as another file. */
async function render(html: string, type: 'page' | 'endpoint'): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'o-ton-sheets-'));
  const head = link('sides.css') + link('assets/map.css') + link('assets/bar.css');
  const inner: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(new Response(head + html)),
  };
  try {
    await mkdir(join(site, 'assets'));
    for (const name of ['map', 'bar'])
      await writeFile(join(site, 'assets', `${name}.css`), `.${name}{margin:0}`);
    const { render: renderLean } = dropSheets(inner, { site, base: '/news/' });
    // Of the route only the type is looked at.
    const options = { routeData: { type } } as Parameters<typeof renderLean>[1];
    const result = await renderLean(new Request('https://o-ton.example/news/'), options);
    return await (result instanceof Response ? result : result.response).text();
  } finally {
    await rm(site, { recursive: true });
  }
}

test('a page asks for the sheets that it has an element for, and for the sheet of the site', async () => {
  const html = '<p class="map">Am Deich.</p>';
  expect(await render(html, 'page')).toBe(link('sides.css') + link('assets/map.css') + html);
});

test('what is no page stays as it is', async () => {
  const all = link('sides.css') + link('assets/map.css') + link('assets/bar.css');
  expect(await render('', 'endpoint')).toBe(all);
});
