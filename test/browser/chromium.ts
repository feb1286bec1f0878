import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';

const ARGS = [
  // Containers and CI machines run as root, where Chromium refuses to start with a sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // /dev/shm is 64 MB in a container: too small for a full-page screenshot.
  '--disable-dev-shm-usage',
  // Glyphs on whole pixels would differ from machine to machine.
  '--font-render-hinting=none',
];

/** Shared library → the Debian package that has it. */
const DEBIAN_PACKAGES: Readonly<Record<string, string>> = {
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libexpat.so.1': 'libexpat1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libgbm.so.1': 'libgbm1',
  'libdrm.so.2': 'libdrm2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libX11.so.6': 'libx11-6',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/** How to start a browser; `env` replaces the environment of its process. */
interface Installation {
  readonly executablePath: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Starts a headless Chromium: the one `CHROMIUM_PATH` names, else the one inside
 * `@sparticuz/chromium` with its own libraries and font, so that pages look the same everywhere. `args` are more switches.
 */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return start((options) => chromium.launch({ ...options, args: [...ARGS, ...args] }));
}

/** Starts the same browser for several to connect to. */
export function serveChromium(): Promise<BrowserServer> {
  return start((options) => chromium.launchServer(options));
}

async function start<Started>(
  launch: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
  const path = process.env['CHROMIUM_PATH'];
  const installation = path ? { executablePath: path } : await loadPackagedChromium();
  try {
    return await launch({ ...installation, headless: true, args: ARGS });
  } catch (error) {
    throw toMissingLibraryError(error) ?? error;
  }
}

/** Names the missing shared library and its Debian package; undefined for any other error. */
export function toMissingLibraryError(error: unknown): Error | undefined {
  const library = /([\w.+-]+): cannot open shared object file/.exec(String(error))?.[1];
  if (library === undefined) return undefined;
  const debian = DEBIAN_PACKAGES[library];
  const advice = debian ? `On Debian: apt-get install ${debian}.` : 'Install what provides it.';
  return new Error(
    `Chromium cannot start: the shared library ${library} is missing. ${advice} ` +
      'Or set CHROMIUM_PATH to a Chromium that runs on this machine.',
    { cause: error },
  );
}

async function loadPackagedChromium(): Promise<Installation> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The packaged Chromium is for Linux x64, this is ${process.platform} ${process.arch}. ` +
        'Set CHROMIUM_PATH to an installed Chromium or Chrome.',
    );
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = await unpackChromium(dirname(dirname(entry)));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * Unpacks the browser unless it is there, and returns its folder. It lies inside the package, so
 * npm removes it together with the version it came from.
 */
async function unpackChromium(packageFolder: string): Promise<string> {
  const folder = join(packageFolder, 'unpacked');
  if (existsSync(folder)) return folder;

  const draft = await mkdtemp(`${folder}-`);
  try {
    await inflateArchives(packageFolder, draft);
    // Only the font in the package: a machine's own fonts would change what pages look like. Relative, for a checkout may be
    // moved or copied, and a browser without any font crashes.
    await writeFile(
      join(draft, 'fonts.conf'),
      '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>',
    );
    // Renaming last makes a half unpacked folder impossible.
    await rename(draft, folder);
  } catch (error) {
    // Another process may have finished first: its folder is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/**
 * The package unpacks into `os.tmpdir()` only, takes what lies there from any older version for
 * its own, and leaves al2023 out except on Lambda. A process of its own gets a folder of its own.
 */
async function inflateArchives(packageFolder: string, target: string): Promise<void> {
  const script = `
    import { inflate } from '@sparticuz/chromium';
    for (const archive of process.argv.slice(1)) await inflate(archive);
  `;
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
  const paths = archives.map((name) => join(packageFolder, 'bin', name));
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, ...paths], {
    cwd: packageFolder,
    env: { ...process.env, TMPDIR: target },
  });
}
