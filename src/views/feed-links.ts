import type { FeedFormat } from '../site/model-parts.ts';
import type { Paths } from '../site/paths.ts';

/** A link in the head of a page to a feed, by which programs find it. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** Programs take the first that they know. */
const FORMATS: readonly {
  readonly format: FeedFormat;
  readonly type: string;
  readonly name: string;
}[] = [
  { format: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { format: 'rss', type: 'application/rss+xml', name: 'RSS' },
  { format: 'json', type: 'application/feed+json', name: 'JSON' },
];

/** The links to a feed in the formats that there are; `name` is that of its files, `title` says what it is about. */
export function toFeedLinks(
  name: string,
  title: string,
  paths: Pick<Paths, 'feed'>,
  formats: readonly FeedFormat[] = ['atom', 'rss', 'json'],
): FeedLink[] {
  return FORMATS.filter(({ format }) => formats.includes(format)).map((one) => ({
    type: one.type,
    title: `${title} (${one.name})`,
    href: paths.feed(name, one.format),
  }));
}
