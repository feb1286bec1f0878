import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { hasCode } from '../system/has-code.ts';

const FAVICON: Said = {
  de: '„favicon: favicon.svg“ in site.yml schreiben, dann gilt die eigene Datei.',
  en: 'Write “favicon: favicon.svg” into site.yml, so that yours is taken.',
};
const RENAME: Said = {
  de: 'Die Datei umbenennen oder in einen Ordner legen, etwa public/files/.',
  en: 'Rename the file, or move it into a folder such as public/files/.',
};

/**
 * Finds the files of `public/` in the content folder whose place in the built site a page or a file of the software
 * has taken. `folder` is the name of the content folder in messages.
 */
export async function findPublicConflicts(
  publicDir: string,
  site: string,
  folder: string,
): Promise<Finding[]> {
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
      throw error;
    },
  );
  const findings: Finding[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(publicDir, path);
    if ((await readFile(path)).equals(await readFile(join(site, name)))) continue;
    const shown = name.split(sep).join('/');
    findings.push({
      rule: 'public-conflict',
      severity: 'error',
      file: `${folder}/public/${shown}`,
      line: 1,
      column: 1,
      message: say({
        de: `Die Website hat an dieser Stelle (/${shown}) eine eigene Datei.`,
        en: `The site has a file of its own at /${shown}.`,
      }),
      fix: say(shown === 'favicon.svg' ? FAVICON : RENAME),
    });
  }
  return findings;
}
