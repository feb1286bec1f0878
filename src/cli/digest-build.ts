import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../settings/read-settings.ts';
import { digestFiles } from '../system/digest-files.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
/** Whatever code a page may be made by, and the exact versions of the packages. */
const CODE = ['src', 'components', 'astro.config.mjs', 'package-lock.json'];

/** A digest of what makes pages besides the content: Node, code, packages and settings. */
export async function digestMakers(): Promise<string> {
  // Read anew: what the build decided of the search stands in the environment.
  const { settings } = readSettings(process.env);
  // No build changes its own code.
  code ??= digestFiles(CHECKOUT, CODE, process.version);
  const told = JSON.stringify({ ...settings, outDir: '', contentDir: '' });
  return createHash('sha256')
    .update(`${await code}\n${told}`)
    .digest('base64url');
}

let code: Promise<string> | undefined;

/** A digest of all that makes a site: as above, with the content and the day. */
export async function digestBuild(contentDir: string): Promise<string> {
  const told = [await digestMakers(), process.env['BUILD_DATE'] ?? ''].join('\n');
  return digestFiles(resolve(contentDir), ['.'], told);
}
