// What stands here runs in the page: each function needs nothing from outside itself.

/** Elements that stick out of the window to the right, where the page scrolls sideways at all; the first five. */
export function findSticking(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}${[...element.classList].map((one) => `.${one}`).join('')}`;
  const sticking = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
  );
  // The innermost are the reason.
  const innermost = sticking.filter(
    (one) => !sticking.some((other) => one !== other && one.contains(other)),
  );
  const over = `${String(root.scrollWidth)} of ${String(root.clientWidth)} px`;
  return innermost.length === 0
    ? [`${over}: nothing seen sticks out`]
    : innermost
        .slice(0, 5)
        .map((one) => `${over}: ${name(one)} “${one.textContent.trim().slice(0, 40)}”`);
}

/** What moves although the reader wants no motion: animations, transitions, smooth scrolling. */
export function findMotion(): string[] {
  const lasts = (times: string): boolean => times.split(',').some((time) => parseFloat(time) > 0);
  const moving = [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(
    (element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const found = [
          ...(style.animationName !== 'none' && lasts(style.animationDuration)
            ? [`animation ${style.animationName}`]
            : []),
          ...(lasts(style.transitionDuration) && style.transitionProperty !== 'none'
            ? [`transition of ${style.transitionProperty}`]
            : []),
          ...(part === undefined && style.scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
        ];
        return found.map(
          (what) =>
            `${what} of ${element.tagName.toLowerCase()}.${element.classList.toString()}${part ?? ''}`,
        );
      }),
  );
  const running = document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(() => 'an animation runs');
  return [...new Set([...moving, ...running])].slice(0, 5);
}

/** Marks in a text that forced colours take away: no line beneath, no border, no outline. */
export function findLostMarks(): string[] {
  const marks = '.quote, .reported, .mention, .echo, .term-link, .voice';
  const isDrawn = (style: string, width: string): boolean =>
    style !== 'none' && parseFloat(width) > 0;
  const lost = [...document.querySelectorAll(`main :is(${marks})`)].filter((mark) => {
    if (!mark.checkVisibility()) return false;
    const style = getComputedStyle(mark);
    return (
      !style.textDecorationLine.includes('underline') &&
      !isDrawn(style.borderBlockEndStyle, style.borderBlockEndWidth) &&
      !isDrawn(style.outlineStyle, style.outlineWidth)
    );
  });
  return [...new Set(lost.map((mark) => `the mark .${[...mark.classList].join('.')} has no line`))];
}

/** Links in running text that look like the words around them. */
export function findLostLinks(): string[] {
  return [...document.querySelectorAll('main :is(p, li, dd, td) a[href]')]
    .filter((link) => {
      if (!link.checkVisibility() || link.textContent.trim() === '') return false;
      const style = getComputedStyle(link);
      const around = getComputedStyle(link.parentElement ?? link);
      return style.color === around.color && !style.textDecorationLine.includes('underline');
    })
    .slice(0, 5)
    .map((link) => `the link “${link.textContent.trim().slice(0, 40)}” looks like text`);
}

/** What shows nothing of the focus that it has; a key must have been pressed before. */
export function findLostFocus(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex]',
    ),
  ];
  const lost = stops.filter((stop) => {
    if (stop.tabIndex < 0 || !stop.checkVisibility({ visibilityProperty: true })) return false;
    stop.focus({ preventScroll: true });
    if (document.activeElement !== stop) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    return outlineStyle === 'none' || (outlineStyle !== 'auto' && parseFloat(outlineWidth) < 1);
  });
  return lost
    .slice(0, 5)
    .map((stop) => `the focus on ${stop.tagName.toLowerCase()}.${stop.className} is not seen`);
}

/** Selectors of areas whose colour alone says something: they have one, no words, and are no more than a bar. */
export function listAreas(): string[] {
  const places = (element: Element): string =>
    element.tagName === 'HTML'
      ? 'html'
      : `${places(element.parentElement ?? document.documentElement)} > :nth-child(${String([...(element.parentElement?.children ?? [])].indexOf(element) + 1)})`;
  return [...document.querySelectorAll('main *')]
    .filter((element) => {
      if (element instanceof SVGElement || !element.checkVisibility()) return false;
      if (element.matches('input, button, select, img, hr') || element.textContent.trim() !== '')
        return false;
      const { width, height } = element.getBoundingClientRect();
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const isPainted = backgroundImage !== 'none' || !/, 0\)$|\/ 0\)$/u.test(backgroundColor);
      return isPainted && width > 2 && height > 2 && element.childElementCount === 0;
    })
    .map(places);
}

/** Those of the areas that have become as the page behind them. */
export function findLostAreas(areas: readonly string[]): string[] {
  const canvas = document.createElement('i');
  canvas.style.backgroundColor = 'Canvas';
  document.body.append(canvas);
  const paper = getComputedStyle(canvas).backgroundColor;
  canvas.remove();
  const lost = areas.flatMap((area) => {
    const element = document.querySelector(area);
    if (!element) return [];
    const style = getComputedStyle(element);
    const isFramed =
      parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none';
    if (isFramed || style.backgroundImage !== 'none' || style.backgroundColor !== paper) return [];
    return [
      `the area ${element.tagName.toLowerCase()}.${element.classList.toString()} is not seen`,
    ];
  });
  return [...new Set(lost)].slice(0, 5);
}

/** Shapes of drawings that are as the page behind them. */
export function findLostShapes(): string[] {
  const canvas = document.createElement('i');
  canvas.style.color = 'Canvas';
  document.body.append(canvas);
  const paper = getComputedStyle(canvas).color;
  canvas.remove();
  const lost = [
    ...document.querySelectorAll('main svg :is(path, rect, circle, line, polyline, polygon, text)'),
  ].filter((shape) => {
    if (!shape.checkVisibility() || shape.closest('defs, clipPath, mask, pattern')) return false;
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    const isFilled = fill !== 'none' && fill !== paper;
    const isStroked = stroke !== 'none' && stroke !== paper && parseFloat(strokeWidth) > 0;
    return !isFilled && !isStroked;
  });
  return [
    ...new Set(
      lost.map((shape) => `the shape ${shape.tagName}.${shape.classList.toString()} is not seen`),
    ),
  ].slice(0, 5);
}
