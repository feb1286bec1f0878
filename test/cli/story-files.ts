export const toArticle = (title: string, date: string, body: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
export const toActor = (name: string, ...more: readonly string[]): string =>
  ['---', `name: ${name}`, 'kind: person', ...more, '---', ''].join('\n');

export const HAFEN = toArticle(
  'Hafen bleibt geschlossen',
  '2024-04-17',
  '„Wir öffnen wieder, wenn der Deich hält“, sagte Cem Roth.\n\n„Das Siel ist seit gestern dicht“, sagte Ada Berg in Quellau.',
);
export const DEICH = toArticle(
  'Deich hält',
  '2024-03-02',
  '„Niemand wurde verletzt, und das Wasser fällt“, sagte C. Roth am Abend.',
);
/** A small archive: two articles, three actors, a term and a place. */
export const FILES = {
  'articles/hafen.md': HAFEN,
  'articles/deich.md': DEICH,
  'actors/cem-roth.md': toActor('Cem Roth'),
  'actors/ada-berg.md': toActor('Ada Berg'),
  'actors/c-roth.md': toActor('C. Roth'),
  'glossary/siel.md': '---\nterm: Siel\nshort: Ein Tor im Deich.\n---\n',
  'places/quellau.md': '---\nname: Quellau\nlat: 53.5\nlon: 9.9\n---\n',
} as const;
