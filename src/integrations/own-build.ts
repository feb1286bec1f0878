import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { say } from '../i18n/say.ts';

/**
 * Refuses `astro build`: Astro empties the folder whatever it holds, and takes one beside the checkout whose name begins
 * like the checkout's for a part of it. `npm run build` lets it write into a folder of the checkout, checks the site and moves it.
 */
export function ownBuild(): AstroIntegration {
  return {
    name: 'o-ton-own-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const isOwn = fileURLToPath(config.outDir).includes(`${sep}node_modules${sep}.o-ton${sep}`);
        if (command !== 'build' || isOwn) return;
        throw new Error(
          say({
            de: 'astro build baut die Website nicht: npm run build prüft sie und ersetzt den Ordner erst, wenn sie ganz ist.',
            en: 'astro build does not build the site: npm run build checks it, and replaces the folder only when it is whole.',
          }),
        );
      },
    },
  };
}
