import { basename, extname } from 'node:path';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';
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
        size
          ? {
              de: `${name} ist kein Bild, das Browser zeigen, sondern ${size.type}.`,
              en: `${name} is no picture that browsers show, but ${size.type}.`,
            }
          : {
              de: `${name} ist kein Bild, das Browser zeigen.`,
              en: `${name} is no picture that browsers show.`,
            },
        {
          de: 'Es als JPEG, PNG, WebP, AVIF, GIF oder SVG speichern.',
          en: 'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.',
        },
      ),
    ];
  if (!endings.includes(ending)) {
    const renamed = `${basename(path, extname(path))}${endings[0] ?? ''}`;
    return [
      report(
        'unsupported-picture',
        use,
        {
          de: `${name} ist dem Inhalt nach ${size.type}, und der Name endet auf „${ending}“.`,
          en: `${name} is ${size.type} by what it holds, and its name ends in “${ending}”.`,
        },
        {
          de: `Das Bild in ${renamed} umbenennen: Hoster richten sich nach dem Namen.`,
          en: `Rename it to ${renamed}: hosts go by the name.`,
        },
      ),
    ];
  }
  if (size.script !== undefined) {
    const script = size.script.slice(0, 40);
    return [
      report(
        'unsafe-picture',
        use,
        {
          de: `${name} würde etwas ausführen oder laden: „${script}“.`,
          en: `${name} would run or load something: “${script}”.`,
        },
        {
          de: 'Die Zeichnung ohne Skripte und ohne Links zu anderen Servern speichern, oder als PNG.',
          en: 'Save the drawing without scripts and links to other servers, or as PNG.',
        },
      ),
    ];
  }
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
  const megabytes = (bytes / MB).toFixed(1);
  const weight =
    bytes < MB
      ? { de: `${Math.ceil(bytes / 1024)} kB`, en: `${Math.ceil(bytes / 1024)} kB` }
      : { de: `${megabytes.replace('.', ',')} MB`, en: `${megabytes} MB` };
  return [
    report(
      'large-picture',
      use,
      {
        de: `${name} hat ${weight.de} und ${width} × ${height} Pixel.`,
        en: `${name} has ${weight.en} and ${width} × ${height} pixels.`,
      },
      {
        de: 'Es auf höchstens 2000 Pixel Breite und 1 MB verkleinern: Jeder Leser lädt es ganz.',
        en: 'Make it at most 2000 pixels wide and 1 MB: every reader loads all of it.',
      },
      isFar ? 'error' : 'warning',
    ),
  ];
}
