import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';

/**
 * Remark plugin that reads directives inside a line, `:actor[Ada Berg]{id=ada-berg}`, and no others: a line of
 * colons in an article is text, and must not swallow what follows.
 */
export const remarkInlineDirective: Plugin<[], Root> = function remarkInlineDirective(
  this: Processor,
) {
  const data = this.data();
  const { text } = directive();
  (data.micromarkExtensions ??= []).push({ ...(text && { text }) });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
};
