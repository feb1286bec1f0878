import type { Root } from 'mdast';
import { findSourceLinks } from '../../remark/find-source-links.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';

/** What the address of a link may begin with where it is none of the site's own. */
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** As browsers read it, who pass over blanks before it, tabs and line breaks. */
const SCHEME = /^[a-z][a-z0-9+.-]*(?=:)/iu;

/**
 * A link that runs code has nothing to say; a `.md` text loses its address without a word, an `.mdx` text would publish it.
 *
 * @example [Mehr](javascript:alert(1))
 */
export function checkLinkSchemes(tree: Root, report: Report): Finding[] {
  return findSourceLinks(tree).flatMap(({ url, line, column, isShown }) => {
    const [scheme] = SCHEME.exec(url.replace(/[\p{Cc} ]/gu, '')) ?? [];
    if (isShown || scheme === undefined || SCHEMES.has(scheme.toLowerCase())) return [];
    return [
      report(
        'broken-link',
        { line, column },
        {
          de: `Der Link führt zu „${scheme}:“, was keine Seite öffnet.`,
          en: `The link leads to “${scheme}:”, which opens no page.`,
        },
        {
          de: 'Eine Adresse mit https:// schreiben; ein Doppelpunkt in einem Pfad wird %3A.',
          en: 'Write an address with https://; a colon in a path is written %3A.',
        },
      ),
    ];
  });
}
