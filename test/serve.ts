import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** What hosts compress, and what they say it is. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

export interface StaticServer {
  /** Scheme, host and port, without a slash at the end: `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site under `base` (`/`, `/o-ton` or `/o-ton/`) on a free port of this machine.
 *
 * It is the plainest of static hosts, so that a link which only works thanks to a host's kindness
 * fails: `/a/` is `a/index.html`, but `/a` is neither `a/index.html` nor `a.html`. Everything else
 * is answered with status 404 and the site's `404.html`. The folder is read once, at the start. `isGzipped`: text is sent
 * compressed, as the usual hosts send it.
 */
export async function serveFolder(
  folder: string,
  base: string,
  { isGzipped = false } = {},
): Promise<StaticServer> {
  const prefix = base.replace(/\/*$/, '/');
  const serveFile = sirv(folder, { dev: false, etag: false, extensions: [] });
  const notFoundPage = join(folder, '404.html');

  function sendNotFound(response: ServerResponse): void {
    const page = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
  }

  const server = createServer((request, response) => {
    // A query means nothing to files.
    const pathname = request.url?.split('?', 1)[0] ?? '/';
    if (!pathname.startsWith(prefix)) return sendNotFound(response);
    const path = pathname.slice(prefix.length - 1);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    if (isGzipped && sendGzipped(join(folder, name), response)) return;
    request.url = name;
    serveFile(request, response, () => sendNotFound(response));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port, not on a pipe, has an address with a port.
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Browsers keep connections open, and close() would wait for them.
        server.closeAllConnections();
      }),
  };
}

/** Sends a file of text compressed; false, and nothing sent, where there is no such file. */
function sendGzipped(file: string, response: ServerResponse): boolean {
  const type = TEXT_TYPES[extname(file)];
  if (type === undefined || statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return false;
  response
    .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' })
    .end(gzipSync(readFileSync(file)));
  return true;
}
