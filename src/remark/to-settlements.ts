import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { Span } from '../text/core/spans.ts';
import { isIsoDay } from '../text/times/iso-days.ts';
import { POLARITIES, QUOTE_TYPES } from '../text/quotation/quote.ts';
import type { GivenName } from '../text/given-name.ts';
import type { GivenTraits, Settlement } from '../text/settle.ts';
import type { DirectiveName, OwnDirective } from './directives.ts';
import { toAttributes } from './directives.ts';
import type { FlatText } from './flatten.ts';

/** Reads what the directives of a text settle: those in its lines, then those around paragraphs, which `blocks` are. */
export function toSettlements(
  flat: Pick<FlatText, 'directives' | 'blocks'>,
  blocks: readonly ContainerDirective[],
): Settlement[] {
  const inLines = flat.directives.flatMap(({ node, start, end }): Settlement[] => {
    // A directive without words has its own finding.
    if (node.type !== 'textDirective' || start === end) return [];
    const span = { start, end };
    switch (node.name as DirectiveName) {
      case 'plain':
        return [{ kind: 'plain', span }];
      case 'quote':
        return [toQuote(node, span)];
      case 'actor':
      case 'place':
      case 'term': {
        const { id } = toAttributes(node);
        const of = node.name as 'actor' | 'place' | 'term';
        return id === undefined ? [] : [{ kind: 'mention', span, of, id }];
      }
      case 'pullquote':
        return [];
    }
  });
  return [...inLines, ...toBlockSettlements(flat, blocks)];
}

/**
 * A block is one quote whose words are a part for each paragraph. A quote can have several parts already, where its
 * frame stands inside, and everything behind it draws, links and exports them as one; a quote for each paragraph would
 * give a letter as many addresses as it has paragraphs, and a part over two paragraphs could not be marked.
 */
function toBlockSettlements(
  flat: Pick<FlatText, 'blocks'>,
  directives: readonly ContainerDirective[],
): Settlement[] {
  if (directives.length === 0) return [];
  const spans = new Map(flat.blocks.map(({ node, start, end }) => [node, { start, end }]));
  return directives.flatMap((node): Settlement[] => {
    const parts = findParagraphs(node).flatMap((paragraph) => spans.get(paragraph) ?? []);
    const words = parts.filter(({ start, end }) => end > start);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return [];
    return [toQuote(node, { start: first.start, end: last.end }, words)];
  });
}

/** The paragraphs of a block; a heading in it is nobody's words. */
function findParagraphs(node: ContainerDirective): Paragraph[] {
  const found: Paragraph[] = [];
  visit(node, 'paragraph', (paragraph) => {
    found.push(paragraph);
  });
  return found;
}

function toQuote(node: OwnDirective, span: Span, parts?: readonly Span[]): Settlement {
  const attributes = toAttributes(node);
  const isQuote = !('not' in attributes);
  return { kind: 'quote', span, ...(parts && { parts }), isQuote, ...toTraits(attributes) };
}

/** Values that are none of those allowed have findings and count for nothing. */
function toTraits(attributes: Readonly<Record<string, string | undefined>>): GivenTraits {
  const { speaker, to, via, id, said } = attributes;
  const type = QUOTE_TYPES.find((one) => one === attributes['type']);
  const polarity = POLARITIES.find((one) => one === attributes['polarity']);
  return {
    ...(speaker ? { speaker: toGivenName(speaker) } : {}),
    ...(to ? { addressee: toGivenName(to) } : {}),
    ...(via ? { relay: toGivenName(via) } : {}),
    ...(type && { type }),
    ...(polarity && { polarity }),
    ...(id ? { id } : {}),
    ...(said !== undefined && isIsoDay(said) ? { said } : {}),
  };
}

/**
 * Reads whom a value names: ids of actors, divided by spaces or commas, or else the words of the editor. An id has small
 * letters, digits and hyphens; what holds a capital or any other sign is no list of ids.
 *
 * @example toGivenName('ada-berg bo-tal') // { ids: ['ada-berg', 'bo-tal'], text: '' }
 * @example toGivenName('ein Schlosser') // { ids: [], text: 'ein Schlosser' }
 */
export function toGivenName(value: string): GivenName {
  const ids = value.split(/[\s,]+/u).filter(Boolean);
  return ids.every((id) => /^[a-z\d-]+$/u.test(id))
    ? { ids, text: '' }
    : { ids: [], text: value.replace(/\s+/gu, ' ').trim() };
}
