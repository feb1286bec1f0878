import { say } from '../i18n/say.ts';
import type { Unpublished } from '../schemas/article.ts';
import type { Finding } from '../schemas/finding.ts';
import { fullDate } from '../schemas/values.ts';
import { toLocalDay } from '../system/local-day.ts';
import type { ContentFile } from './content-file.ts';
import { readKey } from './read-key.ts';

/** Which articles a site shows. */
export interface Showing {
  /** Drafts and articles that wait for their day are shown too: in `dev`, and in a build for a look. */
  readonly isPreview: boolean;
  /** The day of the build, ISO. */
  readonly today: string;
  /** What is wrong with the settings. */
  readonly findings: readonly Finding[];
}

/** All articles, for commands that look at the texts and publish nothing. */
export const ALL_SHOWN: Showing = { isPreview: true, today: '', findings: [] };

/** An article that is not published, and why. */
export interface LeftOut {
  readonly id: string;
  readonly file: string;
  /** The day from which it is published; undefined for a draft. */
  readonly from: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads which articles a build shows: `PREVIEW=1` shows all, `BUILD_DATE` is the day that counts as today. Without it the clock
 * decides, in the time zone of whoever builds (`TZ`); that is whether an article is in the site, and nothing else of it. A value of
 * `PREVIEW` that is wrong is told where settings are read.
 */
export function readShowing(env: Environment, now = new Date()): Showing {
  const { PREVIEW, BUILD_DATE = '' } = env;
  const findings: Finding[] = [];
  const isDay = fullDate.safeParse(BUILD_DATE).success;
  if (BUILD_DATE !== '' && !isDay)
    findings.push(
      toFault(
        'BUILD_DATE',
        say({
          de: `„${BUILD_DATE}“ ist kein Tag des Kalenders.`,
          en: `“${BUILD_DATE}” is no day of the calendar.`,
        }),
        say({
          de: 'Jahr, Monat und Tag angeben, etwa 2026-12-01, oder es weglassen: Dann gilt der heutige Tag.',
          en: 'Set year, month and day, such as 2026-12-01, or take it out: then it is today.',
        }),
      ),
    );
  return { isPreview: PREVIEW === '1', today: isDay ? BUILD_DATE : toLocalDay(now), findings };
}

/** Tells whether an article is shown, by `draft` and `publish` in its frontmatter, which may have faults. */
export function isShown(data: unknown, showing: Showing): boolean {
  return showing.isPreview || findUnpublished(data, showing) === undefined;
}

/** Why an article is not published yet; undefined for one that is. */
export function findUnpublished(data: unknown, { today }: Pick<Showing, 'today'>): Unpublished {
  if (readKey(data, 'draft') === true) return 'draft';
  const { success, data: day } = fullDate.safeParse(readKey(data, 'publish'));
  return success && day > today ? 'waiting' : undefined;
}

/** What a folder holds; only what tells its articles apart. */
interface Articles {
  readonly entries: readonly ContentFile[];
  readonly files: readonly ContentFile[];
  readonly findings: readonly Finding[];
}

/** Takes the articles that are not shown out of a folder, with what is wrong with them, and lists them. */
export function withoutHidden<Folder extends Articles>(
  folder: Folder,
  showing: Showing,
): { readonly folder: Folder; readonly leftOut: readonly LeftOut[] } {
  const leftOut = folder.files
    .filter(({ data }) => !isShown(data, showing))
    .map(({ id, file, data }): LeftOut => {
      const isDraft = findUnpublished(data, showing) === 'draft';
      return { id, file, from: isDraft ? undefined : String(readKey(data, 'publish')) };
    });
  if (leftOut.length === 0) return { folder, leftOut };
  const hidden = new Set(leftOut.map(({ file }) => file));
  const isKept = ({ file }: { readonly file: string }): boolean => !hidden.has(file);
  const { entries, files, findings } = folder;
  return {
    folder: {
      ...folder,
      entries: entries.filter(isKept),
      files: files.filter(isKept),
      findings: findings.filter(isKept),
    },
    leftOut,
  };
}

/** A line for each article that a build leaves out. */
export function describeLeftOut(leftOut: readonly LeftOut[], today: string): string[] {
  return leftOut.map(({ file, from }) =>
    from === undefined
      ? say({
          de: `Ausgelassen: ${file} ist ein Entwurf.`,
          en: `Left out: ${file} is a draft.`,
        })
      : say({
          de: `Ausgelassen: ${file} erscheint ab ${from}; dieser Build ist vom ${today}.`,
          en: `Left out: ${file} is published from ${from}; this build is of ${today}.`,
        }),
  );
}

function toFault(file: string, message: string, fix: string): Finding {
  return { rule: 'bad-setting', severity: 'error', file, line: 1, column: 1, message, fix };
}
