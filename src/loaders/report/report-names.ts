import type { Finding } from '../../schemas/finding.ts';
import type { Content } from '../load-content.ts';
import { findCollisions } from './find-collisions.ts';
import { findUndatedRoles, findUnused } from './find-registry-gaps.ts';
import { findUnknownNames, findUnknownSpeakers, toFindings } from './find-unknown.ts';
import { findUnlinked } from './find-unlinked.ts';
import { readArticle } from './read-article.ts';

/** A part of the report, in the order an editor would work through it. */
export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** What the registry leaves open in the articles of a content folder. Articles that cannot be parsed are the build's to tell. */
export function reportNames(content: Content): Section[] {
  const { registry, actors, places, terms } = content;
  const articles = content.articles.map((article) => readArticle(article, registry));
  const speakers = findUnknownSpeakers(articles);
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
    { title: 'Names that are not linked', findings: findUnlinked(articles, registry) },
    {
      title: 'Speakers who are not in the registry',
      findings: toFindings(speakers, 'unknown-speaker'),
    },
    { title: 'Names that are in no entry', findings: toFindings(names, 'unknown-name') },
    {
      title: 'Forms with two owners',
      findings: findCollisions(data, [...actors, ...places, ...terms]),
    },
    { title: 'Roles without a date', findings: findUndatedRoles(actors) },
    { title: 'Entries that no article names', findings: findUnused(content, articles) },
  ];
}
