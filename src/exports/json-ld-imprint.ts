import type { CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Addresses } from './addresses.ts';
import { toAuthors } from './cite-authors.ts';
import { toNode } from './json-ld-node.ts';

type Publisher = OrganizationLeaf | PersonLeaf;

/** What search engines are told of the structured data itself: who made it of what others published, and its licence. */
interface AboutData {
  readonly sdPublisher: Publisher;
  readonly sdLicense: CreativeWorkLeaf | undefined;
}

/** Who publishes the pages; a person where the name surely is one's. undefined where the site does not say. */
export function toPublisher({ publisher }: Addresses): Publisher | undefined {
  if (!publisher) return undefined;
  const { name, url } = publisher;
  const [author] = toAuthors([name]);
  return author && 'given' in author
    ? toNode<PersonLeaf>({ '@type': 'Person', name, url })
    : toNode<OrganizationLeaf>({ '@type': 'Organization', name, url });
}

/** The licence of the site's own texts and annotations. */
export function toSiteLicence({ licence }: Addresses): CreativeWorkLeaf | undefined {
  return licence && toNode<CreativeWorkLeaf>({ '@type': 'CreativeWork', ...licence });
}

/** Where the site names no publisher, the site itself stands for whoever makes the data. */
export function toAboutData(to: Addresses): AboutData {
  const site = { '@type': 'Organization', name: to.siteName, url: to.home } as const;
  return { sdPublisher: toPublisher(to) ?? site, sdLicense: toSiteLicence(to) };
}
