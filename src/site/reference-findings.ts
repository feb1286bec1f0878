import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { followMerges } from '../ledger/quote-ledger.ts';
import type { FileReferences } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';
import { isMdxComponent } from '../schemas/mdx-components.ts';
import type { PlacedRecord } from './doubt-findings.ts';

/** Finds components and keys that name a statement that no article has; `records` of the ledger say what became of it. */
export function findReferenceFaults(
  files: readonly FileReferences[],
  ids: { has(id: string): boolean },
  records: readonly Pick<PlacedRecord, 'id' | 'status' | 'supersededBy'>[],
): Finding[] {
  const known = new Map(records.map((record) => [record.id, record]));
  return files.flatMap(({ file, references }) =>
    references
      .filter(({ kind, id }) => kind === 'quote' && !ids.has(id))
      .map(({ by, id, line, column }): Finding => {
        const name: Said = isMdxComponent(by)
          ? { de: `<${by}>`, en: `<${by}>` }
          : { de: `„${by}“`, en: `“${by}”` };
        const [what, fix] = describe(id, known);
        return {
          rule: 'unknown-reference',
          severity: 'error',
          file,
          line,
          column,
          message: say({
            de: `${name.de} nennt „${id}“, ${what.de}.`,
            en: `${name.en} names “${id}”, ${what.en}.`,
          }),
          fix: say(fix),
        };
      }),
  );
}

type Known = ReadonlyMap<string, Pick<PlacedRecord, 'status' | 'supersededBy'>>;

/** Behind "names “q-…”": what is wrong with that, and what to do. */
function describe(id: string, known: Known): readonly [what: Said, fix: Said] {
  const into = followMerges({ quotes: known }, id);
  if (into !== id && known.get(into)?.status === 'current')
    return [
      {
        de: 'ein Zitat, das Teil eines anderen wurde',
        en: 'a quote that became a part of another',
      },
      { de: `„${into}“ schreiben.`, en: `Write “${into}”.` },
    ];
  if (known.has(id))
    return [
      known.get(id)?.status === 'current'
        ? {
            de: 'ein Zitat, das in keinem Artikel mehr steht',
            en: 'a quote that stands in no article any more',
          }
        : { de: 'ein Zitat, das zurückgezogen wurde', en: 'a quote that was withdrawn' },
      {
        de: 'Ein anderes Zitat nennen, oder es hier entfernen.',
        en: 'Name another quote, or take it out here.',
      },
    ];
  return [
    { de: 'doch ein solches Zitat gibt es nicht', en: 'and there is no such quote' },
    {
      de: 'Die ID aus der Adresse der Seite des Zitats kopieren: /quotes/<id>/.',
      en: 'Copy the id from the address of the quote’s page: /quotes/<id>/.',
    },
  ];
}
