import type { Finding } from '../schemas/finding.ts';
import type { Content } from '../reading/load-content.ts';
import { toNamedKind } from '../text/lang/de/speaker-names.ts';
import { findCollisions } from './find-collisions.ts';
import { findUndatedRoles, findUnused } from './find-registry-gaps.ts';
import { findUnknownNames, findUnknownSpeakers, toFindings } from './find-unknown.ts';
import { findUnlinked } from './find-unlinked.ts';
import { readArticle } from '../articles/read-article.ts';

/** What the registry leaves open in the articles of a content folder. Articles that cannot be parsed are the build's to tell. */
export function reportNames(content: Content): Finding[] {
  const { registry, actors, places, terms } = content;
  const articles = content.articles.map((article) => readArticle(article, registry));
  // Whom nobody names (“ein Sprecher”, “Experten”) is no gap of the registry.
  const speakers = findUnknownSpeakers(articles).filter(
    ({ name, titles }) => toNamedKind(name, titles) !== undefined,
  );
  const isSpeaker = new Set(speakers.map(({ name }) => name));
  const names = findUnknownNames(articles.filter(({ isReadable }) => isReadable)).filter(
    ({ name }) => !isSpeaker.has(name),
  );
  const data = {
    actors: [...registry.actors.values()],
    places: [...registry.places.values()],
    terms: [...registry.terms.values()],
  };
  return [
    ...findUnlinked(articles, registry),
    ...toFindings(speakers, 'unknown-speaker'),
    ...toFindings(names, 'unknown-name'),
    ...findCollisions(data, [...actors, ...places, ...terms]),
    ...findUndatedRoles(actors),
    ...findUnused(content, articles),
  ];
}
