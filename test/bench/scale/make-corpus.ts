import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Registry } from './make-registry.ts';
import { makeRegistry } from './make-registry.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { SUBJECTS } from './phrases.ts';
import { writeArticle } from './write-article.ts';

const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAY_MS = 86_400_000;
/** The archive grows by so many articles a day, whatever its size: 10,000 span ten times what 1,000 do. */
const A_DAY = 4;

/** One file of a corpus: its path in the content folder and its text. */
export type CorpusFile = readonly [path: string, text: string];

/**
 * An archive of so many articles about invented matters, the same in every run: some 300 words and 3.5 quotes each, and
 * a registry of 500 actors. A statement in twenty is that of an article before, as when an agency's text is reused.
 */
export function makeCorpus(articles: number): CorpusFile[] {
  const random = createRandom(7);
  const registry = makeRegistry(random);
  const said: string[] = [];
  const days = Math.ceil(articles / A_DAY);
  return [
    ...registry.files,
    ...Array.from({ length: articles }, (_, index): CorpusFile => {
      const day = new Date(FIRST_DAY + Math.floor((index / articles) * days) * DAY_MS);
      return makeArticle(index, day.toISOString().slice(0, 10), registry, random, said);
    }),
  ];
}

function makeArticle(
  index: number,
  date: string,
  registry: Registry,
  random: Random,
  said: string[],
): CorpusFile {
  const subject = random.pick(SUBJECTS);
  const { title, text } = writeArticle(subject, registry, random, said);
  const id = `${subject.toLowerCase()}-${String(index).padStart(5, '0')}`;
  const tag = `tags: [${subject}]`;
  return [
    `articles/${id}.md`,
    `---\ntitle: "${title}"\ndate: ${date}\nlang: de\n${tag}\n---\n\n${text}\n`,
  ];
}

export async function writeCorpus(folder: string, files: readonly CorpusFile[]): Promise<void> {
  for (const name of new Set(files.map(([path]) => dirname(path))))
    await mkdir(join(folder, name), { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}
