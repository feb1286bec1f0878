import { distance } from 'fastest-levenshtein';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { ArticleAnnotations, Reference } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';
import type { PlacedRecord } from './doubt-findings.ts';

/** So many wrong characters make another id of eight look like a slip. */
const MOST_SLIPS = 2;

/** What is wrong, and what to do. */
type Fault = readonly [message: Said, fix: Said];

/**
 * Ids under `positions` of an article that are no statement of it: unknown ones, those of another article, those that the ledger
 * knows as withdrawn or merged, and a second one of the same statement.
 */
export function findPositionFaults(
  articles: readonly ArticleAnnotations[],
  records: readonly PlacedRecord[],
): Finding[] {
  const known = new Map(records.map((record) => [record.id, record]));
  const owners = new Map(
    articles.flatMap(({ file, quotes }) => quotes.map(({ id }) => [id, file])),
  );
  return articles.flatMap(({ file, references, statements }) => {
    const heads = new Map(statements.flatMap(({ id, quotes }) => quotes.map((one) => [one, id])));
    const named = new Set<string>();
    return references.flatMap((reference): Finding[] => {
      if (reference.by !== 'positions') return [];
      const head = heads.get(reference.id);
      if (head === undefined)
        return [
          toFinding(file, reference, toFault(reference.id, [...heads.keys()], owners, known)),
        ];
      if (named.has(head)) return [toFinding(file, reference, toTwice(reference.id, head))];
      named.add(head);
      return [];
    });
  });
}

function toFinding(file: string, { line, column }: Reference, [message, fix]: Fault): Finding {
  const place = { file, line, column };
  return {
    rule: 'unknown-reference',
    severity: 'error',
    ...place,
    message: say(message),
    fix: say(fix),
  };
}

/** What is wrong with an id that no statement of the article has. */
function toFault(
  id: string,
  own: readonly string[],
  owners: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, PlacedRecord>,
): Fault {
  const owner = owners.get(id);
  if (owner !== undefined)
    return [
      {
        de: `„positions“ nennt „${id}“, eine Äußerung aus ${owner}.`,
        en: `“positions” names “${id}”, a statement of ${owner}.`,
      },
      {
        de: 'Nur Äußerungen dieses Artikels nennen; die ID entfernen.',
        en: 'Name statements of this article only; take the id out.',
      },
    ];
  const record = known.get(id);
  if (record?.supersededBy !== undefined)
    return [
      {
        de: `„positions“ nennt „${id}“, die mit ${record.supersededBy} zusammengeführt ist.`,
        en: `“positions” names “${id}”, which was merged into ${record.supersededBy}.`,
      },
      { de: `${record.supersededBy} schreiben.`, en: `Write ${record.supersededBy}.` },
    ];
  if (record?.status === 'retired') return toRetired(id, record);
  return toUnknown(id, own);
}

function toRetired(id: string, { reason = '' }: PlacedRecord): Fault {
  const end = reason === '' ? '.' : `: ${reason}`;
  return [
    {
      de: `„positions“ nennt „${id}“, die zurückgezogen ist${end}`,
      en: `“positions” names “${id}”, which was withdrawn${end}`,
    },
    {
      de: 'Die ID entfernen oder durch die einer anderen Äußerung ersetzen.',
      en: 'Take the id out, or put that of another statement in its place.',
    },
  ];
}

function toUnknown(id: string, own: readonly string[]): Fault {
  const near = own.find((one) => distance(one, id) <= MOST_SLIPS);
  const meant =
    near === undefined
      ? { de: '', en: '' }
      : { de: `Ist „${near}“ gemeint? `, en: `Did you mean “${near}”? ` };
  return [
    {
      de: `„positions“ nennt „${id}“, doch eine solche Äußerung hat dieser Artikel nicht.`,
      en: `“positions” names “${id}”, and this article has no such statement.`,
    },
    {
      de: `${meant.de}Die ID aus der Adresse der Seite der Äußerung kopieren: /quotes/<id>/.`,
      en: `${meant.en}Copy the id from the address of the statement’s page: /quotes/<id>/.`,
    },
  ];
}

function toTwice(id: string, head: string): Fault {
  return [
    {
      de: `„positions“ nennt die Äußerung ${head} zweimal${id === head ? '' : `, hier mit „${id}“`}.`,
      en: `“positions” names the statement ${head} twice${id === head ? '' : `, here as “${id}”`}.`,
    },
    {
      de: 'Eine der beiden IDs entfernen.',
      en: 'Take one of the two ids out.',
    },
  ];
}
