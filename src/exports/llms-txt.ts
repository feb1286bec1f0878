import type { LlmsWords } from '../i18n/llms-words.ts';
import type { Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import { DUMP } from './dump/dump-tables.ts';
import { toLine } from './plain-text.ts';

/** The files of a site that not every site has. */
interface FilesOfSite {
  /** Months, `2022-02`, and how many articles each has. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly hasDumps: boolean;
}

/**
 * `llms.txt`: what there is for a machine that reads the site for somebody, and how it is quoted rightly.
 *
 * @see https://llmstxt.org/
 */
export function toLlmsTxt(
  { articles, statements }: Site,
  { months, hasDumps }: FilesOfSite,
  to: Addresses,
  words: LlmsWords,
): string {
  const { siteName, publisher, licence } = to;
  const toData = (month: string, format: string): string => to.file(`data/${month}.${format}`);
  const rights = [
    words.rights,
    ...(licence ? [words.licence([licence.name, licence.url].filter(Boolean).join(', '))] : []),
    ...(publisher ? [[publisher.name, publisher.url].filter(Boolean).join(', ')] : []),
  ];
  return [
    `# ${toLine(siteName)}`,
    `> ${words.summary(String(articles.length), String(statements.length))}`,
    words.howTo,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    rights.map(toLine).join(' '),
    toSection(words.data, [
      ['statements.json', to.file('statements.json'), words.statements],
      ['quotes.json', to.file('quotes.json'), words.quotes],
      ['articles.json', to.file('articles.json'), words.articles],
      ['actors.json', to.file('actors.json'), words.actors],
      ['glossary.json', to.file('glossary.json'), words.glossary],
      ['datapackage.json', to.file('datapackage.json'), words.dataPackage],
      ...(hasDumps ? toDumps(to, words) : []),
    ]),
    ...(months.length === 0
      ? []
      : [
          toSection(
            words.texts,
            months.map(({ month, count }) => [
              month,
              toData(month, 'md'),
              words.month(String(count)),
            ]),
          ),
        ]),
    // Readers may leave out a section of this name.
    toSection('Optional', [
      ...months.flatMap(({ month }): Entry[] => [
        [`${month}.articles.jsonl.gz`, toData(month, 'articles.jsonl.gz'), words.lines],
        [`${month}.tei.xml.gz`, toData(month, 'tei.xml.gz'), words.tei],
        [`${month}.annotations.json`, toData(month, 'annotations.json'), words.annotations],
      ]),
      ['Atom', to.feed('quotes', 'atom'), words.feed],
      ['sitemap.xml', to.file('sitemap.xml'), words.sitemap],
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

type Entry = readonly [name: string, address: string, says: string];

function toDumps(to: Addresses, words: LlmsWords): Entry[] {
  return [
    [`${DUMP}.db.gz`, to.file(`${DUMP}.db.gz`), words.database],
    ['metadata.json', to.file('metadata.json'), words.metadata],
    [`${DUMP}.nq.gz`, to.file(`${DUMP}.nq.gz`), words.nQuads],
  ];
}

/** A heading with a list of files, each a link and what is in it. */
function toSection(heading: string, entries: readonly Entry[]): string {
  const lines = entries.map(([name, address, says]) => `- [${name}](${address}): ${says}`);
  return `## ${heading}\n\n${lines.join('\n')}`;
}
