import { findComponents, findReferences } from '../../remark/components.ts';
import type { Root } from 'mdast';
import type { FileReferences } from '../../schemas/annotations.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { checkComponents } from './check-components.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkImages } from './check-images.ts';
import { checkJsx } from './check-jsx.ts';
import { checkLinkSchemes } from './check-link-schemes.ts';
import { checkUnfilled } from './check-unfilled.ts';
import type { Known } from './known.ts';
import type { ArticleFile } from '../../articles/parse-article.ts';
import { findTree, parseArticle } from '../../articles/parse-article.ts';
import type { Report } from '../../files/create-report.ts';
import { createReport } from '../../files/create-report.ts';

/** Checks the text of a page of the publisher: pictures, gaps, and in `.mdx` components and code. */
export function checkPage(page: ContentFile, known: Known): Finding[] {
  if (!isMdx(page)) return [...checkAddresses(page), ...checkUnfilled(page)];
  const report = createReport(page.file);
  const tree = parseArticle(page);
  if (Array.isArray(tree)) return tree;
  return [
    ...checkComponents(tree, known, report),
    ...checkImages(tree, report),
    ...checkJsx(tree, report),
    ...checkLinkSchemes(tree, report),
    ...checkMapOfPage(tree, report),
    ...checkUnfilled(page, tree),
  ];
}

/** Without attributes `<Map>` shows the movements of the article around it, and a page has none. */
function checkMapOfPage(tree: Root, report: Report): Finding[] {
  return findComponents(tree)
    .filter(({ name, places, unread }) => name === 'Map' && places.size + unread.length === 0)
    .map((use) =>
      report(
        'broken-component',
        use,
        {
          de: '<Map> sagt auf einer Seite, was es zeigt: „article“ oder „places“.',
          en: '<Map> on a page says what it shows: “article” or “places”.',
        },
        {
          de: '<Map article="…" /> oder <Map places={["…"]} /> schreiben.',
          en: 'Write <Map article="…" /> or <Map places={["…"]} />.',
        },
      ),
    );
}

/** What the components of pages name, for whoever knows which statements there are. */
export function readPageReferences(pages: readonly ArticleFile[]): FileReferences[] {
  return pages.filter(isMdx).map((page) => {
    const tree = findTree(page);
    return { file: page.file, references: tree ? findReferences(tree) : [] };
  });
}

function isMdx({ path }: Pick<ContentFile, 'path'>): boolean {
  return path.endsWith('.mdx');
}
