/** How the annotator, which knows no language, leads from an article to the page of a statement. */
const FROM_ARTICLE = '../../quotes/';
// Texts hold no "<", so this is found in tags only.
const SPEAKER_LINK = /(<a class="voice(?: [^"]*)?" href=")\.\.\/\.\.\/quotes\//gu;

/**
 * Makes the initials in the HTML of an article lead to the pages of statements, which are there in the main language only.
 *
 * @param quotes the address before the id of a statement: `/quotes/`
 */
export function fillSpeakerLinks(html: string, quotes: string): string {
  return html.replaceAll(SPEAKER_LINK, (_, before: string) => before + quotes);
}

/** The same of one link of an `.mdx` article; other links stay as they are. */
export function toSpeakerHref(href: string, className: string, quotes: string): string {
  return className.split(' ').includes('voice') && href.startsWith(FROM_ARTICLE)
    ? quotes + href.slice(FROM_ARTICLE.length)
    : href;
}
