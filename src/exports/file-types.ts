/**
 * The files beside the pages: their names, from the folder of the site, in which `*` stands for anything, and their media
 * types; those that are no text say so, all others are in UTF-8. No file has two of the names. Feeds of XML have the type that
 * browsers show: of their own types Chromium shows the source, and Firefox saves a file. A reader knows a feed by its root.
 */
export const FILE_TYPES = {
  annotations: { files: '*.annotations.json', type: 'application/ld+json' },
  atom: { files: '*.atom.xml', type: 'application/xml' },
  bibtex: { files: '*.bib', type: 'application/x-bibtex' },
  csl: { files: 'cite/*.json', type: 'application/vnd.citationstyles.csl+json' },
  csv: { files: '*.csv', type: 'text/csv' },
  jsonFeed: { files: 'feeds/*.json', type: 'application/feed+json' },
  markdown: { files: '*.md', type: 'text/markdown' },
  packed: { files: '*.gz', type: 'application/gzip', isBinary: true },
  ris: { files: '*.ris', type: 'application/x-research-info-systems' },
  rss: { files: '*.rss.xml', type: 'application/xml' },
  text: { files: '*.txt', type: 'text/plain' },
} as const;
