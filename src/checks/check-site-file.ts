import { basename, join } from 'node:path';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import type { SiteFile } from '../files/load-site-file.ts';
import { findGap } from './markdown/check-unfilled.ts';
import { listBeside, measureFile } from './pictures/locate-picture.ts';

/** What the values of `site.yml` promise and the content folder does not hold: pictures that are not there, texts with gaps. */
export async function checkSiteFile(site: SiteFile, root: string): Promise<Finding[]> {
  return [...(await findMissing(site, join(root, 'public'))), ...findGaps(site)];
}

async function findMissing(
  { data, file, locate }: SiteFile,
  publicDir: string,
): Promise<Finding[]> {
  const found = await Promise.all(
    (['logo', 'favicon'] as const).map(async (key): Promise<Finding[]> => {
      const name = data[key];
      if (name === undefined) return [];
      const path = join(publicDir, name);
      if ((await measureFile(path)) !== undefined) return [];
      const near = didYouMean(basename(path), await listBeside(path));
      return [
        {
          rule: 'missing-picture',
          severity: 'error',
          file,
          ...locate([key]),
          message: say({
            de: `„${key}“: In public/ liegt keine Datei ${name}.`,
            en: `“${key}”: there is no file ${name} in public/.`,
          }),
          fix: say({
            de: `${near}Den Namen berichtigen, oder die Datei in public/ des Inhaltsordners ablegen.`,
            en: `${near}Correct the name, or put the file into public/ of the content folder.`,
          }),
        },
      ];
    }),
  );
  return found.flat();
}

/** Texts that stand on the site as they are: "[Name des Herausgebers]" is somebody's to fill. */
function findGaps({ data, file, locate }: SiteFile): Finding[] {
  const { name, claim, lead, publisher, licence } = data;
  const texts: readonly (readonly [string[], string | undefined])[] = [
    [['name'], name],
    [['claim'], Object.values(claim ?? {}).join('\n')],
    [['lead'], Object.values(lead ?? {}).join('\n')],
    [['publisher', 'name'], publisher?.name],
    [['licence', 'name'], licence?.name],
  ];
  return texts.flatMap(([path, text = '']): Finding[] => {
    const gap = findGap(text);
    if (gap === undefined) return [];
    return [
      {
        rule: 'unfilled-page',
        severity: 'warning',
        file,
        ...locate(path),
        message: say({
          de: `„${path.join('.')}“ wird mit einer Lücke veröffentlicht: ${gap}.`,
          en: `“${path.join('.')}” is published with a gap to fill in: ${gap}.`,
        }),
        fix: say({
          de: 'Schreiben, was dort hingehört, oder den Schlüssel entfernen.',
          en: 'Write what belongs there, or take the key out.',
        }),
      },
    ];
  });
}
