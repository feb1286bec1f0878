import type { ReuseWords } from './reuse-words.ts';

export const reuse: ReuseWords = {
  title: 'Zitieren und weiterverwenden',
  copyLink: 'Link kopieren',
  copyQuote: 'Äußerung mit Nachweis kopieren',
  copyEmbed: 'Code kopieren',
  copyCitation: 'Nachweis kopieren',
  copied: 'Kopiert',
  notCopied: 'Bitte von Hand kopieren',
  cite: 'Zitieren',
  citeAll: 'alle Äußerungen (BibTeX)',
  noScript: 'Ohne Skripte führen diese Links zur Datei des ganzen Monats.',
  citeActor: 'Alle Äußerungen (BibTeX)',
  embed: 'Einbetten',
  embedNote: 'Als Absatz, der in jede Seite passt:',
  embedFrame: 'Als Rahmen (iframe), ohne Skripte:',
  picture: 'Bild',
  noGlyph: '[nicht darstellbar]',
  png: 'PNG, 1200 × 630',
  data: 'Daten',
  plainText: 'reiner Text',
  feed: 'Neues als Feed',
  feedQuotes: 'Alle Äußerungen',
  feedArticles: 'Neue Artikel',
  feedNote:
    'Das ist ein Feed: Wer seine Adresse in ein Leseprogramm für Feeds einträgt, erfährt, was neu ist und was berichtigt wurde.',
  feedPage: 'Zur Seite:',
  changes: {
    title: 'Änderungen an Adressen',
    lead: 'Welche Adressen vergeben wurden und was aus ihnen geworden ist: für alle, die Äußerungen einbetten, zitieren oder spiegeln.',
    retired: (count) =>
      count === 1
        ? 'Eine Äußerung wurde zurückgezogen'
        : `${String(count)} Äußerungen wurden zurückgezogen`,
    merged: 'Eine Äußerung hat jetzt eine andere Adresse',
    issued: (count) => (count === 1 ? 'Eine neue Adresse' : `${String(count)} neue Adressen`),
    lost: 'Eine Äußerung steht nicht mehr im Artikel',
    noDay: 'Seit wann, ist nicht festgehalten.',
    now: 'Jetzt:',
  },
};
