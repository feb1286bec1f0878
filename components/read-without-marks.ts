/**
 * Takes the marks out of the keyboard's way while a reader reads without them: the style sheet hides them, but what a link
 * is to the keyboard is no matter of style.
 */
export function readWithoutMarks(page: Document): void {
  const box = page.querySelector<HTMLInputElement>('.without-marks');
  const marks = page.querySelectorAll<HTMLElement>('.article-text :is(.mention, .echo)');
  const follow = (): void => {
    for (const mark of marks)
      if (box?.checked === true) mark.tabIndex = -1;
      else mark.removeAttribute('tabindex');
  };
  box?.addEventListener('change', follow);
  // A browser may come back to the page as it was left.
  follow();
}
