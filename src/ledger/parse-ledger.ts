import { z } from 'zod';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { findControlCharacters } from '../schemas/control-characters.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { Finding } from '../schemas/finding.ts';
import { ledgerSchema } from '../schemas/ledger-file.ts';
import { zodWords } from '../schemas/zod-words.ts';
import type { KeyPlace, Keys } from './find-keys.ts';
import { findKeys, toKeyName } from './find-keys.ts';
import { findMarker, mendCommas } from './read-conflict.ts';
import type { Ledger } from './quote-ledger.ts';
import { followMerges } from './quote-ledger.ts';

const RESTORE = {
  de: 'Es aus der Versionsverwaltung zurückholen; geändert wird es mit npm run ledger, nie von Hand.',
  en: 'Bring it back from version control; npm run ledger changes it, no hand should.',
};
export const RESOLVE = {
  de: 'npm run ledger zeigt, was beide bringen; npm run ledger -- resolve behält es und fragt, wo beide dieselbe ID geändert haben.',
  en: 'npm run ledger shows what both bring; npm run ledger -- resolve keeps it, and asks where both changed one id.',
};
const KEEP_ONE = {
  de: 'Von den beiden Zeilen die neuere behalten.',
  en: 'Keep the newer of the two lines.',
};
const DELETE = { de: 'Es dort löschen.', en: 'Delete it there.' };
export const UNMERGED = {
  de: 'Hier trafen zwei Zweige aufeinander und wurden nicht zusammengeführt.',
  en: 'Two branches met here and were not merged.',
};
const COMMAS = {
  de: 'Nur Kommas am Ende von Zeilen sind falsch: npm run ledger -- resolve berichtigt sie.',
  en: 'Only commas at the ends of lines are wrong: npm run ledger -- resolve corrects them.',
};
const NO_JSON = { de: 'Das Zitatverzeichnis ist kein JSON.', en: 'The ledger is no JSON.' };

type Place = Pick<KeyPlace, 'line' | 'column'>;

/**
 * Reads the text of a ledger; `file` is its path in messages, `keys` are those of the text. All that is wrong is told
 * with its place.
 */
export function parseLedger(text: string, file: string, keys = findKeys(text)): Ledger | Finding[] {
  const line = findMarker(text);
  if (line !== undefined) return [toFault(file, { line, column: 1 }, UNMERGED, RESOLVE)];
  const ledger = parseRecords(text, file, keys);
  if (Array.isArray(ledger)) return ledger;
  const faults = findDeadEnds(ledger).map(({ id, into }) =>
    toFault(
      file,
      findPlace(keys, ['quotes', id]),
      {
        de: `${id} ist mit ${into} zusammengelegt, und das führt zu keinem Zitat.`,
        en: `${id} is merged into ${into}, which leads to no quote.`,
      },
      RESTORE,
    ),
  );
  return faults.length > 0 ? faults : ledger;
}

/** Reads a ledger of which a part may stand elsewhere: merges may lead to records that it does not hold. */
export function parseRecords(
  text: string,
  file: string,
  keys = findKeys(text),
): Ledger | Finding[] {
  const fault = (place: Place, message: Said, fix: Said): Finding =>
    toFault(file, place, message, fix);
  const data = parseJson(text);
  if ('brokenAt' in data)
    return [fault(toPlace(text, data.brokenAt), NO_JSON, mendJson(text) ? COMMAS : RESTORE)];
  const odd = findOddKeys(keys);
  if (odd.length > 0) return odd.map(({ place, message, fix }) => fault(place, message, fix));
  const result = z.safeParse(ledgerSchema, data.value, { error: zodWords });
  if (!result.success)
    return result.error.issues.map(({ path, message }) => {
      const key = path.map(String).join('.');
      return fault(
        findPlace(keys, path.map(String)),
        { de: `„${key}“: ${message}.`, en: `“${key}”: ${message}.` },
        RESTORE,
      );
    });
  const ledger: Ledger = {
    quotes: new Map(Object.entries(result.data.quotes)),
    articles: new Map(Object.entries(result.data.articles)),
    ...toEmbedsUntil(result.data),
  };
  const faults = findControls(text, ledger, keys).map(({ place, name }) =>
    fault(
      place,
      {
        de: `Ein Text enthält das Steuerzeichen ${name}.`,
        en: `A text holds the control character ${name}.`,
      },
      DELETE,
    ),
  );
  return faults.length > 0 ? faults : ledger;
}

