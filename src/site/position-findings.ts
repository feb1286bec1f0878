import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { ArticleAnnotations, Reference } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';

/** What is wrong, and what to do. */
type Fault = readonly [message: Said, fix: Said];

/**
 * Ids under `positions` of an article that are those of another one, and a second one of the same statement. Ids that no article
 * has are found with all others (`findReferenceFaults`).
 */
export function findPositionFaults(articles: readonly ArticleAnnotations[]): Finding[] {
  const owners = new Map(
    articles.flatMap(({ file, quotes }) => quotes.map(({ id }) => [id, file])),
  );
  return articles.flatMap(({ file, references, statements }) => {
    const heads = new Map(statements.flatMap(({ id, quotes }) => quotes.map((one) => [one, id])));
    const named = new Set<string>();
    return references.flatMap((reference): Finding[] => {
      const { by, id } = reference;
      const owner = owners.get(id);
      if (by !== 'positions' || owner === undefined) return [];
      const head = heads.get(id);
      if (head === undefined) return [toFinding(file, reference, toForeign(id, owner))];
      if (named.has(head)) return [toFinding(file, reference, toTwice(id, head))];
      named.add(head);
      return [];
    });
  });
}

function toFinding(file: string, { line, column }: Reference, [message, fix]: Fault): Finding {
  return {
    rule: 'unknown-reference',
    severity: 'error',
    file,
    line,
    column,
    message: say(message),
    fix: say(fix),
  };
}

function toForeign(id: string, owner: string): Fault {
  return [
    {
      de: `„positions“ nennt „${id}“, ein Zitat aus ${owner}.`,
      en: `“positions” names “${id}”, a quote of ${owner}.`,
    },
    {
      de: 'Nur Äußerungen dieses Artikels nennen; die ID entfernen.',
      en: 'Name statements of this article only; take the id out.',
    },
  ];
}

function toTwice(id: string, head: string): Fault {
  return [
    {
      de: `„positions“ nennt die Äußerung ${head} zweimal${id === head ? '' : `, hier mit „${id}“`}.`,
      en: `“positions” names the statement ${head} twice${id === head ? '' : `, here as “${id}”`}.`,
    },
    { de: 'Eine der beiden IDs entfernen.', en: 'Take one of the two ids out.' },
  ];
}
