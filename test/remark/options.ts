import { assignIds } from '../../src/ledger/assign-ids.ts';
import type { AnnotateArticleOptions } from '../../src/remark/annotate-options.ts';
import type { RegistryActor } from '../../src/text/names/registry-data.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';

type Given = Partial<RegistryActor> & Pick<RegistryActor, 'id' | 'name'>;

function toActor(given: Given): RegistryActor {
  return {
    kind: 'person',
    aliases: [],
    metonyms: [],
    roles: [],
    memberOf: [],
    speaksFor: [],
    ...given,
  };
}

const registry = createRegistry({
  actors: [
    toActor({ id: 'ada-berg', name: 'Ada Berg', side: 'quellau' }),
    toActor({ id: 'bo-tal', name: 'Bo Tal' }),
    toActor({ id: 'nordfunk', name: 'Nordfunk', kind: 'medium' }),
    toActor({ id: 'quellau', name: 'Quellau', kind: 'state' }),
  ],
  places: [{ id: 'seedorf', name: 'Seedorf', aliases: [] }],
  terms: [{ id: 'deich', term: 'Deich', forms: ['Deiche'] }],
});

/** An article of a small registry of invented people. */
export const OPTIONS: AnnotateArticleOptions = {
  registry,
  article: 'flut',
  file: 'content/articles/flut.md',
  assignIds: (statements) => {
    return { ids: assignIds('flut', statements, [], () => false).ids, doubts: [] };
  },
  references: [],
};
