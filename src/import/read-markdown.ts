import { say } from '../i18n/say.ts';
import type { ImportFault } from './import-fault.ts';
import { isOpen, parseFrontmatter, splitFrontmatter } from '../files/yaml/frontmatter.ts';

/** A Markdown file: its keys as they stand, their values, and the text, of which a first heading of the first level is the title. */
export interface MarkdownSource {
  readonly yaml: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly title: string | undefined;
  readonly body: string;
}

const HEADING = /^#[ \t]+(?!\d)(?<title>[^\n]+?)(?:[ \t]+#+)?[ \t]*(?:\n+|$)/u;

/** Reads a Markdown file. Its text is kept as it stands. */
export function readMarkdown(source: string): MarkdownSource | ImportFault {
  const text = source.replace(/\r\n?/gu, '\n');
  const parts = splitFrontmatter(text);
  if (!parts && isOpen(text))
    return {
      place: { line: 1, column: 1 },
      message: say({
        de: 'Das Frontmatter beginnt mit --- und endet nicht.',
        en: 'The frontmatter begins with --- and does not end.',
      }),
      fix: say({
        de: 'Unter den letzten Schlüssel noch eine Zeile --- setzen.',
        en: 'Put another line --- below its last key.',
      }),
    };
  const { yaml, body } = parts ?? { yaml: '', body: text };
  const frontmatter = parseFrontmatter(yaml);
  if (Array.isArray(frontmatter)) {
    const [fault] = frontmatter;
    return {
      message: fault?.message ?? '',
      fix: fault?.fix ?? '',
      ...(fault ? { place: fault.place } : {}),
    };
  }
  const { data } = frontmatter;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return {
      place: { line: 2, column: 1 },
      message: say({
        de: 'Das Frontmatter besteht nicht aus Schlüsseln und Werten.',
        en: 'The frontmatter is no list of keys.',
      }),
      fix: say({
        de: 'Schlüssel und Werte schreiben: title: Hafen bleibt geschlossen.',
        en: 'Write keys and values: title: Hafen bleibt geschlossen.',
      }),
    };
  const keys = data as Readonly<Record<string, unknown>>;
  const start = body.replace(/^\s*\n/u, '');
  const title = 'title' in keys ? undefined : HEADING.exec(start)?.groups?.['title'];
  return { yaml, data: keys, title, body: title === undefined ? body : start.replace(HEADING, '') };
}
