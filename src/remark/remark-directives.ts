import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';

/** A line that may begin a directive of its own. */
const FENCE = /^[ \t>]*::/mu;

/**
 * Remark plugin that reads directives inside a line, `:actor[Ada Berg]{id=ada-berg}`, and those that take lines of their
 * own between `:::pullquote` and `:::`. Lines of colons are looked at only where `source` has some, or is not given;
 * remarkGermanMarkdown makes text of those that are none of ours, so that they swallow nothing.
 */
export const remarkDirectives: Plugin<[source?: string], Root> = function remarkDirectives(
  this: Processor,
  source?: string,
) {
  const data = this.data();
  const { text, flow } = directive();
  const hasBlocks = source === undefined || FENCE.test(source);
  (data.micromarkExtensions ??= []).push({
    ...(text && { text }),
    ...(hasBlocks && flow && { flow }),
  });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
};
