import type { AstroIntegration } from 'astro';

const SCOPE = /data-astro-cid-([a-z\d]{4})[a-z\d]{4}/gu;

/**
 * Shortens the attribute that ties elements to the styles of their component, `data-astro-cid-z4jru4n3` to `data-sz4jr`. It stands
 * on nearly every element: the long one is a fifth of a page. In `dev` it stays, for Astro replaces styles by it.
 */
export function shortScopes(): AstroIntegration {
  const toPlugin = (name: string, enforce?: 'post') => ({
    name: `o-ton:${name}`,
    apply: 'build' as const,
    ...(enforce ? { enforce } : {}),
    transform: (code: string) =>
      code.includes('data-astro-cid-')
        ? { code: code.replace(SCOPE, 'data-s$1'), map: null }
        : undefined,
  });
  return {
    name: 'o-ton:short-scopes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Vite keeps a style sheet before it calls plugins that come last, and Astro compiles components before those.
        updateConfig({
          vite: { plugins: [toPlugin('short-style-scopes'), toPlugin('short-scopes', 'post')] },
        });
      },
    },
  };
}
