import type { Element } from 'xast';
import type { Mention } from '../text/names/mention.ts';

/** The id of an entry inside a TEI document; ids of the registry may begin with a digit, and a state may share its id with a place. */
export function toEntryId(kind: Exclude<Mention['kind'], 'term'>, id: string): string {
  return `${kind}-${id}`;
}

/** Pointers to actors of the document, parted by spaces; undefined for none. */
export function toPointers(actors: readonly { readonly id: string }[]): string | undefined {
  if (actors.length === 0) return undefined;
  return [...new Set(actors.map(({ id }) => `#${toEntryId('actor', id)}`))].join(' ');
}

/** A language tag; `und` (undetermined) for what is none. */
export function toLanguage(lang: string): string {
  return /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/iu.test(lang) ? lang : 'und';
}

/** An address as a URI: what an editor wrote may hold spaces. */
export function toUri(address: string): string {
  return new URL(address).href;
}

/**
 * Gives an element an id and puts it before all ids within, and before the pointers to them, so that documents that have ids in
 * common can stand in one.
 *
 * @example scopeIds(tei, 'article-flut') // `q-aaaaaaaa` becomes `article-flut.q-aaaaaaaa`
 */
export function scopeIds(element: Element, id: string): Element {
  const scoped = scopeWithin(element, id);
  return { ...scoped, attributes: { ...scoped.attributes, 'xml:id': id } };
}

function scopeWithin(element: Element, scope: string): Element {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name,
    name === 'xml:id'
      ? `${scope}.${value ?? ''}`
      : value?.startsWith('#')
        ? value.replaceAll('#', `#${scope}.`)
        : value,
  ]);
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child) =>
      child.type === 'element' ? scopeWithin(child, scope) : child,
    ),
  };
}
