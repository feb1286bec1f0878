import { Parser } from 'htmlparser2';
import { ADDRESS_ATTRIBUTES, SOURCE_SETS } from '../links/attributes.ts';

const REFRESH = /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?)([^"']+)/iu;

/**
 * Changes the addresses of a page, and leaves every other letter as it is. Browsers load no module from a folder without a
 * server: those become plain scripts that run when the page is there. Nor do they fetch a font ahead: such a link is taken out.
 */
export function rewritePage(html: string, rewrite: (href: string) => string): string {
  let tag = '';
  let out = '';
  let at = 0;
  let before = { out, at };
  const parser = new Parser({
    onopentagname(name) {
      tag = name;
      before = { out, at };
    },
    onattribute(name, value) {
      const written = toAttribute(tag, name, value, rewrite);
      if (written === undefined) return;
      out += html.slice(at, parser.startIndex) + written;
      at = parser.endIndex;
    },
    onopentag(name, { rel }) {
      if (name !== 'link' || rel !== 'preload') return;
      out = before.out + html.slice(before.at, parser.startIndex);
      at = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return out + html.slice(at);
}

/** The attribute as it is to be written; `undefined` where it stays. */
function toAttribute(
  tag: string,
  name: string,
  value: string,
  rewrite: (href: string) => string,
): string | undefined {
  if (tag === 'script' && name === 'type' && value === 'module') return 'defer';
  const changed = changeValue(tag, name, value, rewrite);
  return changed === value
    ? undefined
    : `${name}="${changed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

function changeValue(
  tag: string,
  name: string,
  value: string,
  rewrite: (href: string) => string,
): string {
  if (ADDRESS_ATTRIBUTES.includes(name)) return rewrite(value);
  if (SOURCE_SETS.includes(name))
    return value
      .split(/,\s/u)
      .map((one) => one.trim().replace(/^\S+/u, rewrite))
      .join(', ');
  if (tag === 'meta' && name === 'content')
    return value.replace(REFRESH, (_, before: string, href: string) => before + rewrite(href));
  return value;
}
