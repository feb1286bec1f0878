import { expect, test } from 'vitest';
import { rewritePage } from '../../../src/output/offline/rewrite-page.ts';
import { toRelativeHref } from '../../../src/output/offline/to-relative-href.ts';

const site = {
  origin: 'https://o-ton.example',
  base: '/news/',
  files: new Set(['index.html', 'a/index.html', 'a/b/index.html', 'größe.png', 'style.css']),
};

test.each([
  ['/news/', '../index.html'],
  ['/news/#x', '../index.html#x'],
  ['/news/a/', 'index.html'],
  ['/news/a/b/?q=1', 'b/index.html'],
  ['/news/a/b/#:~:text=Der%20Deich', 'b/index.html#:~:text=Der%20Deich'],
  ['/news/gr%C3%B6%C3%9Fe.png', '../gr%C3%B6%C3%9Fe.png'],
  ['b/', 'b/index.html'],
  ['#x', '#x'],
  ['', ''],
  ['/other/', '/other/'],
  ['https://o-ton.example/news/a/', 'https://o-ton.example/news/a/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('turns %s into %s', (href, relative) => {
  expect(toRelativeHref(href, 'a/index.html', site)).toBe(relative);
});

test.each([
  ['<a class=x href="/y/" title="/y/">/y/</a>', '<a class=x href="!/y/" title="/y/">/y/</a>'],
  ["<a href='/y/'><img src=/z.png alt=a>", '<a href="!/y/"><img src="!/z.png" alt=a>'],
  ['<a href="/y/?a=1&amp;b=&quot;">', '<a href="!/y/?a=1&amp;b=&quot;">'],
  ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="!/a.png 1x, !/b.png 2x">'],
  [
    '<meta http-equiv="refresh" content="0; url=/y/">',
    '<meta http-equiv="refresh" content="0; url=!/y/">',
  ],
  ['<script type="module" src="/x.js"></script>', '<script defer src="!/x.js"></script>'],
  [
    '<link rel="preload" href="/f.woff2" as="font" crossorigin><link rel="icon" href="/i.svg">',
    '<link rel="icon" href="!/i.svg">',
  ],
  [
    '<b><a href="/y/">ü</a></b><link href="/f.woff2" rel="preload">.',
    '<b><a href="!/y/">ü</a></b>.',
  ],
  ['<p>&lt;a href="/y/"> ü 😀 &amp;<!-- <a href="/y/"> -->', undefined],
])('rewrites %s', (html, expected = html) => {
  expect(rewritePage(html, (href) => `!${href}`)).toBe(expected);
});
