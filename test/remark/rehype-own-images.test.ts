import { describe, expect, test } from 'vitest';
import { renderMarkdown, renderPlainMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from './options.ts';

const RENDERERS = {
  'an article': async (source: string) => (await renderMarkdown(source, OPTIONS, '/')).html,
  'a plain text': (source: string) => renderPlainMarkdown(source, '/'),
};

describe.each(Object.entries(RENDERERS))('the pictures of %s', (_, render) => {
  test.each([
    '![Bild](https://example.org/a.png)',
    '![Bild](&#x2f;&#x2f;example.org/a.png)',
    '![Bild](data:image/png;base64,AAAA)',
    '![Bild][b]\n\n[b]: //example.org/a.png',
  ])('are left out where they lie on another server: %s', async (source) => {
    expect(await render(source)).not.toContain('<img src');
  });

  test('stay where they lie on the site', async () => {
    expect(await render('![Bild](/a.png)')).toContain('<img src="/a.png" alt="Bild">');
  });
});
