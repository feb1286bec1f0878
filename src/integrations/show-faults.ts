import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { say } from '../i18n/say.ts';
import { getDevState } from '../dev/dev-state.ts';
import type { ShownFault } from '../dev/fault-page.ts';
import { toFaultPage } from '../dev/fault-page.ts';
import { DEV_DE, DEV_EN } from '../i18n/dev-words.ts';
import type { Finding } from '../schemas/finding.ts';

/** Asks for a page though the content has faults: `/articles/flut/?o-ton-anyway`. */
const ANYWAY = 'o-ton-anyway';

/**
 * While the content has errors, `dev` answers every page with what is wrong, where, and how to fix it; open pages
 * load again whenever the content changed, so it comes and goes by itself. A build has no trace of it.
 */
export function showFaults(contentDir: string): AstroIntegration {
  const beside = dirname(resolve(contentDir));
  return {
    name: 'o-ton-show-faults',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const state = getDevState();
        const { base } = server.config;
        state.onChange(() => {
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
        server.middlewares.use((request, response, next) => {
          const errors = state.getFindings().filter(({ severity }) => severity === 'error');
          const url = request.url ?? '/';
          if (errors.length === 0 || !isForPage(request) || url.includes(ANYWAY)) {
            next();
            return;
          }
          const words = say({ de: DEV_DE, en: DEV_EN });
          Promise.all(errors.map((error) => toShown(error, beside)))
            .then((faults) => {
              response.statusCode = 500;
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.setHeader('Cache-Control', 'no-store');
              const anyway = `${url}${url.includes('?') ? '&' : '?'}${ANYWAY}`;
              const [client, opener] = [`${base}@vite/client`, `${base}__open-in-editor`];
              response.end(toFaultPage(faults, words, { client, opener, anyway }));
            })
            .catch(next);
        });
      },
    },
  };
}

/** A browser asks for pages as HTML, and for scripts, styles and pictures as something else. */
function isForPage({ method, url = '/', headers: { accept = '' } }: IncomingMessage): boolean {
  const isAstros = /^[^?]*\/(?:@|__|node_modules\/)/u.test(url);
  return method === 'GET' && accept.includes('text/html') && !isAstros;
}

async function toShown(fault: Finding, beside: string): Promise<ShownFault> {
  const path = join(beside, fault.file);
  // A setting, or a file that is gone, has no lines.
  const text = await readFile(path, 'utf8').catch(() => '');
  const from = Math.max(1, fault.line - 2);
  const excerpt = text === '' ? [] : text.split('\n').slice(from - 1, fault.line + 2);
  return {
    ...fault,
    excerpt: excerpt.map((line, index) => ({ number: from + index, text: line.slice(0, 400) })),
    target: `${path}:${String(fault.line)}:${String(fault.column)}`,
  };
}
