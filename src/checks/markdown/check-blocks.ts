import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import type { Said } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';

/** "[^1]" and "[^1]:", which found no partner and are text. */
const CALL = /(?<!\\)\[\^[^\]\s]{1,40}\](?<colon>:?)/gu;

/** Tables whose rows fit their head, footnotes with call and text, no heading that repeats the title; `tree` is as the parser made it. */
export function checkBlocks(tree: Root, source: string, title: unknown, report: Report): Finding[] {
  return [
    ...checkTables(tree, report),
    ...checkFootnotes(tree, source, report),
    ...checkTitle(tree, title, report),
  ];
}

function checkTables(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const cells = head?.children.length ?? 0;
    for (const row of rows) {
      const count = row.children.length;
      if (count === cells) continue;
      const fix =
        count === 1
          ? {
              de: 'Unter der Tabelle eine Leerzeile lassen, wenn das keine Zeile von ihr ist.',
              en: 'Leave an empty line below the table, if it is no row.',
            }
          : {
              de: 'So viele Zellen schreiben, wie der Kopf hat; \\| ist ein | in einer Zelle.',
              en: 'Write as many cells as the head has; \\| is a | in a cell.',
            };
      const message = {
        de: `Die Zeile hat ${count === 1 ? '1 Zelle' : `${count} Zellen`}, der Kopf der Tabelle ${cells}.`,
        en: `The row has ${count === 1 ? '1 cell' : `${count} cells`}, the head of the table ${cells}.`,
      };
      const place = row.position?.start ?? { line: 1, column: 1 };
      findings.push(report('uneven-table', place, message, fix, 'warning'));
    }
  });
  return findings;
}

function checkFootnotes(tree: Root, source: string, report: Report): Finding[] {
  if (!source.includes('[^')) return [];
  const places = location(source);
  const findings: Finding[] = [];
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    for (const { index, 0: written, groups } of source
      .slice(start, position?.end.offset)
      .matchAll(CALL)) {
      const isText = groups?.['colon'] === ':';
      const [message, fix] = isText ? toUncalled(written.slice(0, -1)) : toMissing(written);
      const place = places.toPoint(start + index) ?? { line: 1, column: 1 };
      findings.push(report('lone-footnote', place, message, fix, 'warning'));
    }
  });
  return findings;
}

/** What is wrong, and what to do. */
type Fault = readonly [message: Said, fix: Said];

function toUncalled(sign: string): Fault {
  const message = {
    de: `Auf die Fußnote ${sign} verweist nichts, oder eine andere heißt ebenso: Sie bleibt Text.`,
    en: `Nothing calls the footnote ${sign}, or another has its name: it stands as text.`,
  };
  const fix = {
    de: 'Ihr Zeichen hinter die Worte setzen, zu denen sie gehört, einmal für jede Fußnote.',
    en: 'Put its sign behind the words that it is about, once for each footnote.',
  };
  return [message, fix];
}

function toMissing(sign: string): Fault {
  const message = {
    de: `Die Fußnote ${sign} gibt es nicht: Das Zeichen bleibt Text.`,
    en: `There is no footnote ${sign}: it stands as text.`,
  };
  const fix = {
    de: `Ihren Text in einen eigenen Absatz schreiben, ${sign}: …, oder \\[, wenn es Text ist.`,
    en: `Write its text in a paragraph of its own, ${sign}: …, or \\[ where it is text.`,
  };
  return [message, fix];
}

function checkTitle(tree: Root, title: unknown, report: Report): Finding[] {
  const first = tree.children.find(({ type }) => type !== 'yaml');
  if (first?.type !== 'heading' || first.depth !== 1 || typeof title !== 'string') return [];
  if (toString(first).trim().toLowerCase() !== title.trim().toLowerCase()) return [];
  const place = first.position?.start ?? { line: 1, column: 1 };
  const message = {
    de: 'Die Überschrift wiederholt den Titel, den die Seite über dem Text zeigt.',
    en: 'The heading repeats the title, which the page shows above the text.',
  };
  const fix = { de: 'Die Zeile entfernen.', en: 'Take the line out.' };
  return [report('repeated-title', place, message, fix, 'warning')];
}
