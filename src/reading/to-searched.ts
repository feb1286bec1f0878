import type { Searched } from '../ledger/find-moves.ts';
import { toPlainWords, toProse } from '../ledger/plain-words.ts';
import type { Registry } from '../text/names/create-registry.ts';
import type { ContentCache } from '../files/content-cache.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readFoundQuotes } from '../articles/read-found-quotes.ts';

/** The articles as the ledger searches them, by id; of a file that stayed nothing is worked out twice. */
export function toSearched(
  files: readonly ContentFile[],
  registry: Registry,
  cache: ContentCache,
): ReadonlyMap<string, Searched> {
  const toOne = (file: ContentFile): Searched => {
    const prose = cache.derive('prose', file, [], () => toProse(file.body));
    return {
      prose,
      readWords: () => cache.derive('plain words', file, [], () => toPlainWords(prose)),
      readQuotes: () =>
        cache.derive('quotes', file, [registry], () => readFoundQuotes(file, registry)),
    };
  };
  // Two files of one id are a fault that has a finding of its own.
  return new Map(files.map((file) => [file.id, toOne(file)]));
}
