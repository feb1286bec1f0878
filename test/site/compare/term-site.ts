import type { Site } from '../../../src/site/model.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import type { GivenQuote } from '../example-collections.ts';
import {
  toActorEntry,
  toArticleEntry,
  toCollections,
  toTermEntry,
} from '../example-collections.ts';

/** A sentence in quotation marks, who says it, and on which day; `more` is what the annotator says of it. */
export type Said = readonly [
  words: string,
  speakers: string,
  date: string,
  more?: Partial<GivenQuote>,
];

const SIDES: Readonly<Record<string, string>> = { ada: 'quellau', uwe: 'quellau', bo: 'seedorf' };

/**
 * A site with an article for each sentence; „Deich“, „Deiche“ and „Hafen“ are terms wherever they stand, and the frame of each
 * names the term Rat. Ids of statements are `q-0`, `q-1` …
 */
export function toSite(...said: readonly Said[]): Site {
  const speakers = new Set(said.flatMap(([, ids]) => ids.split(' ')).filter(Boolean));
  return buildSite(
    toCollections({
      actors: [...speakers].map((id) => {
        const side = SIDES[id];
        return toActorEntry(id, { name: id, ...(side === undefined ? {} : { side }) });
      }),
      terms: ['deich', 'hafen', 'rat'].map((id) => toTermEntry(id, { term: id })),
      articles: said.map(([words, ids, date, more], index) =>
        toArticleEntry(`a-${String(index)}`, {
          date,
          text: `„${words}“, sagte jemand im Rat.`,
          quotes: [
            {
              id: `q-${String(index)}`,
              words: `„${words}“`,
              speakers: ids.split(' ').filter(Boolean),
              ...more,
            },
          ],
          mentions: ['Deiche?=term:deich', 'Hafen=term:hafen', 'Rat=term:rat'],
        }),
      ),
    }),
  );
}

/** The ids of the statements that name a term. */
export function listNaming(site: Site, term: string): string[] {
  const found = site.terms.find(({ id }) => id === term);
  return found ? found.statements.map(({ id }) => id) : [];
}
