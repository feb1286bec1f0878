import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { SITE_FILE } from '../schemas/site.ts';
import type { Settings } from '../settings/read-settings.ts';
import { describeContent } from './describe-content.ts';
import { withDevLock } from './dev-lock.ts';
import {
  describeRunning,
  findRunningServer,
  forgetServer,
  startsAlone,
} from './find-running-server.ts';
import { ANNOTATING_CODE } from '../reading/content-reader.ts';
import { runCommand } from './run-command.ts';
import { startAstro } from './start-astro.ts';

// Astro reloads content, pages and components by itself. These are loaded once for its life: it must begin again.
const ANNOTATOR = [...ANNOTATING_CODE, 'reports', 'integrations', 'dev'];
const QUIET_MS = 200;

const ANNOTATOR_CHANGED: Said = {
  de: 'Der Code der Annotation hat sich geändert: Neustart.',
  en: 'The annotator changed: starting again.',
};
const SETTINGS_CHANGED: Said = {
  de: 'Die Einstellungen der Website haben sich geändert: Neustart.',
  en: 'The settings of the site changed: starting again.',
};

/**
 * Runs `astro dev` with the arguments given, and again whenever the annotator's own code or the settings of the site change.
 * Ends with it.
 */
async function dev(args: readonly string[], { contentDir }: Settings): Promise<number> {
  console.error(describeContent(contentDir));
  const running = await findRunningServer('dev', args);
  if (running) {
    console.error(describeRunning('dev', running));
    return 1;
  }
  if (!startsAlone(args)) return serve(args, contentDir);
  const exitCode = await withDevLock(async () => {
    await forgetServer('dev');
    return serve(args, contentDir);
  });
  if (exitCode === undefined) console.error(say(STARTING));
  return exitCode ?? 1;
}

const STARTING: Said = {
  de: 'Für diesen Ordner von O-Ton startet „dev“ gerade: in dessen Terminal steht gleich die Adresse. „npm run dev -- --ignore-lock“ läuft daneben.',
  en: '“dev” is starting for this checkout: its terminal shows the address in a moment. “npm run dev -- --ignore-lock” runs beside it.',
};

/** Ends the process with Astro's. */
function serve(args: readonly string[], contentDir: string): Promise<number> {
  const source = fileURLToPath(new URL('..', import.meta.url));
  let isRestarting = false;
  const start = (): ChildProcess => {
    const started = startAstro(['dev', ...args]);
    started.on('exit', (code) => {
      if (!isRestarting) process.exit(code ?? 1);
      isRestarting = false;
      child = start();
    });
    return started;
  };
  let child = start();
  let timer: NodeJS.Timeout | undefined;
  const restart = (why: Said): void => {
    // An editor writes a file in several steps.
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(say(why));
      isRestarting = true;
      child.kill();
    }, QUIET_MS);
  };
  for (const folder of ANNOTATOR.flatMap((name) => findFolders(join(source, name))))
    watch(folder, () => restart(ANNOTATOR_CHANGED));
  // Of a folder that is not there Astro's process tells.
  if (existsSync(contentDir))
    // What the configuration of Astro is made of stands in it.
    watch(contentDir, (_, name) => {
      if (name === SITE_FILE) restart(SETTINGS_CHANGED);
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      clearTimeout(timer);
      isRestarting = false;
      child.kill(signal);
    });
  // It ends by the exit of Astro, above.
  return new Promise(() => undefined);
}

// Each folder is watched by itself: a recursive watch loses a file that an editor replaces.
function findFolders(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return [folder, ...inside.flatMap(({ name }) => findFolders(join(folder, name)))];
}

// Drafts are there to be looked at.
process.env['PREVIEW'] ||= '1';
await runCommand(dev);
