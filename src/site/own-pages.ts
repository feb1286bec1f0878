import { compareText } from '../schemas/compare-text.ts';
import { PAGE_IDS } from '../schemas/page.ts';
import type { OwnPage } from './model.ts';

/** Puts pages in the order of their links, by `order` and id; those that every site has come last unless they have one. */
export function sortPages(pages: readonly OwnPage[]): OwnPage[] {
  const written = new Set(pages.map(({ id }) => id));
  const missing = PAGE_IDS.filter((id) => !written.has(id)).map((id): OwnPage => ({
    id,
    title: undefined,
    nav: 'footer',
  }));
  return [...pages, ...missing].sort(
    (a, b) =>
      compareOrder(a.order, b.order) || toPlace(a.id) - toPlace(b.id) || compareText(a.id, b.id),
  );
}

// Infinity less Infinity is no number.
function compareOrder(a = Number.MAX_VALUE, b = Number.MAX_VALUE): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function toPlace(id: string): number {
  return PAGE_IDS.findIndex((one) => one === id);
}
