import { defineToolbarApp } from 'astro/toolbar';
import type { Explanation } from '../reports/explain.ts';
import type { DevWords } from '../i18n/dev-words.ts';
import { DEV_DE, DEV_EN } from '../i18n/dev-words.ts';
import { findElements } from './find-elements.ts';
import type { Answer, ExplainQuestion } from './messages.ts';
import { ASK, TELL } from './messages.ts';
import { sortByConfidence } from './sort-by-confidence.ts';
import { STYLE } from './style.ts';
import { toCopy, toText } from './to-copy.ts';

/**
 * Lists what is marked on the page, by which rule and how surely, and what is not and why; a click shows where it stands,
 * another copies the directive that settles it.
 */
export default defineToolbarApp({
  init(canvas, app, server) {
    const style = document.createElement('style');
    style.textContent = STYLE;
    const panel = document.createElement('astro-dev-toolbar-window');
    const spot = document.createElement('astro-dev-toolbar-highlight');
    spot.style.display = 'none';
    canvas.append(style, panel, spot);
    withoutRequests(canvas);
    const words = (document.documentElement.lang === 'en' ? DEV_EN : DEV_DE).toolbar;
    const ask = (): void => server.send<ExplainQuestion>(ASK, { path: location.pathname });

    app.onToggled(({ state }) => {
      spot.style.display = 'none';
      if (!state) return;
      panel.replaceChildren(toText('h1', '…'));
      ask();
    });
    server.on<Answer>(TELL, ({ path, marks, error, doubts = [] }) => {
      // The reader may have gone on to another page meanwhile.
      if (path !== location.pathname) return;
      app.toggleNotification({ state: doubts.length > 0, level: 'warning' });
      if (!marks) {
        panel.replaceChildren(toText('h1', error ?? words.noArticle));
        return;
      }
      // Elements are looked for in the order of the text, whatever order is shown.
      const elements = findElements(marks);
      const items = marks.map((mark, index) => ({
        ...mark,
        item: toItem(mark, elements[index], spot, words),
      }));
      const open = marks.filter(({ kind }) => kind === 'unlinked').length;
      const list = document.createElement('ol');
      panel.replaceChildren(
        toText('h1', words.heading(marks.length - open, open)),
        ...toDoubts(doubts, words),
        toOrder(words, (isByConfidence) => {
          const shown = isByConfidence ? sortByConfidence(items) : items;
          list.replaceChildren(...shown.map(({ item }) => item));
        }),
        list,
      );
    });
    ask();
  },
});

/** Astro's own menu asks astro.build when it opens; nothing here asks anybody. */
function withoutRequests(canvas: ShadowRoot): void {
  const bar = canvas.host.getRootNode();
  if (bar instanceof ShadowRoot) bar.querySelector('.item[data-app-id="astro:home"]')?.remove();
}

type ToolbarWords = DevWords['toolbar'];

/** What is doubtful in the file of the article, with the place and the fix. */
function toDoubts(doubts: Answer['doubts'] = [], words: ToolbarWords): HTMLElement[] {
  if (doubts.length === 0) return [];
  const list = document.createElement('ul');
  for (const { line, column, message, fix } of doubts) {
    const item = document.createElement('li');
    item.append(toText('b', `${String(line)}:${String(column)} ${message}`), toText('small', fix));
    list.append(item);
  }
  return [toText('h2', words.doubts), list];
}

/** Two buttons of which one is pressed; tells which, at once and whenever it changes. */
function toOrder(words: ToolbarWords, choose: (isByConfidence: boolean) => void): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = words.order;
  const choices = [
    [words.byConfidence, true],
    [words.byText, false],
  ] as const;
  const press = (isByConfidence: boolean): void => {
    for (const [index, [, is]] of choices.entries())
      group.children[index]?.setAttribute('aria-pressed', String(is === isByConfidence));
    choose(isByConfidence);
  };
  for (const [text, is] of choices) {
    const button = toText('button', text);
    button.addEventListener('click', () => {
      press(is);
    });
    group.append(button);
  }
  press(true);
  return group;
}

function toItem(
  mark: Explanation,
  element: Element | undefined,
  spot: HTMLElement,
  words: ToolbarWords,
): HTMLElement {
  const item = document.createElement('li');
  const sure =
    mark.confidence === undefined
      ? words.notLinked
      : `${String(Math.round(mark.confidence * 100))} %`;
  const show = document.createElement('button');
  show.append(
    toText('b', mark.words),
    toText('small', `${mark.kind} ${mark.id} · ${mark.rule} · ${sure}`),
  );
  if (mark.detail !== '') show.append(toText('small', mark.detail));
  show.title = element ? words.show(mark.line) : words.noMark(mark.line);
  show.disabled = !element;
  show.addEventListener('click', () => {
    if (element) frame(element, spot);
  });
  item.append(show, toCopy(mark.directive, words));
  return item;
}

/** Lays a frame over an element; the canvas begins at the top left of the document. */
function frame(element: Element, spot: HTMLElement): void {
  // On a phone the panel lies over the lower half.
  const above = element.getBoundingClientRect().top + scrollY - innerHeight / 4;
  window.scrollTo({ top: above, behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  Object.assign(spot.style, {
    display: 'block',
    left: `${String(left + scrollX - 5)}px`,
    top: `${String(top + scrollY - 5)}px`,
    width: `${String(width + 10)}px`,
    height: `${String(height + 10)}px`,
    pointerEvents: 'none',
  });
}