/** A text that is no JSON with the commas that it needs, and the line where it broke; undefined where that is not all. */
export function mendJson(
  text: string,
): { readonly text: string; readonly line: number } | undefined {
  const broken = parseJson(text);
  if (!('brokenAt' in broken)) return undefined;
  const mended = mendCommas(text.split(/\r\n|\r|\n/u)).join('\n');
  const { line } = toPlace(text, broken.brokenAt);
  return 'value' in parseJson(mended) ? { text: mended, line } : undefined;
}

export function toFault(file: string, { line, column }: Place, message: Said, fix: Said): Finding {
  const said = { message: say(message), fix: say(fix) };
  return { rule: 'broken-ledger', severity: 'error', file, line, column, ...said };
}

/** The day of the header; a ledger of version 1 has none, and every quote of it is meant. */
function toEmbedsUntil({
  version,
  embedsUntil,
  quotes,
}: z.infer<typeof ledgerSchema>): Pick<Ledger, 'embedsUntil'> {
  const days = Object.values(quotes).map(({ firstSeen }) => firstSeen);
  const until = version === 1 ? days.sort(compareText).at(-1) : embedsUntil;
  return until === undefined ? {} : { embedsUntil: until };
}

/** The value of a JSON text, or where it breaks. */
function parseJson(text: string): { readonly value: unknown } | { readonly brokenAt: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = /position (\d+)/u.exec(error.message)?.[1];
    return { brokenAt: position === undefined ? text.length : Number(position) };
  }
}

function toPlace(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where a path stands, or what holds it. */
function findPlace({ places }: Keys, path: readonly string[]): Place {
  for (let length = Math.min(2, path.length); length > 0; length -= 1) {
    const place = places.get(toKeyName(path.slice(0, length)));
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

/** Keys that a parser of JSON loses without a word: of two that are equal the first, and one name it keeps for itself. */
function findOddKeys({ own, twice }: Keys): { place: Place; message: Said; fix: Said }[] {
  const again = twice.map((place) => {
    const key = place.path.at(-1) ?? '';
    const message = {
      de: `${key} steht hier ein zweites Mal.`,
      en: `${key} stands here a second time.`,
    };
    return { place, message, fix: KEEP_ONE };
  });
  return [...again, ...own.map((place) => ({ place, message: NO_KEY, fix: RESTORE }))];
}

const NO_KEY = {
  de: '„__proto__“ ist kein Schlüssel eines Zitatverzeichnisses.',
  en: '“__proto__” is no key of a ledger.',
};

/** Control characters, as such or as escapes. */
function findControls(
  text: string,
  { quotes }: Ledger,
  keys: Keys,
): { place: Place; name: string }[] {
  const found = findControlCharacters(text).map((place) => ({ place, name: place.name }));
  if (!/\\[bfu]/u.test(text)) return found;
  const escaped = [...quotes].flatMap(([id, record]) => {
    const { text: words, speakerText, before, after, reason = '', history } = record;
    const old = history.flatMap((one) => [one.text, one.speakerText ?? '', one.note ?? '']);
    const all = [words, speakerText, before, after, reason, ...old].join(' ');
    const place = findPlace(keys, ['quotes', id]);
    return findControlCharacters(all).map(({ name }) => ({ place, name }));
  });
  return [...found, ...escaped];
}

/** Merged records that lead to none, or round in a circle. */
export function findDeadEnds(ledger: Ledger): { id: string; into: string }[] {
  return [...ledger.quotes].flatMap(([id, { supersededBy }]) => {
    if (supersededBy === undefined) return [];
    const end = followMerges(ledger, id);
    return end === id || !ledger.quotes.has(end) ? [{ id, into: supersededBy }] : [];
  });
}
