import { readText } from '../../remark/read-text.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { checkPlainVersion } from '../check-plain-version.ts';
import { readKey } from '../../files/read-key.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkComponents } from './check-components.ts';
import { checkDirectiveLines, checkInlineNames } from './check-directive-names.ts';
import { checkDirectives } from './check-directives.ts';
import { checkHtml } from './check-html.ts';
import { checkImages } from './check-images.ts';
import { checkJsx } from './check-jsx.ts';
import { checkLinkSchemes } from './check-link-schemes.ts';
import { checkMarks } from './check-marks.ts';
import { checkText } from './check-text.ts';
import type { Known } from './known.ts';
import { parseArticle } from '../../articles/parse-article.ts';
import { createReport } from '../../files/create-report.ts';

/** Checks the text of an article: it parses, it loses no words, it is not empty, its directives and components name what exists, its marks are closed. */
export function checkMarkdown(article: ContentFile, known: Known): Finding[] {
  const report = createReport(article.file);
  const tree = parseArticle(article);
  if (Array.isArray(tree)) return tree;
  const findings = [
    ...checkDirectives(tree, known, report),
    ...checkAttributes(tree, article.text, report),
    ...checkInlineNames(tree, article.text, report),
    ...checkDirectiveLines(tree, article.text, report),
    ...checkBlocks(tree, article.text, readKey(article.data, 'title'), report),
    ...checkComponents(tree, known, report),
    ...checkHtml(tree, report),
    ...checkImages(tree, report),
    ...checkJsx(tree, report),
    ...checkLinkSchemes(tree, report),
    ...checkText(tree, article.text, report),
  ];
  const { flat } = readText(tree, article.text);
  if (flat.text.trim() === '') {
    const line = article.text.split('\n').length - article.body.split('\n').length + 1;
    findings.push(
      report(
        'empty-article',
        { line, column: 1 },
        { de: 'Der Artikel hat keinen Text.', en: 'The article has no text.' },
        {
          de: 'Den Text unter das Frontmatter schreiben.',
          en: 'Write its text below the frontmatter.',
        },
      ),
    );
  }
  return [
    ...findings,
    ...checkPlainVersion(article, () => flat.text),
    ...checkMarks(flat, article.text, report),
  ];
}
