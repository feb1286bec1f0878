/** The words of what `dev` shows beside the pages: faults of the content, and the app in the toolbar. */
export interface DevWords {
  readonly lang: string;
  readonly faults: (count: number) => string;
  readonly lead: string;
  readonly open: string;
  readonly anyway: string;
  readonly rule: string;
  readonly toolbar: {
    readonly heading: (marks: number, unlinked: number) => string;
    readonly noArticle: string;
    readonly order: string;
    readonly byConfidence: string;
    readonly byText: string;
    readonly notLinked: string;
    readonly show: (line: number) => string;
    readonly noMark: (line: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly doubts: string;
  };
}

export const DEV_DE: DevWords = {
  lang: 'de',
  faults: (count) => (count === 1 ? 'Ein Fehler im Inhalt' : `${String(count)} Fehler im Inhalt`),
  lead: 'Bis er behoben ist, wird die Website nicht gebaut. Diese Seite lädt von selbst neu, sobald die Datei gespeichert ist.',
  open: 'Im Editor öffnen',
  anyway: 'Die Seite trotzdem ansehen',
  rule: 'Regel',
  toolbar: {
    heading: (marks, unlinked) =>
      `${String(marks)} Markierungen, ${String(unlinked)} Namen ohne Verweis`,
    noArticle: 'Diese Seite ist kein Artikel.',
    order: 'Reihenfolge',
    byConfidence: 'Unsicherste zuerst',
    byText: 'Wie im Text',
    notLinked: 'ohne Verweis',
    show: (line) => `Zeile ${String(line)}: zeigen`,
    noMark: (line) => `Zeile ${String(line)}: auf der Seite nicht markiert`,
    copy: 'Die Direktive kopieren, die das von Hand festlegt',
    copied: 'kopiert',
    doubts: 'Zweifelhaft',
  },
};

export const DEV_EN: DevWords = {
  lang: 'en',
  faults: (count) =>
    count === 1 ? 'The content has a fault' : `The content has ${String(count)} faults`,
  lead: 'Until it is mended the site is not built. This page reloads by itself when the file is saved.',
  open: 'Open in the editor',
  anyway: 'Look at the page all the same',
  rule: 'Rule',
  toolbar: {
    heading: (marks, unlinked) => `${String(marks)} marks, ${String(unlinked)} names not linked`,
    noArticle: 'This page is no article.',
    order: 'Order',
    byConfidence: 'Least sure first',
    byText: 'As in the text',
    notLinked: 'not linked',
    show: (line) => `Line ${String(line)}: show it`,
    noMark: (line) => `Line ${String(line)}: no mark on the page`,
    copy: 'Copy the directive that settles this by hand',
    copied: 'copied',
    doubts: 'Doubtful',
  },
};
