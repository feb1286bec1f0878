import { defineToolbarApp } from 'astro/toolbar';
import type { Explanation } from '../loaders/explain.ts';
import { findElements } from './find-elements.ts';
import type { Answer, Question } from './messages.ts';
import { ASK, TELL } from './messages.ts';
import { STYLE } from './style.ts';

/** Lists what is marked on the page, by which rule, and what is not and why; a click shows where it stands. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const style = document.createElement('style');
    style.textContent = STYLE;
    const panel = document.createElement('astro-dev-toolbar-window');
    const spot = document.createElement('astro-dev-toolbar-highlight');
    spot.style.display = 'none';
    canvas.append(style, panel, spot);
    withoutRequests(canvas);

    app.onToggled(({ state }) => {
      spot.style.display = 'none';
      if (!state) return;
      panel.replaceChildren(toHeading('…'));
      server.send<Question>(ASK, { path: location.pathname });
    });
    server.on<Answer>(TELL, ({ path, marks, error }) => {
      // The reader may have gone on to another page meanwhile.
      if (path !== location.pathname) return;
      if (!marks) {
        panel.replaceChildren(toHeading(error ?? 'This page is no article.'));
        return;
      }
      const elements = findElements(marks);
      const list = document.createElement('ol');
      list.append(...marks.map((mark, index) => toItem(mark, elements[index], spot)));
      const open = marks.filter(({ kind }) => kind === 'unlinked').length;
      const heading = toHeading(
        `${String(marks.length - open)} marks, ${String(open)} names not linked`,
      );
      panel.replaceChildren(heading, list);
    });
  },
});

/** Astro's own menu asks astro.build when it opens; nothing here asks anybody. */
function withoutRequests(canvas: ShadowRoot): void {
  const bar = canvas.host.getRootNode();
  if (bar instanceof ShadowRoot) bar.querySelector('.item[data-app-id="astro:home"]')?.remove();
}

function toHeading(text: string): HTMLElement {
  return toText('h1', text);
}

function toItem(mark: Explanation, element: Element | undefined, spot: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  const sure =
    mark.confidence === undefined ? 'not linked' : `${String(Math.round(mark.confidence * 100))} %`;
  const show = document.createElement('button');
  show.append(
    toText('b', mark.words),
    toText('small', `${mark.kind} ${mark.id} · ${mark.rule} · ${sure}`),
  );
  if (mark.detail !== '') show.append(toText('small', mark.detail));
  show.title = element
    ? `line ${String(mark.line)}: show it`
    : `line ${String(mark.line)}: no mark on the page`;
  show.disabled = !element;
  show.addEventListener('click', () => {
    if (element) frame(element, spot);
  });
  const copy = document.createElement('button');
  copy.className = 'copy';
  copy.append(toText('code', mark.directive));
  copy.title = 'Copy the directive that settles this by hand';
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(mark.directive).then(() => {
      copy.classList.add('copied');
    });
  });
  item.append(show, copy);
  return item;
}

function toText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
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
