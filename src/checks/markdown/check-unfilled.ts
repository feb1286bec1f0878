import { visit } from 'unist-util-visit';
import { say } from '../../i18n/say.ts';
import { parsePlainMarkdown } from '../../remark/pipeline.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { readKey } from '../../files/read-key.ts';

/** A page of the publisher is published as it is; "[Name und Anschrift]" in it is a gap that somebody is to fill. */
export function checkUnfilled(
  { text, file }: ContentFile,
  tree = parsePlainMarkdown(text),
): Finding[] {
  const gaps: { words: string; line: number; column: number }[] = [];
  visit(tree, 'text', ({ position }) => {
    const from = position?.start.offset ?? 0;
    for (const { 0: words, index } of text.slice(from, position?.end.offset).matchAll(GAP)) {
      const before = text.slice(0, from + index).split('\n');
      gaps.push({ words, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    }
  });
  const [first] = gaps;
  if (!first) return [];
  const count = String(gaps.length - 1);
  const more =
    gaps.length > 1
      ? { de: ` und ${count} weitere`, en: ` and ${count} more` }
      : { de: '', en: '' };
  return [
    {
      rule: 'unfilled-page',
      severity: 'warning',
      file,
      line: first.line,
      column: first.column,
      message: say({
        de: `Die Seite wird mit einer Lücke veröffentlicht: ${first.words}${more.de}.`,
        en: `The page is published with a gap to fill in: ${first.words}${more.en}.`,
      }),
      fix: say({
        de: 'Schreiben, was dort hingehört; Klammern, die Text sind, bekommen einen umgekehrten Schrägstrich: \\[…\\].',
        en: 'Write what belongs there; brackets that are text get a backslash: \\[…\\].',
      }),
    },
  ];
}

/**
 * What `npm run new` and `npm run init` leave in brackets for an editor to replace: the whole text of an article or entry, or the
 * whole of its summary. Brackets inside a text are the editor's: "Er [der Rat] lehnt ab", "[Gelächter]".
 */
export function checkStarter({ body, data, file, text, locate }: ContentFile): Finding[] {
  const words = body.trim();
  if (findGap(words) === words) {
    const { length: line } = text.slice(0, text.lastIndexOf(words)).split('\n');
    return [toStarter(words, { file, line, column: 1 })];
  }
  const summary = readKey(data, 'summary');
  return typeof summary === 'string' && summary !== '' && findGap(summary) === summary
    ? [toStarter(summary, { file, ...locate(['summary']) })]
    : [];
}

function toStarter(words: string, place: Pick<Finding, 'file' | 'line' | 'column'>): Finding {
  return {
    rule: 'unfilled-page',
    severity: 'warning',
    ...place,
    message: say({
      de: `Die Vorlage wird veröffentlicht: ${words}`,
      en: `The starter text is published: ${words}`,
    }),
    fix: say({
      de: 'Durch einen eigenen Text ersetzen, oder die Datei löschen.',
      en: 'Write a text of your own in its place, or delete the file.',
    }),
  };
}

/** The first gap in a text without markup: "[Name und Anschrift]". */
export function findGap(text: string): string | undefined {
  return text.match(GAP)?.[0];
}

const GAP = /(?<!\\)\[\p{L}[^[\]]*\]/gu;
