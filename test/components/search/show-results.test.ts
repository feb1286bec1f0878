import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PagefindRecord } from '../../../components/search/pagefind.ts';
import { toResult } from '../../../components/search/show-results.ts';
import { toRecordAddress } from '../../../src/schemas/search-record.ts';
import { toRecord } from '../../search/example-records.ts';

beforeAll(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html>').document);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const PAGE = {
  locale: 'de',
  addresses: { statement: '/n/quotes/{}/', article: '/n/articles/{}/' },
} as const;

const toFound = (kind: 'statement' | 'article', id: string, content: string): PagefindRecord => ({
  url: `/${toRecordAddress(toRecord(kind, id, 'Titel'))}`,
  content,
  plain_excerpt: content.slice(4, 14),
  meta: { title: 'Titel' },
});

test('shows a statement whole and leads to its page', () => {
  const item = toResult(
    toFound('statement', 'q-abcd2345', 'Der Deich hält, sagte sie.'),
    'deich',
    PAGE,
  );
  expect(item.outerHTML).toBe(
    '<li class="side-none"><blockquote><a lang="de" href="/n/quotes/q-abcd2345/">' +
      'Der <mark>Deich</mark> hält, sagte sie.</a></blockquote>' +
      '<p class="meta"><span>q-abcd2345</span> </p></li>',
  );
});

test('shows of an article the whole sentences around the words', () => {
  const text = 'Der Deich hält. Das sagte sie.';
  const item = toResult(toFound('article', 'flut', text), 'deich', PAGE);
  expect(item.querySelector('p')?.textContent).toBe('Der Deich hält. …');
});

test('leaves HTML in a text what it is: text', () => {
  const content = '<img src=x onerror=alert(1)> & „so“';
  const item = toResult(toFound('statement', 'q-abcd2345', content), 'img <b>', PAGE);
  expect(item.querySelector('img')).toBe(null);
  expect(item.querySelector('a')?.textContent).toBe(content);
});
