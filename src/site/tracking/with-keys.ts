import { getPageReads } from '../../reuse/page-reads.ts';
import { toDigest } from '../../reuse/to-digest.ts';
import { toComparable } from './to-comparable.ts';

/** An address with what its page is handed; `cacheKey` tells whether that is what it was in another build. */
interface Route {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/**
 * Gives the routes of `getStaticPaths` the key without which their pages are rendered in every build: a page may be taken
 * from the build before when its key and all that it read of the model are the same. So this is only for pages that read
 * nothing but their props, the model, the settings and the code; `isOpen` names those of which that is not certain.
 * Without effect where nothing is to be taken, as in `dev`.
 */
export function withKeys<One extends Route>(
  routes: readonly One[],
  isOpen: (route: One) => boolean = () => false,
): (One & { readonly cacheKey?: string })[] {
  const nameOf = getPageReads().model?.nameOf;
  if (!nameOf) return [...routes];
  // The pages of a list share the list: it is digested once.
  const known = new WeakMap<object, string>();
  const digest = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return toComparable(value, nameOf);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = toDigest(toComparable(value, nameOf));
    known.set(value, made);
    return made;
  };
  return routes.map((route) => {
    if (isOpen(route)) return route;
    const parts = Object.entries(route.props ?? {}).flatMap(([name, value]) => [
      name,
      digest(value),
    ]);
    return { ...route, cacheKey: toDigest(parts.join(' ')) };
  });
}
