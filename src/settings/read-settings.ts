import type { Finding } from '../schemas/finding.ts';

/** What the environment says of a site; every command reads it here, so that each default stands once. */
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
}

/** The settings, a default in place of each that has a fault, and what is wrong with them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULTS = {
  SITE: 'http://localhost:4321',
  BASE: '/',
  CONTENT_DIR: 'content',
  OUT_DIR: 'dist',
  KEEP_FILES: '0',
  CARDS: '2000',
  REPORT: '',
} as const;

type Name = keyof typeof DEFAULTS;

/** What is wrong with a value and how to mend it; undefined for a sound one. */
type Check = (value: string) => readonly [message: string, fix: string] | undefined;

const CHECKS: Readonly<Record<Name, Check>> = {
  SITE: findSiteFault,
  BASE: findBaseFault,
  CONTENT_DIR: findPathFault,
  OUT_DIR: findPathFault,
  KEEP_FILES: (value) =>
    /^[01]$/u.test(value)
      ? undefined
      : [`“${value}” is neither 1 nor 0.`, 'Set 1 to keep files that O-Ton did not write, or 0.'],
  CARDS: (value) =>
    /^\d{1,9}$/u.test(value)
      ? undefined
      : [`“${value}” is no number.`, 'Set a number such as 500, or 0 for no pictures.'],
  REPORT: findReportFault,
};

/**
 * Reads and checks the settings. An empty one means none: GitHub Pages gives an empty base path for a domain of its
 * own. Whether the folders are there is not looked at.
 */
export function readSettings(env: Environment): ReadSettings {
  const findings: Finding[] = [];
  const read = (name: Name): string => {
    const value = env[name] || DEFAULTS[name];
    const fault = /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)
      ? ([`It holds a control character or a line break.`, 'Set it again, on one line.'] as const)
      : CHECKS[name](value);
    if (!fault) return value;
    findings.push(toFinding('bad-setting', 'error', name, ...fault));
    return DEFAULTS[name];
  };
  return {
    settings: {
      site: new URL(read('SITE')).origin,
      base: `/${read('BASE')}/`.replace(/\/{2,}/gu, '/'),
      contentDir: read('CONTENT_DIR'),
      outDir: read('OUT_DIR'),
      keepsFiles: read('KEEP_FILES') === '1',
      mostCards: Number(read('CARDS')),
      report: read('REPORT'),
    },
    findings,
  };
}

/** Without `SITE` a site that is published speaks of this machine: a warning for each build. */
export function findMissingSite(env: Environment): Finding[] {
  if (env['SITE']) return [];
  const message = `SITE is not set: canonical links, feeds, citations and exports say ${DEFAULTS.SITE}.`;
  const fix = 'Set it to the origin of the published site: SITE=https://example.org npm run build.';
  return [toFinding('no-site', 'warning', 'SITE', message, fix)];
}

function findSiteFault(value: string): ReturnType<Check> {
  const fix = 'Set the origin alone, such as https://example.org; a folder of the host is BASE.';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const shown = value.replace(/[^/]*@/gu, '…@');
  if (!url || !/^https?:\/\/[^/]/iu.test(value)) {
    const isBare = !/^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(value) && URL.canParse(`https://${value}`);
    const guess = isBare ? `Did you mean “${new URL(`https://${value}`).origin}”? ` : '';
    return [`“${shown}” is no address that begins with https:// or http://.`, `${guess}${fix}`];
  }
  if (url.username !== '' || url.password !== '')
    return ['The address holds a name or a password, and every page would show it.', fix];
  return url.pathname === '/' && !/[?#]/u.test(value)
    ? undefined
    : [`“${value}” is more than an origin.`, `Did you mean “${url.origin}”? ${fix}`];
}

function findBaseFault(value: string): ReturnType<Check> {
  const fix = 'Set the path alone, such as /news/; the origin of the site is SITE.';
  if (/[?#]/u.test(value)) return [`“${value}” holds a ? or #, which end a path.`, fix];
  if (/^[a-z][a-z0-9+.-]*:/iu.test(value)) return [`“${value}” is an address, no path.`, fix];
  if (value.includes('\\')) return [`“${value}” holds a backslash.`, fix];
  const hasDots = value.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part));
  if (hasDots) return [`“${value}” has a part “.” or “..”.`, fix];
  return /^[\w.~!$&'()*+,;=:@%/-]*$/u.test(value) && isDecodable(value)
    ? undefined
    : [
        `“${value}” holds what no path of an address does.`,
        `Write other characters as an address does: “${encodeURI(value)}”.`,
      ];
}

function isDecodable(path: string): boolean {
  return !/%(?![\da-f]{2})/iu.test(path);
}

function findReportFault(value: string): ReturnType<Check> {
  if (value === '') return undefined;
  const fix =
    'Set an address such as mailto:desk@example.org?subject={id} or https://example.org/new?title={id}&body={url}.';
  const filled = value.replaceAll(/\{(?:id|url)\}/gu, 'x');
  // A host that is filled in could be anybody's, or none.
  if (!URL.canParse(filled) || !/^(?:mailto:[^\s?]+@|https:\/\/[^/?#{}]+(?:[/?#]|$))/iu.test(value))
    return [
      `“${value}” is no mail address and no address that begins with https:// and a host.`,
      fix,
    ];
  return value.includes('{id}') || value.includes('{url}')
    ? undefined
    : [`“${value}” does not say which statement is meant.`, `Put {id} or {url} into it. ${fix}`];
}

function findPathFault(value: string): ReturnType<Check> {
  if (value.trim() === '')
    return ['It is nothing but white space.', 'Set the path of a folder, or take it out.'];
  return /^[a-z][a-z0-9+.-]+:\/\//iu.test(value)
    ? [`“${value}” is an address, no folder.`, 'Set the path of a folder.']
    : undefined;
}

function toFinding(
  rule: Finding['rule'],
  severity: Finding['severity'],
  file: Name,
  message: string,
  fix: string,
): Finding {
  return { rule, severity, file, line: 1, column: 1, message, fix };
}
