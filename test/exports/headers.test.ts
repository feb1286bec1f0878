import { describe, expect, test } from 'vitest';
import { toHeaders } from '../../src/exports/headers.ts';
import { POLICY } from '../../src/exports/policy.ts';

describe('the headers for hosts that read them', () => {
  test('let anybody frame an embed or a statement, and nobody another page, under the base path', () => {
    expect(toHeaders('/deep/folder/', ['', 'articles', 'quotes', 'en'], POLICY))
      .toBe(`/deep/folder/*
  Content-Security-Policy: ${POLICY}
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

/deep/folder/
  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'

/deep/folder/articles/*
  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'

/deep/folder/en/*
  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'

/deep/folder/404.html
  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'

/deep/folder/embed/*
  Content-Security-Policy: ${POLICY}; frame-ancestors *

/deep/folder/quotes/*
  Content-Security-Policy: ${POLICY}; frame-ancestors *

/deep/folder/*.annotations.json
  Content-Type: application/ld+json; charset=utf-8

/deep/folder/*.atom.xml
  Content-Type: application/xml; charset=utf-8

/deep/folder/*.bib
  Content-Type: application/x-bibtex; charset=utf-8

/deep/folder/cite/*.json
  Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8

/deep/folder/*.csv
  Content-Type: text/csv; charset=utf-8

/deep/folder/feeds/*.json
  Content-Type: application/feed+json; charset=utf-8

/deep/folder/*.md
  Content-Type: text/markdown; charset=utf-8

/deep/folder/*.gz
  Content-Type: application/gzip

/deep/folder/*.ris
  Content-Type: application/x-research-info-systems; charset=utf-8

/deep/folder/*.rss.xml
  Content-Type: application/xml; charset=utf-8

/deep/folder/*.txt
  Content-Type: text/plain; charset=utf-8
`);
  });
});
