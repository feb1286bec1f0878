import { join } from 'node:path';
import type { ContentFile } from '../../src/files/content-file.ts';
import { parseContentFile, readContentFile } from '../../src/files/content-file.ts';
import { checkMarkdown } from '../../src/checks/markdown/check-markdown.ts';
import type { Known } from '../../src/checks/markdown/known.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { HEAD, writeFiles } from '../reading/load-files.ts';

/** The path of the one article in messages. */
export const FILE = 'content/articles/flut.md';

const NOBODY: Known = {
  actors: new Set(),
  places: new Set(),
  terms: new Set(),
  states: new Set<string>(),
  articles: new Set(),
  quotes: new Set(),
  past: new Map(),
};

/** Writes an article and reads it from its folder. */
export async function readArticleFile(text: string | Uint8Array): Promise<ContentFile | Finding[]> {
  const folder = await writeFiles({ 'articles/flut.md': text });
  return readContentFile(join(folder, 'articles/flut.md'), FILE, 'flut');
}

/** The same for an article without a fault. */
export async function readSoundFile(text: string): Promise<ContentFile> {
  return toSound(await readArticleFile(text));
}

/** Checks the body of an `.mdx` article; nobody is known. */
export function checkMdx(body: string): readonly Finding[] {
  const name = `${FILE}x`;
  return checkMarkdown(toSound(parseContentFile(HEAD + body, `/${name}`, name, 'flut')), NOBODY);
}

function toSound(file: ContentFile | Finding[]): ContentFile {
  if (Array.isArray(file)) throw new Error(`faults: ${JSON.stringify(file)}`);
  return file;
}
