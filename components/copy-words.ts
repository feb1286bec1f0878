/**
 * Shows the buttons that copy, and lets each copy its `data-text`, or the words of the element that `data-from` means in its
 * section, or those of the element before it. The section says with `data-done` and `data-failed` what the button tells.
 */
export function copyWords(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button.taker')) {
    const status = button.querySelector('[role=status]');
    const section = button.closest<HTMLElement>('[data-done]');
    button.hidden = false;
    button.addEventListener('click', () => {
      const { from } = button.dataset;
      const source = from ? section?.querySelector(from) : button.previousElementSibling;
      const { text = source?.textContent?.trim() ?? '' } = button.dataset;
      const { done = '', failed = '' } = section?.dataset ?? {};
      void copy(text).then((isCopied) => {
        if (status) status.textContent = isCopied ? ` ✓ ${done}` : ` – ${failed}`;
        setTimeout(() => status?.replaceChildren(), 4000);
      });
    });
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The reader forbids it, or there is no clipboard, as on pages without https.
    return false;
  }
}
