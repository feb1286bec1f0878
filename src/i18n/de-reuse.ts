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
  embed: 'Einbetten',
  embedNote: 'Als Absatz, der in jede Seite passt:',
  embedFrame: 'Als Rahmen (iframe), ohne Skripte:',
  picture: 'Bild',
  png: 'PNG, 1200 × 630',
  data: 'Daten',
  plainText: 'reiner Text',
  feed: 'Neues als Feed',
  feedQuotes: 'Alle Äußerungen',
  feedArticles: 'Neue Artikel',
};
