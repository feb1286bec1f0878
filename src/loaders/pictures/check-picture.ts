import { basename, extname } from 'node:path';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../markdown/report.ts';
import type { PictureUse } from './find-pictures.ts';
import type { PictureSize } from './read-picture.ts';

/** The kinds of pictures that every browser shows, by what the file is, and the endings that say so to a host. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  jpg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif'],
  heif: ['.avif'],
  gif: ['.gif'],
  svg: ['.svg'],
};
const NAMES = 'JPEG, PNG, WebP, AVIF, GIF or SVG';

const MB = 1024 * 1024;
const HEAVY = MB;
const FAR_TOO_HEAVY = 10 * MB;
const WIDE = 4000;
const MOST_PIXELS = 50_000_000;

/** Says what is wrong with a picture that is there; undefined as size is a file that is none. */
export function checkPicture(
  use: PictureUse,
  path: string,
  bytes: number,
  size: PictureSize | undefined,
  report: Report,
): Finding[] {
  const name = basename(path);
  const ending = extname(path).toLowerCase();
  const endings = KINDS[size?.type ?? ''];
  if (!size || !endings)
    return [
      report(
        'unsupported-picture',
        use,
        `${name} is no picture that browsers show${size ? `, but ${size.type}` : ''}.`,
        `Save it as ${NAMES}.`,
      ),
    ];
  if (!endings.includes(ending))
    return [
      report(
        'unsupported-picture',
        use,
        `${name} is ${size.type} by what it holds, and its name ends in “${ending}”.`,
        `Rename it to ${basename(path, extname(path))}${endings[0] ?? ''}: hosts go by the name.`,
      ),
    ];
  if (size.script !== undefined)
    return [
      report(
        'unsafe-picture',
        use,
        `${name} would run or load something: “${size.script.slice(0, 40)}”.`,
        'Save the drawing without scripts and links to other servers, or as PNG.',
      ),
    ];
  return checkWeight(use, name, bytes, size, report);
}

function checkWeight(
  use: PictureUse,
  name: string,
  bytes: number,
  { type, width, height }: PictureSize,
  report: Report,
): Finding[] {
  // A drawing has no pixels.
  const [across, pixels] = type === 'svg' ? [0, 0] : [width, width * height];
  if (bytes <= HEAVY && across <= WIDE) return [];
  const isFar = bytes > FAR_TOO_HEAVY || pixels > MOST_PIXELS;
  const weight = bytes < MB ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / MB).toFixed(1)} MB`;
  return [
    report(
      'large-picture',
      use,
      `${name} has ${weight} and ${width} × ${height} pixels.`,
      'Make it at most 2000 pixels wide and 1 MB: every reader loads all of it.',
      isFar ? 'error' : 'warning',
    ),
  ];
}
