import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { Path } from '../files/read-texts.ts';
import { readEach, readTexts } from '../files/read-texts.ts';

const KEYS = ['memberOf', 'speaksFor'] as const;

/**
 * Finds actors that belong to themselves or speak for themselves, at once or over others; a circle is told once, at
 * its first actor.
 *
 * @example a.md has `memberOf: b`, b.md has `memberOf: a`
 */
export function findCircles(actors: readonly ContentFile[]): Finding[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return KEYS.flatMap((key) => {
    const told = new Set<string>();
    const toNext = (id: string): string[] => {
      const actor = byId.get(id);
      return actor ? readRelated(actor, key).map(([, other]) => other) : [];
    };
    return actors.flatMap((actor): Finding[] => {
      const circle = told.has(actor.id) ? undefined : findCircle(actor.id, toNext);
      if (!circle) return [];
      for (const id of circle) told.add(id);
      const way = [...circle, actor.id].join(' → ');
      const [path] = readRelated(actor, key).find(
        ([, other]) => other === (circle[1] ?? actor.id),
      ) ?? [[key]];
      return [
        {
          rule: 'relation-circle',
          severity: 'warning',
          file: actor.file,
          ...actor.locate(path),
          message: say({
            de: `„${key}“ führt im Kreis: ${way}.`,
            en: `“${key}” leads in a circle: ${way}.`,
          }),
          fix: say({
            de: 'Von diesen Zeilen die falsche entfernen.',
            en: 'Take out the one of these lines that is wrong.',
          }),
        },
      ];
    });
  });
}

/** The ids at a key that holds ids, or groups of an id with dates. */
export function readRelated(actor: ContentFile, key: string): (readonly [Path, string])[] {
  return [
    ...readTexts(actor, [key]),
    ...readTexts(actor, [key, 'of']),
    ...readEach(actor, key, 'of'),
  ];
}

/** The shortest way from somebody back to themselves, without its end; breadth first. */
function findCircle(
  start: string,
  toNext: (id: string) => readonly string[],
): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of toNext(way.at(-1) ?? start)) {
        if (next === start) return way;
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
}
