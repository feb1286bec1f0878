import { basename, join, resolve } from 'node:path';
import { say } from '../i18n/say.ts';
import type { Content } from '../reading/load-content.ts';
import { checkSize, describeSize, measureSite } from '../output/check-size.ts';
import { findPublicConflicts } from '../output/find-public-conflicts.ts';
import { checkLinks } from '../output/links/check-links.ts';
import { makeOffline } from '../output/offline/make-offline.ts';
import type { Target } from '../output/open-target.ts';
import { publishSite } from '../output/publish-site.ts';
import { formatFindings } from '../schemas/finding.ts';
import { SITE_FILE } from '../schemas/site.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { Stages } from '../system/stages.ts';
import { tell } from '../system/tell.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';
import { buildSearch } from './build-search.ts';

interface Context {
  readonly target: Target;
  readonly content: Content;
  readonly settings: Settings;
  readonly hasSearch: boolean;
  readonly isOffline: boolean;
  readonly stages: Stages;
  /** How many addresses the ledger has issued. */
  readonly issued: number;
}

/**
 * Does what is to be done when all pages are written: makes the index of the search, checks links and size, and puts the site
 * in its place. Gives what speaks against that; then the old site stays.
 */
export async function finishSite(
  site: string,
  { target, content, settings, hasSearch, isOffline, stages, issued }: Context,
): Promise<string | undefined> {
  const { site: origin, base, contentDir, budget, host } = settings;
  const folder = basename(resolve(contentDir));
  if (hasSearch) {
    stages.show(say({ de: 'Verzeichnis der Suche anlegen', en: 'Making the index of the search' }));
    stages.note(await buildSearch(site));
  }
  stages.show(say({ de: 'Links prüfen', en: 'Checking links' }));
  const size = await measureSite(site);
  const findings = [
    ...(await findPublicConflicts(join(contentDir, 'public'), site, folder)),
    ...(await checkLinks(site, { site: origin, base, content, stages })),
    ...checkSize(size, { budget, host }, `${folder}/${SITE_FILE}`),
  ];
  const told = formatFindings(toWorkingPaths(findings, contentDir));
  if (findings.some(({ severity }) => severity === 'error')) return told;
  if (findings.length > 0) tell(told);
  if (isOffline) await makeOffline({ folder: site, site: origin, base });
  stages.note(describeSize(size));
  stages.show(say({ de: 'Website an ihren Platz legen', en: 'Putting the site in its place' }));
  return publishSite(site, target, issued);
}
