import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { say } from '../i18n/say.ts';
import type { Stages } from '../system/stages.ts';

/** What a route cost: the files that it made, and the milliseconds for rendering and writing them. */
export interface RouteTime {
  /** The file of the route: `src/pages/embed/[id].astro`. */
  readonly route: string;
  readonly files: number;
  readonly ms: number;
}

export type WrapPrerenderer = (inner: AstroPrerenderer) => AstroPrerenderer;

/** Watches Astro while it renders: an integration to build with, and what it saw. */
export interface RenderingWatch {
  /** `wrap` stands between the watch and Astro. */
  readonly integrate: (wrap: WrapPrerenderer) => AstroIntegration;
  /** The routes so far, the costliest first. */
  readonly getRoutes: () => readonly RouteTime[];
}

type Route = Pick<RouteData, 'component' | 'type'>;
type Kind = 'page' | 'card' | 'file';

/** Tells what Astro is doing and how far it is, and measures each route. Pages are rendered by Astro as ever. */
export function watchRendering(stages: Stages, now = () => performance.now()): RenderingWatch {
  const routes = new Map<string, { files: number; ms: number }>();
  const watch: WrapPrerenderer = (inner) => {
    let totals = new Map<Kind, number>();
    const done = new Map<Kind, number>();
    let shown: Kind | undefined;
    let last: { readonly route: string; readonly begin: number } | undefined;
    // What comes after a page is written belongs to it, until the next one begins: Astro takes one after the other.
    const close = (): void => {
      if (!last) return;
      const { route, begin } = last;
      const { files, ms } = routes.get(route) ?? { files: 0, ms: 0 };
      routes.set(route, { files: files + 1, ms: ms + now() - begin });
    };
    return {
      ...inner,
      getStaticPaths: async () => {
        stages.show(say({ de: 'Archiv zusammenstellen', en: 'Putting the archive together' }));
        const paths = await inner.getStaticPaths();
        totals = countKinds(paths.map(({ route }) => route));
        return paths;
      },
      render: (request, options) => {
        const kind = toKind(options.routeData);
        close();
        last = { route: options.routeData.component, begin: now() };
        if (kind !== shown) stages.show(toStage(kind), totals.get(kind));
        shown = kind;
        const number = done.get(kind) ?? 0;
        stages.count(number);
        done.set(kind, number + 1);
        return inner.render(request, options);
      },
      teardown: async () => {
        close();
        last = undefined;
        await inner.teardown?.();
      },
    };
  };
  return {
    integrate: (wrap) => ({
      name: 'o-ton-watch-rendering',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          stages.show(say({ de: 'Seiten vorbereiten', en: 'Preparing pages' }));
          setPrerenderer((inner) => watch(wrap(inner)));
        },
      },
    }),
    getRoutes: () =>
      [...routes].map(([route, cost]) => ({ route, ...cost })).sort((a, b) => b.ms - a.ms),
  };
}

function countKinds(routes: readonly Route[]): Map<Kind, number> {
  const groups = Map.groupBy(routes, toKind);
  return new Map([...groups].map(([kind, { length }]) => [kind, length]));
}

function toKind({ component, type }: Route): Kind {
  if (component.startsWith('src/pages/cards/')) return 'card';
  return type === 'endpoint' ? 'file' : 'page';
}

function toStage(kind: Kind): string {
  switch (kind) {
    case 'page':
      return say({ de: 'Seiten schreiben', en: 'Writing pages' });
    case 'card':
      return say({ de: 'Bilder zeichnen', en: 'Drawing cards' });
    case 'file':
      return say({ de: 'Feeds und Daten schreiben', en: 'Writing feeds and data' });
  }
}
