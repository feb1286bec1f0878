import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { SettingFault } from '../schemas/setting-faults.ts';
import { findBaseFault, findReportFault, findSiteFault } from '../schemas/setting-faults.ts';
import type { SiteData } from '../schemas/site.ts';
import { SITE_FILE, siteSchema } from '../schemas/site.ts';
import { hasCode } from '../system/has-code.ts';
import type { ContentFile, Locate } from './content-file.ts';
import { decodeText } from './decode-text.ts';
import { findTextFaults } from './find-text-faults.ts';
import { parseFrontmatter } from './yaml/frontmatter.ts';
import { KIND_NAMES } from './kind-names.ts';
import { toUnreadable } from './folder/folder-faults.ts';
import { toFile } from './folder/list-content.ts';
import { validate } from './values/validate.ts';

/** `site.yml` of a content folder. */
export interface SiteFile {
  /** Without a file, or with a fault in it, no key at all. */
  readonly data: SiteData;
  /** Path for messages. */
  readonly file: string;
  /** Its text; '' without a file, or where it is no YAML. */
  readonly text: string;
  readonly locate: Locate;
  readonly findings: readonly Finding[];
}

const NOWHERE: Locate = () => ({ line: 1, column: 1 });

/** Reads and checks `site.yml`; `dir` may be relative to the working directory. A folder without one has no settings. */
export function loadSiteFile(dir: string): SiteFile {
  const root = resolve(dir);
  const path = join(root, SITE_FILE);
  const file = toFile(root, path);
  const none = (findings: readonly Finding[]): SiteFile => {
    return { data: {}, file, text: '', locate: NOWHERE, findings };
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return none(hasCode(error, 'ENOENT', 'ENOTDIR') ? [] : [toUnreadable(file, error)]);
  }
  const text = decodeText(bytes, file);
  if (typeof text !== 'string') return none([text]);
  const faults = findTextFaults(text, file);
  if (faults.length > 0) return none(faults);
  const parsed = parseFrontmatter(text, 0);
  if (Array.isArray(parsed))
    return none(
      parsed.map(({ rule, place, message, fix }) => {
        return { rule, severity: 'error', file, ...place, message, fix };
      }),
    );
  const content: ContentFile = { path, file, id: 'site', text, body: '', ...parsed };
  const data = validate(content, siteSchema, KIND_NAMES.settings);
  if (Array.isArray(data)) return none(data);
  const { locate } = parsed;
  return { data, file, text, locate, findings: [...findValueFaults(data, file, locate)] };
}

/** What the schema alone cannot say: addresses, and texts in each language of the site. */
function findValueFaults(data: SiteData, file: string, locate: Locate): Finding[] {
  const toFinding = (path: readonly string[], fault: SettingFault): Finding[] =>
    fault === undefined
      ? []
      : [
          {
            rule: 'invalid-value',
            severity: 'error',
            file,
            ...locate(path),
            message: say({
              de: `„${path.join('.')}“: ${fault[0]}`,
              en: `“${path.join('.')}”: ${fault[0]}`,
            }),
            fix: fault[1],
          },
        ];
  const { site, base, report, languages, claim, lead } = data;
  const missing = Object.entries({ claim, lead }).flatMap(([key, texts]) =>
    (texts ? (languages ?? []) : [])
      .filter((language) => texts?.[language] === undefined)
      .map((language): Finding => {
        const message = say({
          de: `„${key}“ hat keinen Text auf „${language}“, und das ist eine Sprache der Website.`,
          en: `“${key}” has no text in “${language}”, which is a language of the site.`,
        });
        const fix = say({
          de: `„${language}: …“ ergänzen, oder ${language} aus „languages“ entfernen.`,
          en: `Add “${language}: …” to it, or take ${language} out of “languages”.`,
        });
        const place = locate([key]);
        return { rule: 'missing-key', severity: 'error', file, ...place, message, fix };
      }),
  );
  return [
    ...(site === undefined
      ? []
      : toFinding(['site'], findSiteFault(site, say({ de: '„base“', en: '“base”' })))),
    ...(base === undefined
      ? []
      : toFinding(['base'], findBaseFault(base, say({ de: '„site“', en: '“site”' })))),
    ...toFinding(['report'], findReportFault(report ?? '')),
    ...missing,
  ];
}
