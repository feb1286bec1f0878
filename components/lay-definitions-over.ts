/** How long a mouse rests on a mark until its definition opens, and how long it may be off both until it closes. */
const OPEN_AFTER = 500;
const CLOSE_AFTER = 300;

interface Shown {
  readonly mark: HTMLElement;
  readonly definition: HTMLElement;
  /** Opened on purpose, so that only the reader closes it. */
  readonly isKept: boolean;
}

/**
 * Lets each mark open its definition over the text instead of leading away: on a click or a tap, by Enter, and where a
 * mouse rests on it. Once it is open the mark is a link again. What a browser without popovers has are links and a list.
 */
export function layDefinitionsOver(page: Document): void {
  const list = page.querySelector<HTMLElement>('.definitions');
  if (!list || !('popover' in HTMLElement.prototype)) return;
  list.classList.add('over');
  for (const definition of list.querySelectorAll<HTMLElement>('.definition')) {
    definition.popover = 'auto';
    const close = page.createElement('button');
    close.className = 'close';
    close.ariaLabel = list.dataset['close'] ?? '';
    close.addEventListener('click', () => definition.hidePopover());
    definition.append(close);
  }

  let shown: Shown | undefined;
  let wasKept = false;
  let opening: number | undefined;
  let closing: number | undefined;

  const close = (): void => shown?.definition.hidePopover();
  const open = (mark: HTMLElement, isKept: boolean): HTMLElement | undefined => {
    const definition = page.getElementById(mark.dataset['definition'] ?? '');
    if (!definition) return undefined;
    close();
    shown = { mark, definition, isKept };
    // The style sheet places the definition beside the mark that has the attribute.
    mark.toggleAttribute('data-open', true);
    definition.showPopover({ source: mark });
    return definition;
  };

  // It does not bubble.
  list.addEventListener(
    'beforetoggle',
    ({ target, newState }) => {
      if (newState !== 'closed' || target !== shown?.definition) return;
      shown.mark.removeAttribute('data-open');
      shown = undefined;
    },
    { capture: true },
  );

  // A press outside closes an open definition before the click comes.
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      wasKept = shown?.isKept === true && findMark(target) === shown.mark;
    },
    { capture: true },
  );

  page.addEventListener('click', (event) => {
    const mark = findMark(event.target);
    const isByKey = event.detail === 0;
    const isOpen = isByKey ? shown?.isKept === true && shown.mark === mark : wasKept;
    if (!mark || isOpen || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const definition = open(mark, true);
    if (!definition) return;
    event.preventDefault();
    clearTimeout(opening);
    clearTimeout(closing);
    // Escape gives the focus back to the mark.
    if (isByKey) definition.querySelector<HTMLElement>('a.go')?.focus({ preventScroll: true });
  });

  const follow = (target: EventTarget | null): void => {
    const mark = findMark(target);
    const isInside = target instanceof Node && shown?.definition.contains(target) === true;
    clearTimeout(opening);
    clearTimeout(closing);
    if (shown?.isKept === true) return;
    if (mark && mark !== shown?.mark)
      opening = window.setTimeout(() => open(mark, false), OPEN_AFTER);
    if (shown && !isInside && mark !== shown.mark) closing = window.setTimeout(close, CLOSE_AFTER);
  };
  page.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') follow(target);
  });
  // Out of the window.
  page.documentElement.addEventListener('pointerleave', () => follow(null));
}

function findMark(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a[data-definition]') : null;
}
