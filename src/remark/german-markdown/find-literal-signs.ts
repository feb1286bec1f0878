import type { Root } from 'mdast';
import { findCodeSigns } from './find-code-signs.ts';
import { findDirectiveSigns } from './find-directive-signs.ts';
import { findEmphasisSigns } from './find-emphasis-signs.ts';
import { findFootnoteSigns } from './find-footnote-signs.ts';
import { findHeadingSigns } from './find-heading-signs.ts';
import { findHtmlSigns } from './find-html-signs.ts';
import { findLinkSigns } from './find-link-signs.ts';
import { findListSigns } from './find-list-signs.ts';
import { findQuoteSigns } from './find-quote-signs.ts';
import { findStrikeSigns } from './find-strike-signs.ts';
import { findTableSigns } from './find-table-signs.ts';

/** Lists the offsets of signs that this tree takes for Markdown and a German text means as they stand; `source` is what was parsed. */
export function findLiteralSigns(tree: Root, source: string): number[] {
  return [
    ...findListSigns(tree, source),
    ...findEmphasisSigns(tree, source),
    ...findCodeSigns(tree, source),
    ...findHtmlSigns(tree, source),
    ...findQuoteSigns(tree, source),
    ...findHeadingSigns(tree, source),
    ...findLinkSigns(tree, source),
    ...findTableSigns(tree, source),
    ...findStrikeSigns(tree, source),
    ...findFootnoteSigns(tree, source),
    ...findDirectiveSigns(tree, source),
  ];
}
