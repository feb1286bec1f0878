import type { CollectionEntry } from 'astro:content';
import { annotateArticles } from '../../src/cli/annotate-articles.ts';
import {
  toFormerMonths,
  toIssuedEntries,
  toPastEntries,
} from '../../src/ledger/entries/to-past-entries.ts';
import type { Content } from '../../src/reading/load-content.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Site } from '../../src/site/model.ts';

/** The model of a site as a build makes it of a content folder, without Astro. */
export async function loadModel(folder: string): Promise<{ content: Content; site: Site }> {
  const content = await loadContent(folder);
  const annotations = await annotateArticles(content, content.articles);
  const { ledger, records } = content.ledger;
  const { ledger: entries, states } = content.issuedEntries;
  const site = buildSite({
    articles: content.articles.map(({ id, data }, index) =>
      toEntry<'articles'>('articles', id, { ...data, annotations: annotations[index] }),
    ),
    actors: content.actors.map(({ id, data }) => toEntry<'actors'>('actors', id, data)),
    places: content.places.map(({ id, data }) => toEntry<'places'>('places', id, data)),
    terms: content.terms.map(({ id, data }) => toEntry<'terms'>('terms', id, data)),
    records,
    pastEntries: toPastEntries(entries, states),
    issuedEntries: toIssuedEntries(entries, states),
    formerMonths: toFormerMonths(entries, states),
    embedsUntil: ledger.embedsUntil,
  });
  return { content, site };
}

/** An entry with what the site reads; Astro's own have more, such as a digest. */
function toEntry<Key extends 'articles' | 'actors' | 'places' | 'terms'>(
  collection: Key,
  id: string,
  data: unknown,
): CollectionEntry<Key> {
  return { id, collection, data, rendered: { html: '' } } as unknown as CollectionEntry<Key>;
}
