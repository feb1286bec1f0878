import { describe, expect, test } from 'vitest';
import { ADA, DEICH, findFaults, HEAD, SEEDORF, SOUND } from '../../reading/load-files.ts';

const check = (text: string, ending = 'md') =>
  findFaults({ [`articles/flut.${ending}`]: `${HEAD}${text}` });

describe('an article', () => {
  test.each([
    ['Eins.\n\n![Bild](https://example.org/a.png)', '8:1', 'https://example.org/a.png', 'md'],
    ['Eins ![Bild](http://example.org/a.png).', '6:6', 'http://example.org/a.png', 'md'],
    ['Eins ![Bild](//example.org/a.png).', '6:6', '//example.org/a.png', 'md'],
    ['Eins ![Bild][b].\n\n[b]: https://e.org/a.png', '6:6', 'https://e.org/a.png', 'md'],
    ['Eins ![Bild](HTTPS://example.org).', '6:6', 'HTTPS://example.org', 'md'],
    ['Eins ![Bild](data:image/png,x).', '6:6', 'data:image/png,x', 'md'],
    ['Eins ![Bild](&#x2f;&#x2f;example.org/a.png).', '6:6', '//example.org/a.png', 'md'],
    ['Eins ![Bild](/\\\\example.org/a.png).', '6:6', '/\\example.org/a.png', 'md'],
    ['Eins ![Bild](<\\\\\\\\example.org>).', '6:6', '\\\\example.org', 'md'],
    ['Eins ![Bild](https:/example.org).', '6:6', 'https:/example.org', 'md'],
    ['Eins ![Bild](http:example.org).', '6:6', 'http:example.org', 'md'],
    ['Eins ![Bild](/&#9;/example.org).', '6:6', '/\t/example.org', 'md'],
    ['Eins ![Bild](<&#10;//example.org>).', '6:6', '\n//example.org', 'md'],
    ['Eins ![b].\n\n[b]: //e.org\n[b]: /a.png', '6:6', '//e.org', 'md'],
    ['Eins ![b].\n\n[b]: /&#x5c;e.org', '6:6', '/\\e.org', 'md'],
    ['Eins ![Bild](ftp://e.org/a.png).', '6:6', 'ftp://e.org/a.png', 'md'],
    ['Eins ![Bild](blob:https://e.org/1).', '6:6', 'blob:https://e.org/1', 'md'],
    ['Eins ![Bild](https://example.org/a.png).', '6:6', 'https://example.org/a.png', 'mdx'],
  ])('holds a picture of another server: %j', async (text, place, url, ending) => {
    const [line, column] = place.split(':').map(Number);
    expect(await check(`${text}\n`, ending)).toEqual([
      {
        rule: 'external-image',
        severity: 'error',
        file: `content/articles/flut.${ending}`,
        line,
        column,
        message: `The picture ${url} lies on another server.`,
        fix: 'Put the file into public/ of the content folder and write ![…](/name.jpg): a page asks nobody else for anything.',
      },
    ]);
  });

  test.each([
    ['<img src="//e.org/a.png" />', '<img src> //e.org/a.png'],
    ["<img src={'https://e.org/a.png'} />", '<img src> https://e.org/a.png'],
    ['<img srcset="/a.png 1x, https://e.org/a.png 2x" />', '<img srcset> https://e.org/a.png'],
    ['<video poster="https://e.org/a.png" />', '<video poster> https://e.org/a.png'],
    ['<link rel="stylesheet" href="//e.org/a.css" />', '<link href> //e.org/a.css'],
    ['<svg><image xlink:href="//e.org/a.png" /></svg>', '<image xlink:href> //e.org/a.png'],
  ])('loads something from another server in MDX: %s', async (text, what) => {
    expect(await check(`Eins.\n\n${text}\n`, 'mdx')).toMatchObject([
      { rule: 'external-image', line: 8, message: `${what} lies on another server.` },
    ]);
  });

  test.each([
    '<img src="/a.png" srcset="/b.png 2x, c.png 300w" />',
    '<a href="https://e.org">Zwei</a>',
    '<img src={bild} />',
    '<img alt="//e.org" />',
  ])('may hold %s in MDX', async (text) => {
    expect(await check(`Eins.\n\n${text}\n`, 'mdx')).toEqual([]);
  });

  test.each([
    '![Bild](/a.png)',
    '![Bild](a.png)',
    '![Bild](/.//a.png)',
    '![Bild](../a/b.png)',
    '[Bild](https://e.org)',
  ])('may hold %s', async (text) => {
    const findings = await check(`Eins ${text}.\n`);
    expect(findings.filter(({ rule }) => rule === 'external-image')).toEqual([]);
  });
});

test.each([
  ['actors/ada-berg.md', ADA],
  ['places/seedorf.md', SEEDORF],
  ['glossary/deich.md', DEICH],
  ['pages/impressum.md', '---\ntitle: Impressum\n---\n'],
])('%s may hold a picture of the site and none of another server', async (path, text) => {
  const lines = text.split('\n').length;
  const findings = await findFaults({
    ...SOUND,
    [path]: `${text}![Bild](/a.png)\n![Bild](&#x2f;&#x2f;e.org) :a{b="![Bild](//e.org)"}\n`,
  });
  const places = findings.filter(({ rule }) => rule === 'external-image');
  expect(places.map(({ file, line, column }) => [file, line, column])).toEqual([
    [`content/${path}`, lines + 1, 1],
    [`content/${path}`, lines + 1, 34],
  ]);
});
