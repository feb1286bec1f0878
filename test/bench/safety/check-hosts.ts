import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

interface Row {
  readonly name: string;
  readonly result: string;
}

interface Host {
  readonly name: string;
  /** The command line, once what it needs is written; `undefined` where the program is not installed. */
  readonly start: (
    folder: string,
    port: number,
    base: string,
  ) => Promise<readonly string[] | undefined>;
}

const HOSTS: readonly Host[] = [
  { name: 'nginx', start: startNginx },
  { name: 'Apache', start: startApache },
  {
    name: 'python3 -m http.server',
    start: (folder, port) =>
      Promise.resolve(
        isInstalled('python3')
          ? [
              'python3',
              '-m',
              'http.server',
              String(port),
              '--bind',
              '127.0.0.1',
              '-d',
              `${folder}/root`,
            ]
          : undefined,
      ),
  },
];

/**
 * Serves a finished site under its base path with each host that is installed (`apt-get install nginx apache2`), with the
 * settings that Debian gives it and the site's 404 page, and asks for every page and file.
 */
export async function runHosts(site: string, base: string): Promise<Row[]> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
  const rows: Row[] = [];
  for (const host of HOSTS) rows.push(await runHost(host, resolve(site), base, files));
  return rows;
}

async function runHost(host: Host, site: string, base: string, files: string[]): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-host-'));
  try {
    const place = join(folder, 'root', base).replace(/\/$/u, '');
    await mkdir(dirname(place), { recursive: true });
    await symlink(site, place);
    const port = await findPort();
    const [program, ...args] = (await host.start(folder, port, base)) ?? [];
    if (program === undefined) return { name: host.name, result: 'not installed' };
    const server = spawn(program, args, { stdio: 'ignore' });
    try {
      return {
        name: host.name,
        result: await walk(`http://127.0.0.1:${String(port)}${base}`, files),
      };
    } finally {
      server.kill();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function walk(home: string, files: readonly string[]): Promise<string> {
  await waitFor(home);
  const types = new Map<string, string>();
  let answered = 0;
  for (const file of files) {
    const response = await fetch(home + file.replace(/(^|\/)index\.html$/u, '$1'));
    await response.arrayBuffer();
    if (response.status === 200) answered += 1;
    types.set(file.slice(file.lastIndexOf('.')), response.headers.get('content-type') ?? 'none');
  }
  const bare = await fetch(`${home}articles`);
  await bare.arrayBuffer();
  const lost = await fetch(`${home}no/such/page/`);
  const isOwn = (await lost.text()).includes('<html lang="de"');
  const named = [...types].sort().map(([ending, type]) => `${ending} ${type}`);
  return [
    `${String(answered)} of ${String(files.length)} files answered`,
    `without a slash ${bare.redirected ? 'sent on' : String(bare.status)}`,
    `unknown address ${String(lost.status)}${isOwn ? ' with the site’s page' : ''}`,
    named.join(', '),
  ].join('; ');
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(url).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (isUp) return;
    await setTimeout(100);
  }
  throw new Error(`Nothing answers at ${url}.`);
}

async function startNginx(
  folder: string,
  port: number,
  base: string,
): Promise<string[] | undefined> {
  if (!isInstalled('nginx')) return undefined;
  const conf = join(folder, 'nginx.conf');
  await writeFile(
    conf,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; user root; events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  server { listen 127.0.0.1:${String(port)}; root ${folder}/root; error_page 404 ${base}404.html; } }\n`,
  );
  return ['nginx', '-c', conf];
}

async function startApache(
  folder: string,
  port: number,
  base: string,
): Promise<string[] | undefined> {
  if (!isInstalled('apache2')) return undefined;
  const conf = join(folder, 'apache.conf');
  const modules = ['mpm_event', 'dir', 'mime', 'authz_core'].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  await writeFile(
    conf,
    `${modules.join('\n')}
ServerName localhost
Listen 127.0.0.1:${String(port)}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${folder}/root
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
<Directory />
Options FollowSymLinks
Require all granted
</Directory>\n`,
  );
  return ['apache2', '-f', conf, '-D', 'FOREGROUND'];
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function findPort(): Promise<number> {
  return new Promise((done, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on a port, not on a pipe, has an address with a port.
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
