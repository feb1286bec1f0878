/** The words of what `dev` shows in place of a page while the content has faults. */
export interface DevWords {
  readonly lang: string;
  readonly faults: (count: number) => string;
  readonly lead: string;
  readonly open: string;
  readonly anyway: string;
  readonly rule: string;
}

export const DEV_DE: DevWords = {
  lang: 'de',
  faults: (count) => (count === 1 ? 'Ein Fehler im Inhalt' : `${String(count)} Fehler im Inhalt`),
  lead: 'Bis er behoben ist, wird die Website nicht gebaut. Diese Seite lädt von selbst neu, sobald die Datei gespeichert ist.',
  open: 'Im Editor öffnen',
  anyway: 'Die Seite trotzdem ansehen',
  rule: 'Regel',
};

export const DEV_EN: DevWords = {
  lang: 'en',
  faults: (count) =>
    count === 1 ? 'The content has a fault' : `The content has ${String(count)} faults`,
  lead: 'Until it is mended the site is not built. This page reloads by itself when the file is saved.',
  open: 'Open in the editor',
  anyway: 'Look at the page all the same',
  rule: 'Rule',
};
