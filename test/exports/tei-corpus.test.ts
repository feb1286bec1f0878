import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { toTeiCorpus } from '../../src/exports/tei.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { find, findLost, getId, readBlocks } from './read-tei.ts';

const SCHEMA = new URL('../fixtures/tei/tei_all.rng.gz', import.meta.url);

test('a corpus is valid, holds the articles in their order, no id twice, and no pointer that leads nowhere', () => {
  const site = buildSite(RICH);
  const source = XmlDocument.fromBuffer(gunzipSync(readFileSync(SCHEMA)));
  const schema = RelaxNGValidator.fromDoc(source);
  const document = XmlDocument.fromString(toTeiCorpus('2022-02', site.articles, site, ADDRESSES));
  try {
    schema.validate(document);
    expect(find(document, '/t:teiCorpus/t:TEI').map(getId)).toEqual(
      site.articles.map(({ id }) => `article-${id}`),
    );
    expect(readBlocks(document).join('\n')).toContain('Wir bleiben');
    const ids = find(document, '//*[@xml:id]').map(getId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findLost(document)).toEqual([]);
  } finally {
    for (const one of [document, schema, source]) one.dispose();
  }
}, 180_000);
