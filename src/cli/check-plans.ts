import { checkRegistry } from '../checks/check-content.ts';
import type { ContentFile } from '../files/content-file.ts';
import { parseContentFile } from '../files/content-file.ts';
import type { Part } from '../registry/csv/columns.ts';
import type { ImportPlan } from '../registry/csv/import-registry.ts';
import type { Content } from '../reading/load-content.ts';
import type { Finding } from '../schemas/finding.ts';

/** What only all files together show: references to nobody, names with two owners. What was wrong before is not told. */
export function checkPlans(
  plans: readonly { readonly part: Part; readonly plan: ImportPlan }[],
  files: Readonly<Record<Part['name'], readonly ContentFile[]>>,
  known: Content['known'],
  folder: string,
): Finding[] {
  const changed = new Set<string>();
  const after = (name: Part['name']): ContentFile[] => {
    const changes = plans.find(({ part }) => part.name === name)?.plan.changes ?? [];
    const fresh = changes.flatMap(({ id, text }) => {
      const file = `${folder}/${name}/${id}.md`;
      changed.add(file);
      const parsed = parseContentFile(text, file, file, id);
      return Array.isArray(parsed) ? [] : [parsed];
    });
    const ids = new Set(changes.map(({ id }) => id));
    return [...files[name].filter(({ id }) => !ids.has(id)), ...fresh];
  };
  const [actors, places, terms] = [after('actors'), after('places'), after('glossary')];
  const withNew = (ids: ReadonlySet<string>, now: readonly ContentFile[]): Set<string> =>
    new Set([...ids, ...now.map(({ id }) => id)]);
  const all = { actors: withNew(known.actors, actors), terms: withNew(known.terms, terms) };
  return checkRegistry({ actors, places, terms }, all).filter(
    ({ file, severity }) => severity === 'error' && changed.has(file),
  );
}
