import { escapeHtml } from '../exports/escape-html.ts';
import type { DevWords } from '../i18n/dev-words.ts';
import type { Finding } from '../schemas/finding.ts';

/** A fault with the lines around it, and what the server opens in an editor. */
export interface ShownFault extends Finding {
  /** Lines of the file, none where it cannot be read; `number` counts from 1. */
  readonly excerpt: readonly { readonly number: number; readonly text: string }[];
  /** Absolute path, line and column: `/site/content/articles/flut.md:6:11`. */
  readonly target: string;
}

/**
 * The page that `dev` answers with while the content has faults. `client` is the address of Vite's script, which reloads
 * the page, and `anyway` that of the page that was asked for.
 */
export function toFaultPage(
  faults: readonly ShownFault[],
  words: DevWords,
  { client, opener, anyway }: { client: string; opener: string; anyway: string },
): string {
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.faults(faults.length))}</title>
<style>${STYLE}</style>
<script type="module" src="${escapeHtml(client)}"></script>
<script type="module">${SCRIPT}</script>
</head>
<body>
<main>
<h1>${escapeHtml(words.faults(faults.length))}</h1>
<p>${escapeHtml(words.lead)}</p>
<ol>
${faults.map((fault) => toItem(fault, words, opener)).join('\n')}
</ol>
<p><a href="${escapeHtml(anyway)}">${escapeHtml(words.anyway)}</a></p>
</main>
</body>
</html>
`;
}

function toItem(fault: ShownFault, words: DevWords, opener: string): string {
  const { file, line, column, message, fix, rule, excerpt, target } = fault;
  const place = `${file}:${String(line)}:${String(column)}`;
  const lines = excerpt.map(({ number, text }) => {
    const row = `${String(number).padStart(4)}  ${escapeHtml(text)}`;
    return number === line ? `<mark>${row}</mark>` : row;
  });
  return `<li>
<h2>${escapeHtml(message)}</h2>
<p class="fix">${escapeHtml(fix)}</p>
<p><code>${escapeHtml(place)}</code> <button type="button" data-open="${escapeHtml(`${opener}?file=${encodeURIComponent(target)}`)}">${escapeHtml(words.open)}</button></p>
${lines.length > 0 ? `<pre>${lines.join('\n')}</pre>` : ''}
<p class="rule">${escapeHtml(words.rule)}: ${escapeHtml(rule)}</p>
</li>`;
}

const SCRIPT = `for (const button of document.querySelectorAll('[data-open]'))
  button.addEventListener('click', () => fetch(button.dataset.open));`;

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 0; border-top: 6px solid #b3261e; }
  main { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
  ol { padding: 0; list-style: none; }
  li { border: 1px solid #8886; border-radius: 8px; padding: 0.25rem 1rem; margin: 1rem 0; }
  h2 { font-size: 1.1rem; margin: 0.75rem 0 0; overflow-wrap: anywhere; }
  .fix { margin: 0.25rem 0; }
  code, pre { font: 0.9rem/1.5 ui-monospace, monospace; }
  pre { overflow-x: auto; }
  .rule { font-size: 0.85rem; opacity: 0.75; }
`;
