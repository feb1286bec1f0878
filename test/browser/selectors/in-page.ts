import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import type { Place, Selector } from './place.ts';
import { matchQuote } from './match-quote.ts';

/** What the scope of the targets names. */
const root = document.querySelector(location.hash) ?? document.body;

/** How annotation tools of others find words in a page; each gives the places in the order in which it finds them. */
const anchoring = {
  hypothesis: async (selector: Selector): Promise<readonly Place[]> => {
    const text = root.textContent;
    const found = matchQuote(text, selector);
    return found ? [toPlace(toRange(found.start, found.end))] : [];
  },
  apache: async (selector: Selector): Promise<readonly Place[]> => {
    const places: Place[] = [];
    const matches = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...selector });
    for await (const range of matches(root)) places.push(toPlace(range));
    return places;
  },
};

export type Anchoring = typeof anchoring;

/** The range between two offsets of the text content of the root. */
function toRange(start: number, end: number): Range {
  const range = new Range();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + (node.nodeValue?.length ?? 0);
    if (at <= start && start < next) range.setStart(node, start - at);
    if (at < end && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}

function toPlace(range: Range): Place {
  const { startContainer, startOffset } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest('.article-text :is(p, h2, h3, h4, li, td, th, figcaption)');
  const words = range.toString();
  if (!block) return { words, before: undefined };
  const lead = new Range();
  lead.setStart(block, 0);
  lead.setEnd(startContainer, startOffset);
  return { words, before: lead.toString() };
}

Object.assign(window, { anchoring });
