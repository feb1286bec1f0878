import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Ids that pages give to what is theirs, on every article or beside the text of a page. */
const OWN_IDS = new Set([
  'chains-name',
  'chains-say',
  'content',
  'einfach',
  'einfach-title',
  'embed',
  'errors',
  'explanation',
  'footnotes-name',
  'note-back-name',
  'onward-name',
  'positions-title',
  'result-count',
  'results',
  'said',
  'said-title',
  'same',
  'same-title',
  'search',
  'search-words',
  'table-name',
  'text',
  'timeline-title',
  // Browsers go to the top of a page, whatever it holds.
  'top',
  'voices-title',
]);

/** The same, with an id or a number in them: statements, their cards and what is said of them, definitions, voices, parts, times, maps. */
const OWN_SHAPES =
  /^(?:(?:card-|about-)?q-[a-z2-7]{8}(?:-(?:hatch|map|name|shows|title))?|(?:map|movements)-.+|(?:actor|term|place|voice|by|on|part|table|note|time)-.+)$/u;

/** Whether a page may have an element of its own with this id. */
export function isPageId(id: string): boolean {
  return OWN_IDS.has(id) || OWN_SHAPES.test(id);
}

/**
 * Remark plugin that gives headings ids from their words, as GitHub makes them: small letters, umlauts kept, hyphens for
 * spaces, a number behind the second of the same. One that the page may have itself gets `h-` before it.
 *
 * @example `## Was bisher geschah` // was-bisher-geschah
 * @example `## Text` // h-text
 */
export const remarkHeadingIds: Plugin<[], Root> = () => (tree) => {
  for (const { heading, id } of toHeadingIds(tree))
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
};

/** The ids that the headings of a text get, in their order. */
export function findHeadingIds(tree: Root): string[] {
  return toHeadingIds(tree).map(({ id }) => id);
}

function toHeadingIds(tree: Root): { readonly heading: Heading; readonly id: string }[] {
  const slugger = new GithubSlugger();
  const found: { heading: Heading; id: string }[] = [];
  visit(tree, 'heading', (heading) => {
    const words = toString(heading, { includeImageAlt: false, includeHtml: false });
    const id = slugger.slug(isPageId(slug(words)) ? `h-${words}` : words);
    // A heading of signs alone has no address.
    if (id !== '') found.push({ heading, id });
  });
  return found;
}
