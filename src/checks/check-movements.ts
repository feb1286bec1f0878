import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from '../files/content-file.ts';
import { describePast } from './describe-past.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import type { Known } from './markdown/known.ts';
import { readKey } from '../files/read-key.ts';
import type { TextAt } from '../files/read-texts.ts';
import { readTexts } from '../files/read-texts.ts';

type KnownEnds = Pick<Known, 'actors' | 'places' | 'states' | 'past'>;

/** Movements of an article begin and end at places, or in states that maps have. */
export function checkMovements(article: ContentFile, known: KnownEnds): Finding[] {
  const ends = new Set([...known.places, ...known.states]);
  return readEnds(article)
    .filter(([, id]) => !ends.has(id))
    .map(([path, id]): Finding => {
      const key = path.slice(0, 3).join('.');
      const { what, fix, meant = '' } = describe(id, ends, known);
      return {
        rule: 'unknown-reference',
        severity: 'error',
        file: article.file,
        ...article.locate(path),
        message: say({
          de: `„${key}“ nennt „${id}“, ${what.de}.`,
          en: `“${key}” names “${id}”, ${what.en}.`,
        }),
        fix: `${meant}${say(fix)}`,
      };
    });
}

/** What is wrong with an id that is no end, behind "names “quelau”, ", and what to do. */
function describe(
  id: string,
  ends: ReadonlySet<string>,
  { actors, past }: KnownEnds,
): { what: Said; fix: Said; meant?: string } {
  if (actors.has(id))
    return {
      what: {
        de: 'einen Akteur, von dem keine Karte weiß, wo er liegt',
        en: 'an actor of whom no map knows where it lies',
      },
      fix: {
        de: 'Die ID eines Orts nennen: den der Hauptstadt, des Sitzes.',
        en: 'Name the id of a place: that of the capital, of the seat.',
      },
    };
  const record = past.get(`place ${id}`) ?? past.get(`actor ${id}`);
  if (record) {
    const away = { de: 'die Bewegung entfernen', en: 'take the movement out' };
    const [what, fix] = describePast(record, away);
    return { what, fix };
  }
  return {
    what: {
      de: 'doch einen solchen Ort oder Staat gibt es nicht',
      en: 'and there is no such place or state',
    },
    fix: {
      de: `Die ID berichtigen oder places/${id}.md anlegen.`,
      en: `Correct the id, or add places/${id}.md.`,
    },
    meant: didYouMean(id, ends),
  };
}

/** The ids at `from` and `to` of every movement. */
function readEnds(article: ContentFile): TextAt[] {
  const list = readKey(article.data, 'movements');
  const count = Array.isArray(list) ? list.length : 0;
  return Array.from({ length: count }, (_, index) =>
    ['from', 'to'].flatMap((key) => readTexts(article, ['movements', index, key])),
  ).flat();
}
