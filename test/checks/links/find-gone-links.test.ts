import { expect, test } from 'vitest';
import { parseLedger } from '../../../src/ledger/parse-ledger.ts';
import type { PastEntryRecord } from '../../../src/schemas/entry-record.ts';
import type { ContentFile } from '../../../src/files/content-file.ts';
import { parseContentFile } from '../../../src/files/content-file.ts';
import { findGoneLinks } from '../../../src/checks/links/find-gone-links.ts';

const RECORD = { article: 'deich', text: 'Ja', firstSeen: '2024-05-17' };
const END = { ended: '2024-05-18', reason: 'Verhört.' };
const LEDGER = JSON.stringify({
  version: 1,
  quotes: {
    'q-aaaaaaaa': RECORD,
    'q-bbbbbbbb': { ...RECORD, ...END, status: 'retired' },
    'q-cccccccc': { ...RECORD, ...END, status: 'merged', supersededBy: 'q-aaaaaaaa' },
  },
});

const GONE = { name: '', months: [] };
const PAST: readonly PastEntryRecord[] = [
  { ...GONE, kind: 'article', id: 'alt', status: 'renamed', into: 'deich' },
  { ...GONE, kind: 'actor', id: 'cem-rot', status: 'merged', into: 'cem-roth' },
  { ...GONE, kind: 'term', id: 'siel', status: 'retired', reason: 'Falsch.' },
  { ...GONE, kind: 'place', id: 'altdorf', status: 'missing' },
];

function find(body: string): string[] {
  const ledger = parseLedger(LEDGER, 'quotes.lock.json');
  const text = `---\ntitle: Deich\n---\n\n${body}\n`;
  const file = parseContentFile(text, '/x/deich.md', 'deich.md', 'deich');
  if (Array.isArray(ledger) || Array.isArray(file)) throw new Error('The example does not parse.');
  const files: readonly ContentFile[] = [file];
  return findGoneLinks(files, ledger, PAST, { site: 'https://o-ton.example', base: '/news/' }).map(
    ({ severity, line, column, message, fix }) =>
      `${severity} ${String(line)}:${String(column)} ${message} ${fix}`,
  );
}

test.each([
  [
    'Mehr [hier](/quotes/q-bbbbbbbb/).',
    'warning 5:6 The link “/quotes/q-bbbbbbbb/” leads to what was withdrawn. Take the link out, or link to another quote.',
  ],
  [
    '[hier][1]\n\n[1]: /en/quotes/q-cccccccc/',
    'warning 7:1 The link “/en/quotes/q-cccccccc/” leads to what became a part of another quote. Link to /quotes/q-aaaaaaaa/.',
  ],
  [
    '[hier](/articles/alt/#q-aaaaaaaa)',
    'warning 5:1 The link “/articles/alt/#q-aaaaaaaa” leads to what was renamed. Link to /articles/deich/.',
  ],
  [
    '[hier](alt.md) und [da](../quotes/q-bbbbbbbb)',
    'warning 5:1 The link “alt.md” leads to what was renamed. Link to /articles/deich/.',
  ],
  [
    '[hier](https://o-ton.example/news/en/articles/alt/)',
    'warning 5:1 The link “https://o-ton.example/news/en/articles/alt/” leads to what was renamed. Link to /articles/deich/.',
  ],
  [
    '[hier](/actors/cem-rot/)',
    'warning 5:1 The link “/actors/cem-rot/” leads to what became a part of another entry. Link to /actors/cem-roth/.',
  ],
  [
    '[hier](/glossary/siel/)',
    'warning 5:1 The link “/glossary/siel/” leads to what was withdrawn. Take the link out; the term siel has no page any more.',
  ],
  [
    '[hier](/en/places/altdorf/)',
    'warning 5:1 The link “/en/places/altdorf/” leads to what is there no more. Take the link out; the place altdorf has no page any more.',
  ],
])('warns of %s', (body, finding) => {
  expect(find(body)).toEqual([finding]);
});

test.each([
  '[a](/quotes/q-aaaaaaaa/)',
  '[a](/articles/deich/)',
  '[a](https://example.org/articles/alt/)',
  '[a](/actors/siel/)',
  '[a](/actors/cem-rot-und-bo/)',
  'q-bbbbbbbb',
  '`[a](/quotes/q-bbbbbbbb/)`',
])('says nothing of %s', (body) => {
  expect(find(body)).toEqual([]);
});
