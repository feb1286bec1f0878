import { basename } from 'node:path';
import type { Picture, Pictures } from '../../remark/blocks/pictures.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { Report } from '../../files/create-report.ts';
import { createReport } from '../../files/create-report.ts';
import { createToWorkingPath } from '../../system/to-working-path.ts';
import { didYouMean } from '../../files/did-you-mean.ts';
import { checkPicture } from './check-picture.ts';
import type { PictureUse } from './find-pictures.ts';
import { findPictures } from './find-pictures.ts';
import type { PicturePlace } from './locate-picture.ts';
import { listBeside, locatePicture, measureFile, toOwnPublic } from './locate-picture.ts';
import type { PictureSize } from './read-picture.ts';
import { readPicture } from './read-picture.ts';

/** The pictures of all files, by the file's path in messages, and what is wrong with them. */
export interface LoadedPictures {
  readonly byFile: ReadonlyMap<string, Pictures>;
  readonly findings: readonly Finding[];
}

/** Pages of the site that are made when it is built: the check of links looks for these. */
const MADE = /^\/(?:cards|flags|assets)\//u;

/** Reads the size of every picture that files of a content folder (absolute) name, each file once. */
export async function loadPictures(
  root: string,
  files: readonly ContentFile[],
): Promise<LoadedPictures> {
  const byFile = new Map<string, Pictures>();
  const findings: Finding[] = [];
  const readOnce = rememberSizes();
  for (const file of files) {
    const isArticle = file.file.split('/').at(1) === 'articles';
    const pictures = new Map<string, Picture>();
    const report = createReport(file.file);
    for (const use of findPictures(file, isArticle)) {
      if (use.alt.trim() === '') findings.push(toNoAlt(use, report));
      if (MADE.test(use.url)) continue;
      const found = await loadPicture(root, file, use, readOnce, report);
      findings.push(...found.findings);
      if (found.picture) pictures.set(use.url, found.picture);
    }
    if (pictures.size > 0) byFile.set(file.file, pictures);
  }
  return { byFile, findings };
}

type ReadSize = (path: string, bytes: number) => Promise<PictureSize | undefined>;

function rememberSizes(): ReadSize {
  const known = new Map<string, Promise<PictureSize | undefined>>();
  return (path, bytes) => {
    const size = known.get(path) ?? readPicture(path, bytes);
    known.set(path, size);
    return size;
  };
}

async function loadPicture(
  root: string,
  file: ContentFile,
  use: PictureUse,
  readOnce: ReadSize,
  report: Report,
): Promise<{ readonly picture?: Picture; readonly findings: readonly Finding[] }> {
  const place = locatePicture(root, file.path, use.url);
  if (!place) return { findings: [toOutside(use, report)] };
  let { path } = place;
  let bytes = await measureFile(path);
  if (bytes === undefined && place.beside === undefined) {
    path = toOwnPublic(place);
    bytes = await measureFile(path);
  }
  if (bytes === undefined) return { findings: [await toMissing(root, use, place, report)] };
  const size = await readOnce(path, bytes);
  const findings = checkPicture(use, path, bytes, size, report);
  const { address, beside } = place;
  return { picture: { address, width: size?.width, height: size?.height, beside }, findings };
}

function toNoAlt(use: PictureUse, report: Report): Finding {
  return report(
    'missing-alt',
    use,
    {
      de: `Das Bild ${use.url} sagt denen nichts, die es nicht sehen.`,
      en: `The picture ${use.url} says nothing to who does not see it.`,
    },
    {
      de: 'Zwischen die Klammern schreiben, was es zeigt: ![Ein Boot am Deich](…).',
      en: 'Write between the brackets what it shows: ![Ein Boot am Deich](…).',
    },
    'warning',
  );
}

function toOutside(use: PictureUse, report: Report): Finding {
  return report(
    'missing-picture',
    use,
    {
      de: `${use.url} führt aus den Ordnern hinaus, in denen Bilder liegen.`,
      en: `${use.url} leads out of the folders that pictures are taken from.`,
    },
    {
      de: 'Die Datei neben den Artikel legen, oder in public/ des Inhaltsordners, und /name.jpg schreiben.',
      en: 'Put the file beside the article, or into public/ of the content folder and write /name.jpg.',
    },
  );
}

async function toMissing(
  root: string,
  { url, ...use }: PictureUse,
  { path, beside }: PicturePlace,
  report: Report,
): Promise<Finding> {
  const near = didYouMean(basename(path), await listBeside(path));
  const folder = createToWorkingPath(root)(
    `${basename(root)}/${beside === undefined ? 'public' : 'articles'}`,
  );
  return report(
    'missing-picture',
    use,
    { de: `Das Bild ${url} gibt es nicht.`, en: `There is no picture ${url}.` },
    {
      de: `${near}Die Adresse berichtigen, oder die Datei dort ablegen, wohin sie führt, unter ${folder}/.`,
      en: `${near}Correct the address, or put the file where it leads, below ${folder}/.`,
    },
  );
}
