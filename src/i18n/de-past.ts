import type { PastWords } from './past-words.ts';

/** The words of what is gone, in German. */
export const past: PastWords = {
  past: {
    titles: {
      article: {
        renamed: 'Dieser Artikel hat eine andere Adresse',
        merged: 'Dieser Artikel ist in einem anderen aufgegangen',
        retired: 'Dieser Artikel wurde zurückgezogen',
        missing: 'Diesen Artikel gibt es hier nicht mehr',
      },
      actor: {
        renamed: 'Dieser Akteur hat eine andere Adresse',
        merged: 'Dieser Akteur steht jetzt in einem anderen Eintrag',
        retired: 'Der Eintrag dieses Akteurs wurde zurückgezogen',
        missing: 'Diesen Akteur gibt es hier nicht mehr',
      },
      term: {
        renamed: 'Dieser Begriff hat eine andere Adresse',
        merged: 'Dieser Begriff steht jetzt in einem anderen Eintrag',
        retired: 'Der Eintrag dieses Begriffs wurde zurückgezogen',
        missing: 'Diesen Begriff gibt es hier nicht mehr',
      },
      place: {
        renamed: 'Dieser Ort hat eine andere Adresse',
        merged: 'Dieser Ort steht jetzt in einem anderen Eintrag',
        retired: 'Der Eintrag dieses Orts wurde zurückgezogen',
        missing: 'Diesen Ort gibt es hier nicht mehr',
      },
    },
    leadsTo: 'Weiter zu:',
    otherMonth: 'Dieser Artikel steht in der Datei eines anderen Monats',
  },
};
