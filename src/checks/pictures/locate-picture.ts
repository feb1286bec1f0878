import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../../system/has-code.ts';

/** Where a picture lies, and where a page finds it. */
export interface PicturePlace {
  /** Absolute. */
  readonly path: string;
  /** From the root of the site, without the base path. */
  readonly address: string;
  /** From the content folder, of a picture beside an article: "articles/hafen.jpg". */
  readonly beside: string | undefined;
}

/** What comes with the software: `public/` of the checkout. */
const OWN_PUBLIC = fileURLToPath(new URL('../../../public', import.meta.url));

/**
 * Says where a picture should lie: an address with "/" in `public/` of the content folder, any other beside the file that
 * names it, for articles alone. Undefined for an address that leads out of these folders.
 *
 * @example content/articles/flut.md, "flut/deich.jpg" → content/articles/flut/deich.jpg, at /articles/flut/deich.jpg
 */
export function locatePicture(root: string, from: string, url: string): PicturePlace | undefined {
  const [written = ''] = url.split(/[?#]/u);
  const name = decode(written);
  if (name.startsWith('/'))
    return isWithin(join(root, 'public'), join(root, 'public', name))
      ? { path: join(root, 'public', name), address: written, beside: undefined }
      : undefined;
  const articles = join(root, 'articles');
  const path = join(dirname(from), name);
  if (!isWithin(articles, from) || !isWithin(articles, path)) return undefined;
  const beside = relative(root, path).split(sep).join('/');
  const address = `/${beside.split('/').map(encodeURIComponent).join('/')}`;
  return { path, address, beside };
}

/** The same address in `public/` of the software, where a picture of the content folder is not found. */
export function toOwnPublic({ address }: PicturePlace): string {
  return join(OWN_PUBLIC, decode(address));
}

/** Its size in bytes; undefined where there is no such file. Symbolic links are not followed. */
export async function measureFile(path: string): Promise<number | undefined> {
  try {
    const stat = await lstat(path);
    return stat.isFile() ? stat.size : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** The names that lie where a picture should. */
export async function listBeside(path: string): Promise<string[]> {
  try {
    return (await readdir(dirname(path))).filter((name) => name !== basename(path));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder + sep);
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // "100%.jpg" is no escape.
    return address;
  }
}
