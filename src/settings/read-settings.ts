import type { Locale } from '../i18n/locale.ts';
import { LOCALES } from '../i18n/locale.ts';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { loadSiteFile } from '../files/load-site-file.ts';
import type { Finding } from '../schemas/finding.ts';
import type { HostId } from '../schemas/hosts.ts';
import { HOST_IDS } from '../schemas/hosts.ts';
import type { SiteData } from '../schemas/site.ts';
import type { SettingName } from './setting-checks.ts';
import { CHECKS, DEFAULTS, findPathFault } from './setting-checks.ts';

/** What the environment and `site.yml` say of a site; every command reads it here, so that each default stands once. */
export interface Settings {
  /** Origin of the site: `https://example.org`. */
  readonly site: string;
  /** Base path, with a slash at both ends: `/news/`. */
  readonly base: string;
  /** Folder with `articles/`, `actors/`, …; relative to the working directory or absolute. */
  readonly contentDir: string;
  /** Folder that the site is written to, likewise. */
  readonly outDir: string;
  /** Files in that folder that O-Ton did not write are kept. */
  readonly keepsFiles: boolean;
  /** How many quotes and actors get a picture. */
  readonly mostCards: number;
  /** Template of the address where readers tell a mistake, with `{id}` and `{url}`; '' for none. */
  readonly report: string;
  /** The site is only for a look: search engines are told to leave it out. */
  readonly isPreview: boolean;
  /** Readers can search the site: there is an index. */
  readonly hasSearch: boolean;
  /** What the site is called. */
  readonly name: string;
  /** What stands beside the name, and the lead of the start page; undefined: the words of the software. */
  readonly claim: SiteData['claim'];
  readonly lead: SiteData['lead'];
  /** Languages of the interface, the main one first. */
  readonly languages: readonly [Locale, ...Locale[]];
  /** Names of files in `public/` of the content folder. */
  readonly logo: string | undefined;
  readonly favicon: string | undefined;
  readonly colours: SiteData['colours'];
  readonly publisher: SiteData['publisher'];
  readonly licence: SiteData['licence'];
  /** Least confidence of a statement: to be shown as sure, to be in feeds and on cards. */
  readonly confidence: { readonly sure: number; readonly feeds: number };
  /** Whether the site has a database and N-Quads of all of it. */
  readonly hasDumps: boolean;
  /** How large the site may become before a build warns; undefined: whatever. */
  readonly budget: { readonly files?: number | undefined; readonly megabytes?: number | undefined };
  readonly host: HostId | undefined;
}

/** The settings, a default in place of each that has a fault, and what is wrong with them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const NOT_ONE_LINE: Said = {
  de: 'Es enthält ein Steuerzeichen oder einen Zeilenumbruch.',
  en: 'It holds a control character or a line break.',
};
const SET_AGAIN: Said = { de: 'Auf einer Zeile neu setzen.', en: 'Set it again, on one line.' };

/**
 * Reads and checks the settings of the environment; those that it leaves open come from `site.yml` of the content folder.
 * An empty one means none: GitHub Pages gives an empty base path for a domain of its own. Whether the folders are there
 * is not looked at. Faults of `site.yml` are findings of the content and stand in `loadContent`, not here.
 */
export function readSettings(env: Environment): ReadSettings {
  const findings: Finding[] = [];
  const read = (name: SettingName, fallback: string = DEFAULTS[name]): string => {
    const value = env[name] || fallback;
    const fault = /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)
      ? ([say(NOT_ONE_LINE), say(SET_AGAIN)] as const)
      : CHECKS[name](value);
    if (!fault) return value;
    // What the file says wrong is told with its line, by whoever reads the content.
    if (env[name]) findings.push(toFinding('bad-setting', 'error', name, ...fault));
    return DEFAULTS[name];
  };
  read('MESSAGES');
  const host = read('HOST');
  const contentDir = read('CONTENT_DIR');
  const { data } = loadSiteFile(contentDir);
  const [main = 'de', ...others] = data.languages ?? LOCALES;
  return {
    settings: {
      site: new URL(read('SITE', data.site)).origin,
      base: `/${read('BASE', data.base)}/`.replace(/\/{2,}/gu, '/'),
      contentDir,
      outDir: read('OUT_DIR'),
      keepsFiles: read('KEEP_FILES') === '1',
      mostCards: Number(read('CARDS', data.cards === undefined ? undefined : String(data.cards))),
      report: read('REPORT', data.report),
      isPreview: read('PREVIEW') === '1',
      hasSearch: read('SEARCH') === '1',
      name: data.name ?? 'O-Ton',
      claim: data.claim,
      lead: data.lead,
      languages: [main, ...others],
      logo: data.logo,
      favicon: data.favicon,
      colours: data.colours,
      publisher: data.publisher,
      licence: data.licence,
      confidence: {
        sure: data.confidence?.sure ?? 0.6,
        feeds: data.confidence?.feeds ?? 0.6,
      },
      hasDumps: data.dumps ?? true,
      budget: data.budget ?? {},
      host: HOST_IDS.find((id) => id === host) ?? data.host,
    },
    findings,
  };
}

/** The language of what commands say: `MESSAGES`, or the main language of the site. Needed before anything is found wrong. */
export function readMessages({ MESSAGES, CONTENT_DIR }: Environment): Locale {
  const named = LOCALES.find((locale) => locale === MESSAGES);
  if (named) return named;
  const dir = CONTENT_DIR || DEFAULTS.CONTENT_DIR;
  const { languages } = loadSiteFile(findPathFault(dir) ? DEFAULTS.CONTENT_DIR : dir).data;
  return languages?.[0] ?? LOCALES[0];
}

/** Without an origin a site that is published speaks of this machine: a warning at `site.yml`, `file` in messages. */
export function findMissingSite({ site }: Pick<Settings, 'site'>, file: string): Finding[] {
  if (site !== DEFAULTS.SITE) return [];
  const message = say({
    de: `SITE ist nicht gesetzt: Kanonische Links, Feeds, Nachweise und Exporte nennen ${DEFAULTS.SITE}.`,
    en: `SITE is not set: canonical links, feeds, citations and exports say ${DEFAULTS.SITE}.`,
  });
  const fix = say({
    de: 'Protokoll und Host der veröffentlichten Website in site.yml schreiben (site: https://example.org), oder SITE setzen.',
    en: 'Write the origin of the published site into site.yml (site: https://example.org), or set SITE.',
  });
  return [toFinding('no-site', 'warning', file, message, fix)];
}

function toFinding(
  rule: Finding['rule'],
  severity: Finding['severity'],
  file: string,
  message: string,
  fix: string,
): Finding {
  return { rule, severity, file, line: 1, column: 1, message, fix };
}
