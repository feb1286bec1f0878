import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

/** A page of a built site, parsed. */
export interface HtmlPage {
  /** Path of the file in the site: `actors/usa/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
}

const parser = unified().use(rehypeParse);

/** Lists all files of a folder by their paths in it, in one order everywhere. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every file of a folder with the SHA-256 of its bytes. */
export async function hashFiles(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder);
  const hashes = files.map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

export async function loadPage(folder: string, file: string): Promise<HtmlPage> {
  const html = await readFile(join(folder, file), 'utf8');
  return { file, html, tree: parser.parse(html) };
}

export async function loadPages(folder: string): Promise<HtmlPage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(files.map((file) => loadPage(folder, file)));
}

const known = new Map<string, Promise<HtmlPage[]>>();

/** The pages of a site that no test changes, read once for all tests. */
export function loadSharedPages(folder: string): Promise<HtmlPage[]> {
  const pages = known.get(folder) ?? loadPages(folder);
  known.set(folder, pages);
  return pages;
}

/** All elements that pass a test, in the order of the page. */
export function findElements(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** The first element with a class; throws when there is none. */
export function getByClass(tree: Root | Element, name: string): Element {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!hasClass(element, name)) return undefined;
    found = element;
    return EXIT;
  });
  if (!found) throw new Error(`No element has the class ${name}.`);
  return found;
}

export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/** What `textContent` is in a browser. */
export function getText(node: Root | Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
