import { expect, test } from 'vitest';
import { toStatementCitation } from '../../src/exports/citations.ts';
import { MOST_IN_LINK, toCiteAll } from '../../src/views/cite-files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { ADDRESSES } from '../exports/example-addresses.ts';
import { RICH } from '../site/rich-site.ts';

const [item] = buildSite(RICH).statements.map((one) => toStatementCitation(one, ADDRESSES));
if (!item) throw new Error('the example has statements');
const LINK = { name: 'alle', file: 'oton-ada.bib', address: '/cite/actors/ada.bib' };

test('a few citations lie within the link, each with its key', () => {
  const link = toCiteAll([item, { ...item, id: 'oton-q-zzzzzzzz' }], LINK);
  expect(link).toMatchObject({ name: 'alle', file: 'oton-ada.bib' });
  const text = decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1));
  expect(text.match(/^@\w+\{[^,]+,$/gmu)).toEqual([
    `@article{${item.id},`,
    '@article{oton-q-zzzzzzzz,',
  ]);
});

test('many citations are a file of their own', () => {
  const many = Array.from({ length: MOST_IN_LINK + 1 }, () => item);
  expect(toCiteAll(many.slice(1), LINK).href).toMatch(/^data:application\/x-bibtex;/u);
  expect(toCiteAll(many, LINK)).toEqual({ name: 'alle', href: '/cite/actors/ada.bib' });
});
