import type { Explanation } from '../reports/explain.ts';

/**
 * The element of each mark on the page, undefined for those that have none: in headings, links, components, named again, or
 * not linked.
 */
export function findElements(marks: readonly Explanation[]): (Element | undefined)[] {
  const quotes = [...document.querySelectorAll('.article-text [data-quote][id]')];
  const mentions = [...document.querySelectorAll('.article-text a.mention')];
  return marks.map(({ kind, id, words }) =>
    kind === 'quote'
      ? takeFirst(quotes, (element) => isSame(element.textContent, words))
      : takeFirst(
          mentions,
          (element) =>
            element.getAttribute('data-definition') === `${kind}-${id}` &&
            element.textContent === words,
        ),
  );
}

/** Marks and elements stand in the same order, so what is passed over is not looked at again. */
function takeFirst(
  elements: Element[],
  isMeant: (element: Element) => boolean,
): Element | undefined {
  const at = elements.findIndex(isMeant);
  const [found] = at < 0 ? [] : elements.splice(at, 1);
  return found;
}

function isSame(shown: string | null, words: string): boolean {
  const [first = ''] = words.split(' … ');
  const text = shown ?? '';
  return text !== '' && (text.startsWith(first) || first.startsWith(text));
}
