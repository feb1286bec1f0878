import type { Block } from '../../text/core/blocks.ts';
import type { Span } from '../../text/core/spans.ts';
import { findTwins } from './find-twins.ts';
import { toStyles } from './mark-styles.ts';
import type { Option } from './to-options.ts';
import { toOptions } from './to-options.ts';
import { writeDirective } from './write-directive.ts';

/** A text with its blocks and the address of the page that it comes from. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url: string;
}

/**
 * The addresses of statements in the publisher's own page, as text fragments (WICG scroll-to-text-fragment), one for each span
 * of whole sentences.
 *
 * The page is not known, only the article: it has the same words in the same paragraphs, but other quotation marks, spaces and
 * dashes, and the sentence may stand in a teaser too. So a directive names what stands around the sentences, once for each
 * style of quotation marks where there are any; a browser shows the one that fits. Words that nothing tells from others
 * get the address of the page alone: no highlight is better than a wrong one.
 *
 * @example Der Pegel sank. Ada Berg blieb. // https://example.org/flut#:~:text=Der%20Pegel%20sank.-,Ada%20Berg%20blieb
 */
export function toSourceLinks({ text, blocks, url }: SourceText, spans: readonly Span[]): string[] {
  const [address = '', fragment = ''] = url.split('#');
  // An address copied from a browser may have a directive of its own.
  const [anchor = ''] = fragment.split(':~:');
  const page = anchor === '' ? address : `${address}#${anchor}`;
  return chooseOptions(text, blocks, spans).map((option) => {
    if (!option) return page;
    const written = option.directives.flatMap((directive) =>
      toStyles(text, { ...directive }).map((parts) => writeDirective({ ...parts })),
    );
    return `${address}#${anchor}:~:${[...new Set(written)].join('&')}`;
  });
}

/** The first option of each span whose words stand in the article once, all spans at a time. */
function chooseOptions(
  text: string,
  blocks: readonly Block[],
  spans: readonly Span[],
): (Option | undefined)[] {
  const toPhrases = (option: Option): string[] =>
    option.once.map(({ start, end }) => text.slice(start, end));
  const chosen = new Map<number, Option>();
  let waiting = spans.map((span, index) => ({ index, options: toOptions(text, blocks, span) }));
  while (waiting.length > 0) {
    const tried = waiting.flatMap((one) => {
      const { value } = one.options.next();
      return value ? [{ ...one, value, phrases: toPhrases(value) }] : [];
    });
    const twins = findTwins(
      text,
      tried.flatMap(({ phrases }) => phrases),
    );
    const isTwin = ({ phrases }: (typeof tried)[number]): boolean =>
      phrases.some((phrase) => twins.has(phrase));
    for (const one of tried) if (!isTwin(one)) chosen.set(one.index, one.value);
    waiting = tried.filter(isTwin);
  }
  return spans.map((_, index) => chosen.get(index));
}
