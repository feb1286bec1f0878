import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPageLinks } from '../../../src/output/links/read-page-links.ts';
import { scanPage } from '../../../src/output/links/scan-page.ts';

const PREFIX = 'https://o-ton.example/';

const part = fc.constantFrom(
  ...[
    '<a ',
    '<img ',
    '</a>',
    '<p>',
    '>',
    '"',
    "'",
    '=',
    ' ',
    '/',
    '&lt;',
    '&amp;',
    '<!--',
    '-->',
    '\n',
  ],
  ...['href', 'src', 'HREF', 'id', 'srcset', 'aria-labelledby', 'title', 'content', 'data-x'],
  ...['href="/a/"', "href='/b/'", 'href=/c/', 'id="d"', 'id=e', 'srcset="/f 1x, /g 2x"', 'x=">"'],
  ...[`${PREFIX}h/`, `content="${PREFIX}i/"`, '<script>', '</script>', '<title>', '</title>'],
);

test('sees every address and reference that the parser sees', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const html = parts.join('');
      const scan = scanPage(html, PREFIX);
      const isPlain = (href: string): boolean => !/^[a-z]+:(?!\/\/o-ton)/u.test(href);
      for (const { href, isReference } of readPageLinks(html, PREFIX).links) {
        // An empty address is the page itself.
        if (href === '' || !isPlain(href) || href.includes('&')) continue;
        // An entity in an address is as it stands in the text.
        const raw = new Set(
          scan.hrefs.map((one) => one.replaceAll('&lt;', '<').replaceAll('&amp;', '&')),
        );
        if (isReference) expect(scan.references).toContain(decodeURIComponent(href.slice(1)));
        else expect(raw).toContain(href);
      }
    }),
    { numRuns: 2000 },
  );
});

test('takes no id from words of the text', () => {
  expect([...scanPage('<p id="a">id="b" &lt;p id="c"></p>', PREFIX).ids]).toEqual(['a']);
});
