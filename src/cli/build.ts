import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { getContentReader } from '../reading/content-reader.ts';
import { describeLeftOut, readShowing } from '../files/is-shown.ts';
import type { Content } from '../reading/load-content.ts';
import { applySilences } from '../checks/silence/silence.ts';
import { ADDRESS_RULES, toStrict } from '../checks/find-entry-findings.ts';
import { createToWorkingPath, toWorkingPaths } from '../system/to-working-path.ts';
import type { Target } from '../output/open-target.ts';
import { openTarget } from '../output/open-target.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import { findMissingSite } from '../settings/read-settings.ts';
import { DEFAULTS } from '../settings/setting-checks.ts';
import { hasCode } from '../system/has-code.ts';
import type { Stages } from '../system/stages.ts';
import { startStages } from '../system/stages.ts';
import { buildAndPublish } from './build-and-publish.ts';
import type { BuildOptions } from './build-options.ts';
import { OPTIONS, readBuildOptions } from './build-options.ts';
import { describeProfile, getPeakMemory } from './build-profile.ts';
import { describeBuildError } from './describe-build-error.ts';
import { describeContent } from './describe-content.ts';
import { findLateFaults } from './find-late-faults.ts';
import { findLostLedgers } from './find-lost-ledger.ts';
import { openLastBuild } from './last-build.ts';
import { runCommand } from './run-command.ts';
import { toCount, toSeconds } from './to-count.ts';
import type { RenderingWatch } from './watch-rendering.ts';
import { UNREADY } from './unready.ts';
import { watchRendering } from './watch-rendering.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the site: finds out first whether the target may be written, then checks the content and prints every fault,
 * builds into a folder of its own, and puts that in its place only when it is complete. Exit code 1 with the old site untouched otherwise.
 * `OPTIONS` says what the arguments do. Without `--preview`, what is not ready to be published is an error where `CI=true`.
 */
async function build(args: readonly string[], settings: Settings): Promise<number> {
  const options = readBuildOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const stages = startStages(options);
  const watch = watchRendering(stages);
  try {
    return await buildInStages(settings, options, stages, watch.integrate);
  } finally {
    await stages.end();
    if (options.isProfiled)
      console.log(describeProfile(stages.getTimes(), watch.getRoutes(), getPeakMemory()));
  }
}

async function buildInStages(
  settings: Settings,
  options: BuildOptions,
  stages: Stages,
  integrate: RenderingWatch['integrate'],
): Promise<number> {
  const { contentDir, outDir, keepsFiles } = settings;
  const begin = performance.now();
  const target = await openTarget(outDir, { checkout: CHECKOUT, content: contentDir, keepsFiles });
  if (typeof target === 'string') {
    console.error(`${target}\n\n${say({ de: 'Nichts wurde gebaut.', en: 'Nothing was built.' })}`);
    return 1;
  }
  stages.note(describeContent(contentDir));
  const showing = readShowing(process.env);
  // The reader and the digest ask for the day again, and midnight may have passed.
  process.env['BUILD_DATE'] ||= showing.today;
  stages.show(
    say({ de: 'Mit dem letzten Build vergleichen', en: 'Comparing with the last build' }),
  );
  const last = await openLastBuild(settings, target, options);
  const content = await getContentReader(contentDir).readOnce(stages);
  const isStrict = process.env['CI'] === 'true' && !settings.isPreview;
  const lost = await findLostLedgers(content, settings, isStrict);
  const own = [
    ...findMissingSite(settings, content.site.file),
    ...(settings.isPreview ? [] : lost.map(({ finding }) => finding)),
  ];
  const found = toStrict(
    [
      ...applySilences(own, content.silences).reported,
      ...content.findings,
      ...(await findLate(content)),
    ],
    isStrict,
    [...UNREADY, ...ADDRESS_RULES],
  );
  const findings = toWorkingPaths(found, contentDir);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (findings.length > 0) console.error(formatFindings(findings));
  if (errors.length > 0) {
    const faults = toCount(errors.length, 'fault');
    console.error(
      say({
        de: `\n${faults}: Nichts wurde gebaut, ${outDir} bleibt, wie es war.`,
        en: `\n${faults}: nothing was built, ${outDir} stays as it was.`,
      }),
    );
    return 1;
  }
  // What a preview could do without is not forgotten by the next build.
  const lostQuotes = lost.find(({ name }) => name === LEDGER_FILE);
  const issued = lostQuotes?.issued ?? content.ledger.ledger.quotes.size;
  const rendering = { options, stages, integrate, issued, last };
  const fault = await buildAndPublish(target, content, settings, rendering).catch(
    (error: unknown) => describeFailure(error, target, content, contentDir),
  );
  if (fault !== undefined) {
    const failed = say({
      de: `Der Build ist gescheitert; ${outDir} bleibt, wie es war.`,
      en: `The build failed; ${outDir} stays as it was.`,
    });
    console.error(`${fault}\n\n${failed}`);
    return 1;
  }
  const { articles, actors, terms, places, leftOut } = content;
  const toPath = createToWorkingPath(contentDir);
  const out = leftOut.map((article) => ({ ...article, file: toPath(article.file) }));
  for (const line of describeLeftOut(out, showing.today)) stages.note(line);
  const parts = [
    toCount(articles.length, 'article'),
    toCount(actors.filter(isOwn).length, 'actor'),
    toCount(terms.length, 'term'),
    toCount(places.filter(isOwn).length, 'place'),
  ].join(', ');
  const seconds = toSeconds((performance.now() - begin) / 1000);
  console.log(
    say({
      de: `${outDir} ist gebaut, in ${seconds}: ${parts}.`,
      en: `Built ${outDir} in ${seconds}: ${parts}.`,
    }),
  );
  if (settings.isPreview) console.log(say(FOR_A_LOOK));
  else tellUnready(findings);
  return 0;
}

