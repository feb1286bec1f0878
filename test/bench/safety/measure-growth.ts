import { toAddresses } from '../../../src/exports/addresses.ts';
import { toArticleLd } from '../../../src/exports/json-ld.ts';
import { toTei } from '../../../src/exports/tei.ts';
import { toWebAnnotations } from '../../../src/exports/web-annotation.ts';
import { parseContentFile } from '../../../src/files/content-file.ts';
import { findTooLarge } from '../../../src/files/find-too-large.ts';
import { checkMarkdown } from '../../../src/checks/markdown/check-markdown.ts';
import { readArticle } from '../../../src/articles/read-article.ts';
import { renderMarkdown } from '../../../src/remark/pipeline.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import { createPaths } from '../../../src/site/paths.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { LARGE_ARTICLES } from '../../remark/large-articles.ts';
import { OPTIONS } from '../../remark/options.ts';
import { toActorEntry, toCollections } from '../../site/example-collections.ts';
import type { Row } from './row.ts';

/** How often a size is doubled. */
const DOUBLINGS = 2;
const TO = toAddresses(createPaths('/', 'de'), new URL('https://example.org'), {
  siteName: 'O-Ton',
});
const KNOWN = {
  actors: new Set(['ada-berg']),
  places: new Set<string>(),
  terms: new Set<string>(),
  states: new Set<string>(),
  articles: new Set<string>(),
  quotes: new Set<string>(),
  past: new Map(),
};

/**
 * Measures how the time grows with the size of an article, for each kind of text of which it may hold much, and with the
 * number of actors. `size` is that of the smallest article in characters, `part` a part of the names that shall be
 * measured; `report` is called with each row at once. A result has the times at each size in ms and the last ratio, where 2 is linear; or what was refused.
 */
export async function measureGrowth(
  size = 50_000,
  part = '',
  report: (row: Row) => void = () => undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  const add = (name: string, result: string): void => {
    const row = { name, result };
    rows.push(row);
    report(row);
  };
  await readWhole(LARGE_ARTICLES['prose']?.varied(500) ?? '');
  for (const [kind, { repeated, varied }] of Object.entries(LARGE_ARTICLES))
    for (const [how, toText] of Object.entries({ repeated, varied })) {
      const name = `${kind}, ${how}`;
      const count = Math.round((1000 * size) / toText(1000).length);
      if (name.includes(part))
        add(name, await measure((factor) => readWhole(toText(count * factor))));
    }
  for (const how of ['surnames of their own', 'one surname']) {
    const name = `actors with ${how}`;
    const toSurname = (index: number): string => (how === 'one surname' ? 'Berg' : toWord(index));
    if (name.includes(part))
      add(name, await measure((factor) => readActors(2500 * factor, toSurname)));
  }
  return rows;
}

/** Runs a task at each size, in time of the processor: whatever else the machine does is not counted. */
async function measure(
  run: (factor: number) => Promise<string | undefined> | undefined,
): Promise<string> {
  const times: number[] = [];
  for (let doubling = 0; doubling <= DOUBLINGS; doubling += 1) {
    const start = process.cpuUsage().user;
    const refused = await run(2 ** doubling);
    times.push((process.cpuUsage().user - start) / 1000);
    if (refused !== undefined)
      return `${times.map((time) => time.toFixed(0)).join(', ')} ms: ${refused}`;
  }
  const ratio = (times.at(-1) ?? 0) / (times.at(-2) ?? 1);
  return `${times.map((time) => time.toFixed(0)).join(', ')} ms, × ${ratio.toFixed(1)}`;
}

/** Does with an article what a check and a build do: all but the pages. Says why it refuses one. */
async function readWhole(body: string): Promise<string | undefined> {
  const source = `---\ntitle: Flut\ndate: 2022-02-02\n---\n${body}`;
  const file = parseContentFile(source, 'flut.md', 'flut.md', 'flut');
  if (Array.isArray(file)) return 'no frontmatter';
  const [tooLarge] = findTooLarge(file);
  if (tooLarge) return tooLarge.rule;
  checkMarkdown(file, KNOWN);
  const { annotations: found, toPlace } = readArticle(file, OPTIONS.registry);
  for (const { span } of found.mentions) toPlace(span.start);
  const { annotations } = await renderMarkdown(
    source,
    {
      ...OPTIONS,
      assignIds: (statements) => ({
        ids: statements.map((_, index) => `q-${String(index)}`),
        doubts: [],
      }),
    },
    '/',
  );
  const origin = { url: 'https://example.org/flut' };
  const entry = {
    id: 'flut',
    collection: 'articles',
    data: {
      title: 'Flut',
      date: '2022-02-02',
      lang: 'de',
      corrections: [],
      source: origin,
      annotations,
    },
  };
  const actors = ['ada-berg', 'bo-tal'].map((id) => toActorEntry(id, { name: id }));
  // The model reads no more of an entry.
  const site = buildSite(toCollections({ articles: [entry as never], actors }));
  for (const article of site.articles) {
    toWebAnnotations('2022-02', [article], TO);
    toTei(article, site, TO);
    toArticleLd(article, TO);
  }
  return undefined;
}

/** Puts so many people into a registry, and a text that names them. */
function readActors(count: number, toSurname: (index: number) => string): undefined {
  const actors = Array.from({ length: count }, (_, index) => ({
    id: `person-${String(index)}`,
    name: `${toWord(index)} ${toSurname(index)}`,
    kind: 'person' as const,
    aliases: [],
    metonyms: [],
    roles: [{ title: 'Abgeordnete', from: '2021' }],
    memberOf: [],
    speaksFor: [],
  }));
  const registry = createRegistry({ actors, places: [], terms: [] });
  const body = 'Das sagte die Abgeordnete Berg.\n\n'.repeat(20);
  const file = { id: 'flut', file: 'flut.md', path: 'flut.md', text: body, data: {} };
  const locate = () => ({ line: 1, column: 1 });
  readArticle({ ...file, locate }, registry);
  const entries = actors.map(({ id, name }) =>
    toActorEntry(id, { name, memberOf: [{ of: 'person-0' }] }),
  );
  buildSite(toCollections({ actors: entries }));
  return undefined;
}

/** A made-up word for a number, another for each. */
function toWord(index: number): string {
  const letters = Array.from(String(index), (digit) => 'abdefgilmo'.charAt(Number(digit)));
  return `K${letters.join('u')}n`;
}
