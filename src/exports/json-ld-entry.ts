import type { DefinedTermLeaf, DefinedTermSetLeaf, PlaceLeaf } from 'schema-dts';
import type { Addresses } from './addresses.ts';
import { toActorReference } from './json-ld-actor.ts';
import { toPublisher, toSiteLicence } from './json-ld-imprint.ts';
import { toNode } from './json-ld-node.ts';
import type { Place, Term } from '../site/model.ts';

/** A term of the glossary with its definition in a sentence. */
export function toTermNode({ id, term, short, forms }: Term, to: Addresses): DefinedTermLeaf {
  return toNode<DefinedTermLeaf>({
    '@type': 'DefinedTerm',
    '@id': to.term(id),
    url: to.term(id),
    name: term,
    alternateName: forms,
    description: short,
    inDefinedTermSet: { '@id': to.glossary },
  });
}

/** The glossary with some of its terms by address and name: their pages have the definitions. */
export function toGlossaryNode(terms: readonly Term[], to: Addresses): DefinedTermSetLeaf {
  return toNode<DefinedTermSetLeaf>({
    '@type': 'DefinedTermSet',
    '@id': to.glossary,
    url: to.glossary,
    name: 'Glossar',
    inLanguage: 'de',
    publisher: toPublisher(to),
    license: toSiteLicence(to),
    hasDefinedTerm: terms.map(({ id, term }) =>
      toNode<DefinedTermLeaf>({ '@type': 'DefinedTerm', '@id': to.term(id), name: term }),
    ),
  });
}

/** A place with the state it lies in and its position in degrees, which a region has not. */
export function toPlaceNode(place: Place, to: Addresses): PlaceLeaf {
  const { id, name, aliases, lead, lat, lon, region, state } = place;
  return toNode<PlaceLeaf>({
    '@type': 'Place',
    '@id': to.place(id),
    url: to.place(id),
    name,
    alternateName: aliases,
    description: lead === '' ? undefined : lead,
    geo: region ? undefined : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
    containedInPlace: state ? toActorReference(state, to) : undefined,
  });
}
