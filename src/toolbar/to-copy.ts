import type { DevWords } from '../i18n/dev-words.ts';

/** A button that shows a directive and copies it. */
export function toCopy(directive: string, words: DevWords['toolbar']): HTMLElement {
  const button = document.createElement('button');
  button.className = 'copy';
  button.title = words.copy;
  const state = document.createElement('span');
  state.role = 'status';
  button.append(toText('code', directive), state);
  button.addEventListener('click', () => {
    void copy(directive).then(() => {
      state.textContent = ` – ${words.copied}`;
    });
  });
  return button;
}

export function toText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** The clipboard is there on this machine alone; a page that another machine shows copies what is selected. */
async function copy(text: string): Promise<void> {
  if (isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
