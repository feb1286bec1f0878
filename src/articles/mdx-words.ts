import type { VFileMessage } from 'vfile-message';

/** What the parsers of MDX mean, in German, as a clause behind a colon; in English they speak for themselves. */
export function toMdxWords({ ruleId, reason }: Pick<VFileMessage, 'ruleId' | 'reason'>): string {
  const [first = '', second] = [...reason.matchAll(/`([^`]+)`/gu)].map(([, written]) => written);
  switch (ruleId) {
    case 'end-tag-mismatch':
      // "Expected a closing tag for `<b>`", or "Unexpected closing tag `</i>`" with the one that it should close.
      return first.startsWith('</') && second !== undefined
        ? `${first} schließt ${second} nicht`
        : `Zu ${first} fehlt das schließende Tag`;
    case 'unexpected-closing-slash':
      return 'Zu einem schließenden Tag fehlt das öffnende';
    case 'unexpected-character':
      return `Das Zeichen ${first} kann hier nicht stehen`;
    case 'unexpected-eof':
      return 'Die Datei endet, ehe eine Klammer, ein Anführungszeichen oder ein Tag geschlossen ist';
    case 'unexpected-lazy':
      return 'Eine Klammer reicht über ihren Block hinaus';
    case 'acorn':
      return 'Hier steht kein gültiges JavaScript';
    case undefined:
    default:
      return `Der Parser meldet „${reason}“`;
  }
}
