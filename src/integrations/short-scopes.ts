import type { AstroIntegration } from 'astro';
import { dropScopes, readSelectors } from './scoped-selectors.ts';
import type { Compound } from './scoped-selectors.ts';

const SCOPE = /data-astro-cid-([a-z\d]{4})[a-z\d]{4}/gu;
const STYLES = /\.css(?:$|\?)/u;

/**
 * Shortens the attribute that ties elements to the styles of their component, `data-astro-cid-z4jru4n3` to `data-sz4jr`, and
 * leaves it out where no style of the component can mean the element. It would stand on nearly every element: the long one is
 * a fifth of a page. In `dev` it stays, for Astro replaces styles by it.
 */
export function shortScopes(): AstroIntegration {
  /** By scope, from all style sheets of the build; components are written when all are read. */
  const selectors = new Map<string, readonly Compound[]>();
  const toPlugin = (name: string, enforce?: 'post') => ({
    name: `o-ton:${name}`,
    apply: 'build' as const,
    ...(enforce ? { enforce } : {}),
    transform: (code: string, id: string) => {
      if (!code.includes('data-astro-cid-')) return undefined;
      const short = code.replace(SCOPE, 'data-s$1');
      if (!enforce && STYLES.test(id))
        for (const [scope, compounds] of readSelectors(short)) selectors.set(scope, compounds);
      return { code: short, map: null };
    },
  });
  const dropper = {
    name: 'o-ton:drop-scopes',
    apply: 'build' as const,
    renderChunk: (code: string) =>
      code.includes(' data-s') ? { code: dropScopes(code, selectors), map: null } : undefined,
  };
  return {
    name: 'o-ton:short-scopes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Vite keeps a style sheet before it calls plugins that come last, and Astro compiles components before those.
        updateConfig({
          vite: {
            plugins: [toPlugin('short-style-scopes'), toPlugin('short-scopes', 'post'), dropper],
          },
        });
      },
    },
  };
}
