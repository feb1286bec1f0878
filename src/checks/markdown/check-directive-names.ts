import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Said } from '../../i18n/say.ts';
import type { DirectiveName } from '../../remark/directives.ts';
import { DIRECTIVES, isOwnDirective } from '../../remark/directives.ts';
import type { Finding } from '../../schemas/finding.ts';
import { findNearest } from '../../files/did-you-mean.ts';
import type { Report } from '../../files/create-report.ts';

const NAMES = Object.keys(DIRECTIVES) as DirectiveName[];
const INLINE = NAMES.filter((name) => isOwnDirective({ name, type: 'textDirective' }));
const BLOCKS = NAMES.filter((name) => isOwnDirective({ name, type: 'containerDirective' }));
const ATTRIBUTES: readonly string[] = NAMES.flatMap((name) => DIRECTIVES[name].attributes);

/** "Ressort:Plan[1]": a word before the colon makes text of it. */
const WORD = /[\p{L}\p{N}]$/u;

/**
 * Directives inside a line whose name is nearly one of ours, and are text for that reason: `:qoute[…]`, `:speaker[…]`.
 * `tree` is as the parser made it.
 */
export function checkInlineNames(tree: Root, source: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'textDirective', (node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end || isOwnDirective(node)) return;
    const written = source.slice(start.offset, end.offset);
    const hasMore = /[\]}]$/u.test(written);
    if (!hasMore || WORD.test(source.slice(Math.max(0, (start.offset ?? 0) - 2), start.offset)))
      return;
    const fix = toFix(node.name);
    if (fix) findings.push(report('broken-directive', start, toNone(`:${node.name}[…]`), fix));
  });
  return findings;
}

function toNone(written: string): Said {
  return {
    de: `${written} ist keine Direktive und bleibt Text.`,
    en: `${written} is no directive and stands as text.`,
  };
}

function toFix(name: string): Said | undefined {
  const isAttribute = ATTRIBUTES.includes(name) && name !== 'id';
  if (isAttribute)
    return {
      de: `:quote[…]{${name}=…} schreiben, oder \\:, wenn es Text ist.`,
      en: `Write :quote[…]{${name}=…}, or \\: where it is text.`,
    };
  if (BLOCKS.some((one) => one === name))
    return {
      de: `Sie braucht eigene Zeilen: :::${name}, die Worte, :::.`,
      en: `It takes lines of its own: :::${name}, the words, :::.`,
    };
  const nearest = findNearest(name, INLINE);
  if (nearest === undefined) return undefined;
  return {
    de: `Ist „${nearest}“ gemeint? :${nearest}[…] schreiben, oder \\:, wenn es Text ist.`,
    en: `Did you mean “${nearest}”? Write :${nearest}[…], or \\: where it is text.`,
  };
}

/** A line of colons, with what stands behind them. */
const LINE =
  /^(?<before>[ \t>]*)(?<colons>:{2,})(?<space>[ \t]*)(?<name>[\p{L}\w-]*)(?<rest>[^\n\r]*)/gmu;

/** Lines that look like a directive of their own and are text: `:::pulquote`, `:::pullquote` without an end, a lone `:::`. */
export function checkDirectiveLines(tree: Root, source: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  if (!source.includes('::')) return findings;
  visit(tree, 'text', ({ position }) => {
    const { line = 1, offset = 0 } = position?.start ?? {};
    const from = source.lastIndexOf('\n', offset - 1) + 1;
    // What stands before the text in its line may be the end of something else.
    if (!/^[\s>]*$/u.test(source.slice(from, offset))) return;
    const lines = source.slice(from, position?.end.offset);
    for (const { index, groups = {} } of lines.matchAll(LINE)) {
      const found = toLineFault(groups);
      if (!found) continue;
      const above = lines.slice(0, index).split('\n').length - 1;
      const place = { line: line + above, column: (groups['before'] ?? '').length + 1 };
      findings.push(report('broken-directive', place, found.message, found.fix, found.severity));
    }
  });
  return findings;
}

interface LineFault {
  readonly message: Said;
  readonly fix: Said;
  readonly severity: Finding['severity'];
}

function toLineFault({
  colons = '',
  space = '',
  name = '',
  rest = '',
}: Readonly<Record<string, string>>): LineFault | undefined {
  const isFence = colons.length > 2;
  if (name === '' && rest.trim() === '')
    return isFence ? { message: LONE, fix: ESCAPE, severity: 'warning' } : undefined;
  // "::: Anzeige :::" is a line of text.
  const isDirective = /^(?:\[.*\])?(?:\{.*\})?[ \t]*$/u.test(rest);
  if (!isDirective || name === '') return undefined;
  const written = `${colons}${space}${name}`;
  const nearest = findNearest(name, BLOCKS);
  if (nearest === name && isFence && space === '')
    return {
      message: {
        de: `${written} hat kein Ende und bleibt Text.`,
        en: `${written} has no end and stands as text.`,
      },
      fix: {
        de: 'Unter die letzten Worte eine Zeile ::: schreiben.',
        en: 'Write a line ::: below its last words.',
      },
      severity: 'error',
    };
  if (nearest !== undefined)
    return {
      message: toNone(written),
      fix: {
        de: `Ist „:::${nearest}“ gemeint? Sie endet mit einer Zeile :::. ${ESCAPE.de}`,
        en: `Did you mean “:::${nearest}”? It ends with a line :::. ${ESCAPE.en}`,
      },
      severity: 'error',
    };
  const inline = findNearest(name, INLINE);
  if (inline === undefined && !isFence && rest.trim() === '') return undefined;
  return {
    message: toNone(written),
    fix:
      inline === undefined
        ? ESCAPE
        : {
            de: `Sie in die Zeile der Worte schreiben: :${inline}[…]{…}.`,
            en: `Write it in the line of the words: :${inline}[…]{…}.`,
          },
    severity: inline ? 'error' : 'warning',
  };
}

const LONE = {
  de: 'Die Zeile ::: beendet nichts und bleibt Text.',
  en: 'The line ::: ends nothing and stands as text.',
};
const ESCAPE = {
  de: 'Die Zeile entfernen, oder \\: schreiben, wenn es Text ist.',
  en: 'Take it out, or write \\: where it is text.',
};
