import { say } from '../i18n/say.ts';
import type { Content } from '../reading/load-content.ts';
import { describeSize, measureSite } from '../output/check-size.ts';
import type { Target } from '../output/open-target.ts';
import { publishSite } from '../output/publish-site.ts';
import { writeShardInfo } from '../output/shard-file.ts';
import { shardPages } from '../reuse/shard-pages.ts';
import { dropSheets } from '../reuse/sheets/drop-sheets.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { Stages } from '../system/stages.ts';
import { getTold } from '../system/tell.ts';
import { withBuildLock } from './build-lock.ts';
import type { BuildOptions } from './build-options.ts';
import type { LastBuild } from './last-build.ts';
import { settleSearch } from './build-search.ts';
import { digestBuild } from './digest-build.ts';
import { finishSite } from './finish-site.ts';
import { RENDERED_SITE, withRenderedSite } from './render-site.ts';
import { describeTaken, startReuse } from './start-reuse.ts';
import type { RenderingWatch, WrapPrerenderer } from './watch-rendering.ts';

interface Rendering {
  readonly options: BuildOptions;
  readonly stages: Stages;
  readonly integrate: RenderingWatch['integrate'];
  /** How many addresses the ledger has issued. */
  readonly issued: number;
  readonly last: LastBuild;
}

/**
 * Builds the site, checks its links, then puts it in the place of the old one; gives what speaks against that. Where nothing
 * has changed since the last build its site stays, and what that told is told again.
 */
export function buildAndPublish(
  target: Target,
  content: Content,
  settings: Settings,
  { options: { isOffline, isFresh, shard }, stages, integrate, issued, last }: Rendering,
): Promise<string | undefined> {
  if (last.told) return keepSite(target, last.told, stages);
  const hasSearch = settleSearch(settings, isOffline);
  stages.show(say({ de: 'Auf einen anderen Build warten', en: 'Waiting for another build' }));
  return withBuildLock(async () => {
    stages.show(say({ de: 'Astro starten', en: 'Starting Astro' }));
    const reuse = await startReuse(settings, { site: RENDERED_SITE, isFresh, shard });
    const wrap: WrapPrerenderer = (inner) => {
      const lean = dropSheets(inner, { site: RENDERED_SITE, base: settings.base });
      return reuse.wrap(shard ? shardPages(lean, shard) : lean);
    };
    try {
      return await withRenderedSite(integrate(wrap), async (site) => {
        stages.show(
          say({
            de: 'Seiten für den nächsten Build behalten',
            en: 'Keeping pages for the next build',
          }),
        );
        reuse.commit();
        stages.note(describeTaken(reuse));
        if (!shard) {
          const context = { target, content, settings, hasSearch, isOffline, stages, issued };
          const fault = await finishSite(site, context);
          if (fault === undefined) await last.keep(getTold());
          return fault;
        }
        const version = await digestBuild(settings.contentDir);
        await writeShardInfo(site, { ...shard, version });
        return publishSite(site, target, issued);
      });
    } finally {
      reuse.abandon();
    }
  });
}

async function keepSite(
  { folder }: Target,
  told: readonly string[],
  stages: Stages,
): Promise<undefined> {
  for (const text of told) console.error(text);
  stages.note(
    say({
      de: 'Seit dem letzten Build hat sich nichts geändert: Die Website bleibt, wie sie ist.',
      en: 'Nothing has changed since the last build: the site stays as it is.',
    }),
  );
  stages.note(describeSize(await measureSite(folder)));
  return undefined;
}
