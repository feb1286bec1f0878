import { fileURLToPath } from 'node:url';
import { say } from '../i18n/say.ts';
import { getContentReader } from '../reading/content-reader.ts';
import { readShowing } from '../files/is-shown.ts';
import { mergeShards } from '../output/merge-shards.ts';
import { openTarget } from '../output/open-target.ts';
import { findShardFault } from '../output/shard-file.ts';
import type { Settings } from '../settings/read-settings.ts';
import { startStages } from '../system/stages.ts';
import { withBuildLock } from './build-lock.ts';
import { settleSearch } from './build-search.ts';
import type { CommandContext } from './command.ts';
import { digestBuild } from './digest-build.ts';
import { finishSite } from './finish-site.ts';
import { withSiteFolder } from './render-site.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Puts the shards of a site together: `npm run merge -- dist-shard-1 dist-shard-2`. What a build does at its end is done then:
 * the index of the search, the check of links and size. Exit code 1 with the old site untouched where something speaks against it.
 */
export async function merge(
  folders: readonly string[],
  settings: Settings,
  { log, error: tell }: CommandContext,
): Promise<number> {
  const { contentDir, outDir, keepsFiles } = settings;
  if (folders.length === 0 || folders.some((folder) => folder.startsWith('-'))) {
    tell(
      say({
        de: 'Aufruf: npm run merge -- TEIL1 TEIL2 …, mit den Ordnern, die npm run build -- --shard 1/2 und 2/2 geschrieben haben.',
        en: 'Usage: npm run merge -- SHARD1 SHARD2 …, with the folders that npm run build -- --shard 1/2 and 2/2 wrote.',
      }),
    );
    return 2;
  }
  const target = await openTarget(outDir, { checkout: CHECKOUT, content: contentDir, keepsFiles });
  if (typeof target === 'string') {
    tell(target);
    return 1;
  }
  process.env['BUILD_DATE'] ||= readShowing(process.env).today;
  const hasSearch = settleSearch(settings, false);
  const stages = startStages({ isQuiet: false });
  let fault: string | undefined;
  try {
    fault = await withBuildLock(async () => {
      const unfit = await findShardFault(folders, await digestBuild(contentDir));
      if (unfit !== undefined) return unfit;
      return withSiteFolder(async (site) => {
        stages.show(say({ de: 'Teile zusammenlegen', en: 'Putting shards together' }));
        const differing = await mergeShards(folders, site);
        if (differing !== undefined) return differing;
        const content = await getContentReader(contentDir).read(stages);
        const issued = content.ledger.ledger.quotes.size;
        const context = { target, content, settings, hasSearch, isOffline: false, stages, issued };
        return finishSite(site, context);
      });
    });
  } finally {
    await stages.end();
  }
  if (fault !== undefined) {
    const kept = say({
      de: `Nichts wurde zusammengefügt; ${outDir} bleibt, wie es war.`,
      en: `Nothing was merged; ${outDir} stays as it was.`,
    });
    tell(`${fault}\n\n${kept}`);
    return 1;
  }
  const count = String(folders.length);
  log(
    say({
      de: `${outDir} ist aus ${count} Teilen zusammengefügt.`,
      en: `Merged ${count} shards into ${outDir}.`,
    }),
  );
  return 0;
}