const FOR_A_LOOK: Said = {
  de: 'Die Website ist nur zum Ansehen: Jede Seite sagt Suchmaschinen, dass sie nicht gefunden werden soll. Bitte nicht veröffentlichen.',
  en: 'It is for a look: every page tells search engines to leave it out. Do not publish it.',
};

/** The last word of a build that is not to be published, and why. */
function tellUnready(findings: readonly Finding[]): void {
  const unready = findings.filter(({ rule }) => UNREADY.includes(rule));
  if (unready.length === 0) return;
  const reasons = unready.map(({ rule, file }) =>
    say(
      rule === 'no-site'
        ? { de: 'die Adresse der Website ist nicht gesetzt', en: 'no address of the site is set' }
        : { de: `${file} hat noch Lücken`, en: `${file} has gaps to fill in` },
    ),
  );
  const listed = reasons.join('; ');
  console.log(
    say({
      de: `Noch nicht zu veröffentlichen: ${listed}.`,
      en: `Not ready to be published: ${listed}.`,
    }),
  );
}

/**
 * Faults of quotes show when all articles are annotated. Astro annotates them anyway, and its build tells; only
 * when other faults keep it from starting they are looked for here, so that one run tells everything.
 */
function findLate(content: Content): Promise<readonly Finding[]> {
  const hasErrors = content.findings.some(({ severity }) => severity === 'error');
  return hasErrors ? findLateFaults(content, process.env['CI'] === 'true') : Promise.resolve([]);
}

function describeFailure(
  error: unknown,
  { folder }: Target,
  { articleFiles, pages }: Content,
  contentDir: string,
): string {
  const toPath = createToWorkingPath(contentDir);
  if (hasCode(error, 'ENOSPC', 'EDQUOT'))
    return say({
      de: `Die Festplatte ist voll (${error.message}). Platz schaffen, wo ${folder} und node_modules liegen, und noch einmal bauen.`,
      en: `The disk is full (${error.message}). Make room where ${folder} and node_modules lie, and build again.`,
    });
  const files = [
    ...articleFiles.map((one) => ({ ...one, folder: 'articles' as const })),
    ...pages.map((one) => ({ ...one, folder: 'pages' as const })),
  ].map((one) => ({ ...one, file: toPath(one.file) }));
  return describeBuildError(error, files, process.env);
}

/** What comes with the software is no work of the editor's. */
function isOwn({ data }: { readonly data: { readonly isBuiltin: boolean } }): boolean {
  return !data.isBuiltin;
}

// Known before the settings are read: what a killed build left is mended there, too.
if (process.argv.includes(OPTIONS.isOffline)) process.env['OUT_DIR'] ||= 'dist-offline';
if (process.argv.includes(OPTIONS.isPreview)) process.env['PREVIEW'] = '1';
const given = readBuildOptions(process.argv.slice(2));
if (typeof given !== 'string' && given.shard)
  process.env['OUT_DIR'] ||= `dist-shard-${String(given.shard.number)}`;
// Astro looks for its settings and packages in the working directory, and paths are relative to the one that was.
if (resolve() !== resolve(CHECKOUT)) {
  for (const name of ['CONTENT_DIR', 'OUT_DIR'] as const)
    process.env[name] = resolve(process.env[name] || DEFAULTS[name]);
  process.chdir(CHECKOUT);
}
// Left to itself the heap grows to a multiple of what is in use before it is swept: gigabytes for a large archive.
setFlagsFromString('--heap-growing-percent=30');
await runCommand(build);
