import { Parser } from 'htmlparser2';
import { ADDRESS_ATTRIBUTES, REFERENCE_ATTRIBUTES, SOURCE_SETS } from './attributes.ts';
import type { FoundLink } from './found-link.ts';
import { toNamed } from './read-data.ts';

/** What a page refers to, and the places in it that others may refer to; an id that stands twice is there twice. */
export interface PageLinks {
  readonly links: readonly FoundLink[];
  readonly ids: readonly string[];
}

/**
 * Reads HTML or SVG with an HTML parser. Beside addresses that lead somewhere it finds every attribute and every text of
 * JSON-LD that begins with `prefix`, the address of the site.
 */
export function readPageLinks(html: string, prefix: string): PageLinks {
  const links: FoundLink[] = [];
  const ids: string[] = [];
  let json: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const offset = parser.startIndex;
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
      json = name === 'script' && attributes['type'] === 'application/ld+json' ? '' : undefined;
      for (const [key, value] of Object.entries(attributes))
        for (const href of toAddresses(key, value, prefix)) links.push({ href, offset });
      for (const key of REFERENCE_ATTRIBUTES)
        for (const id of toList(attributes[key]))
          links.push({ href: `#${encodeURIComponent(id)}`, offset, isReference: true });
      if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
        const href = /;\s*url\s*=\s*["']?([^"']+)/iu.exec(attributes['content'] ?? '')?.[1];
        if (href !== undefined) links.push({ href, offset });
      }
    },
    ontext(text) {
      if (json !== undefined) json += text;
    },
    onclosetag() {
      if (json !== undefined) {
        const offset = parser.startIndex;
        for (const href of findJsonAddresses(json, prefix)) links.push({ href, offset });
      }
      json = undefined;
    },
  });
  parser.end(html);
  return { links, ids };
}

function toAddresses(key: string, value: string, prefix: string): string[] {
  if (SOURCE_SETS.includes(key))
    return value.split(/,\s/u).map((one) => one.trim().split(/\s/u)[0] ?? '');
  if (ADDRESS_ATTRIBUTES.includes(key)) return [value];
  return value.startsWith(prefix) && !/\s/u.test(value) ? [value] : [];
}

function toList(value: string | undefined): string[] {
  return value?.split(/\s+/u).filter(Boolean) ?? [];
}

function findJsonAddresses(json: string, prefix: string): string[] {
  const texts: string[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (typeof value === 'string') texts.push(key === '@id' ? toNamed(value) : value);
      return value;
    });
  } catch (error) {
    // What is no JSON leads nowhere; machines that read it will say so.
    if (!(error instanceof SyntaxError)) throw error;
  }
  return texts.filter((text) => text.startsWith(prefix) && !/\s/u.test(text));
}
