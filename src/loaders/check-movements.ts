import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from './content-file.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Known } from './markdown/known.ts';
import { readKey } from './read-key.ts';
import type { TextAt } from './read-texts.ts';
import { readTexts } from './read-texts.ts';

/** Movements of an article begin and end at places, or in states that maps have. */
export function checkMovements(
  article: ContentFile,
  { actors, places, states }: Pick<Known, 'actors' | 'places' | 'states'>,
): Finding[] {
  const ends = new Set([...places, ...states]);
  return readEnds(article)
    .filter(([, id]) => !ends.has(id))
    .map(([path, id]): Finding => {
      const key = path.slice(0, 3).join('.');
      return {
        rule: 'unknown-reference',
        severity: 'error',
        file: article.file,
        ...article.locate(path),
        ...(actors.has(id)
          ? {
              message: say({
                de: `„${key}“ nennt „${id}“, einen Akteur, von dem keine Karte weiß, wo er liegt.`,
                en: `“${key}” names “${id}”, an actor of whom no map knows where it lies.`,
              }),
              fix: say({
                de: 'Die ID eines Orts nennen: den der Hauptstadt, des Sitzes.',
                en: 'Name the id of a place: that of the capital, of the seat.',
              }),
            }
          : {
              message: say({
                de: `„${key}“ nennt „${id}“, doch einen solchen Ort oder Staat gibt es nicht.`,
                en: `“${key}” names “${id}”, and there is no such place or state.`,
              }),
              fix: `${didYouMean(id, ends)}${say({
                de: `Die ID berichtigen oder places/${id}.md anlegen.`,
                en: `Correct the id, or add places/${id}.md.`,
              })}`,
            }),
      };
    });
}

/** The ids at `from` and `to` of every movement. */
function readEnds(article: ContentFile): TextAt[] {
  const list = readKey(article.data, 'movements');
  const count = Array.isArray(list) ? list.length : 0;
  return Array.from({ length: count }, (_, index) =>
    ['from', 'to'].flatMap((key) => readTexts(article, ['movements', index, key])),
  ).flat();
}
