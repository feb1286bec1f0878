import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Plugin, Processor } from 'unified';

/** A line of "|", "-" and ":", as below the head of a table; in a list or a block quote behind their signs. */
const DELIMITER_ROW = /^(?=[^|\n]*\|)[ \t>:|.\d)*+-]+$/mu;

/**
 * Remark plugin that reads tables, footnotes and `~~struck through~~` words as GitHub's Markdown does; its autolinks and
 * task lists, which change words, stay text. Reading costs time, so that each is read only where `source` has its
 * signs; without a source all are.
 */
export const remarkGfmParts: Plugin<[source?: string], Root> = function remarkGfmParts(
  this: Processor,
  source?: string,
) {
  const data = this.data();
  const micromark = (data.micromarkExtensions ??= []);
  const fromMarkdown = (data.fromMarkdownExtensions ??= []);
  if (source === undefined || hasTable(source)) {
    micromark.push(gfmTable());
    fromMarkdown.push(gfmTableFromMarkdown());
  }
  if (source === undefined || source.includes('[^')) {
    micromark.push(gfmFootnote());
    fromMarkdown.push(gfmFootnoteFromMarkdown());
  }
  if (source === undefined || source.includes('~~')) {
    // "~30 Grad und ~40" is text.
    micromark.push(gfmStrikethrough({ singleTilde: false }));
    fromMarkdown.push(gfmStrikethroughFromMarkdown());
  }
};

function hasTable(source: string): boolean {
  return source.includes('|') && DELIMITER_ROW.test(source);
}
