import { expect, test } from 'vitest';
import { toFaultPage } from '../../src/dev/fault-page.ts';
import { DEV_DE } from '../../src/i18n/dev-words.ts';

const ADDRESSES = { client: '/news/@vite/client', opener: '/news/__open-in-editor', anyway: '/?a' };

test('toFaultPage says what is wrong, where, and how to fix it, and no word of the content is code', () => {
  const html = toFaultPage(
    [
      {
        rule: 'invalid-value',
        severity: 'error',
        file: 'content/articles/flut.md',
        line: 3,
        column: 7,
        message: '“date” must be an ISO date.',
        fix: 'It is "<b>".',
        excerpt: [
          { number: 2, text: 'title: Flut' },
          { number: 3, text: 'date: <script>' },
        ],
        target: '/site/a b.md:3:7',
      },
    ],
    DEV_DE,
    ADDRESSES,
  );
  for (const part of [
    '<h1>Ein Fehler im Inhalt</h1>',
    '<h2>“date” must be an ISO date.</h2>',
    'It is &quot;&lt;b&gt;&quot;.',
    '<code>content/articles/flut.md:3:7</code>',
    '   2  title: Flut',
    '<mark>   3  date: &lt;script&gt;</mark>',
    'data-open="/news/__open-in-editor?file=%2Fsite%2Fa%20b.md%3A3%3A7"',
    '<script type="module" src="/news/@vite/client">',
    'href="/?a"',
  ])
    expect(html).toContain(part);
});
