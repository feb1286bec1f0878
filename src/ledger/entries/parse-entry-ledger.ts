import { z } from 'zod';
import type { Said } from '../../i18n/say.ts';
import { findControlCharacters } from '../../schemas/control-characters.ts';
import type { EntryRecord } from '../../schemas/entry-record.ts';
import { entryRecordSchema } from '../../schemas/entry-record.ts';
import type { Finding } from '../../schemas/finding.ts';
import { must } from '../../schemas/must.ts';
import { zodWords } from '../../schemas/zod-words.ts';
import { RESOLVE, toFault, UNMERGED } from '../parse-ledger.ts';
import { findMarker } from '../read-conflict.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { findEntryDeadEnds, toEntryKey } from './entry-ledger.ts';

/** The records of the text, and the line, from 1, of each. */
export interface ParsedEntries {
  readonly ledger: EntryLedger;
  readonly lines: ReadonlyMap<string, number>;
}

const RESTORE: Said = {
  de: 'Die Zeile aus der Versionsverwaltung zurückholen; geändert wird die Datei mit npm run ledger, nie von Hand.',
  en: 'Bring the line back from version control; npm run ledger changes the file, no hand should.',
};
const KEEP_ONE: Said = {
  de: 'npm run ledger zeigt beide Zeilen; npm run ledger -- resolve behält eine und fragt, wo sie sich unterscheiden.',
  en: 'npm run ledger shows both lines; npm run ledger -- resolve keeps one, and asks where they differ.',
};

const headSchema = z.strictObject({
  version: z.literal(
    1,
    must({
      de: 'muss 1 sein; ein neueres O-Ton hat diese Datei geschrieben',
      en: 'must be 1; a newer O-Ton wrote this file',
    }),
  ),
});

/** Reads the text of a ledger of entries; `file` is its path in messages. All that is wrong is told with its line. */
export function parseEntryLedger(text: string, file: string): ParsedEntries | Finding[] {
  const marker = findMarker(text);
  if (marker !== undefined) return [toFault(file, { line: marker, column: 1 }, UNMERGED, RESOLVE)];
  const parsed = parseEntryRecords(text, file);
  if (Array.isArray(parsed)) return parsed;
  const { ledger, lines } = parsed;
  const faults = findEntryDeadEnds(ledger).map((key) => {
    const { id = '', into = '' } = ledger.get(key) ?? {};
    return toFault(file, { line: lines.get(key) ?? 1, column: 1 }, toDeadEnd(id, into), RESTORE);
  });
  return faults.length > 0 ? faults : parsed;
}

/** Reads a ledger of which a part may stand elsewhere: renames and merges may lead to records that it does not hold. */
export function parseEntryRecords(text: string, file: string): ParsedEntries | Finding[] {
  const faults: Finding[] = [];
  const tell = (line: number, message: Said, fix: Said): void => {
    faults.push(toFault(file, { line, column: 1 }, message, fix));
  };
  const ledger = new Map<string, EntryRecord>();
  const lines = new Map<string, number>();
  text.split(/\r\n|\n/u).forEach((words, index) => {
    const line = index + 1;
    if (words === '') return;
    const value = parseJson(words);
    if (value === undefined) return tell(line, NO_JSON, RESTORE);
    const [control] = findControlCharacters(Object.values(value ?? {}).join(' '));
    if (control) return tell(line, toControl(control.name), RESTORE);
    const isHead = index === 0 && typeof value === 'object' && value !== null && 'version' in value;
    const { data, error } = z.safeParse(isHead ? headSchema : entryRecordSchema, value, {
      error: zodWords,
    });
    for (const { path, message } of error?.issues ?? []) {
      const key = path.map(String).join('.');
      tell(line, { de: `„${key}“: ${message}.`, en: `“${key}”: ${message}.` }, RESTORE);
    }
    if (!data || 'version' in data) return;
    const key = toEntryKey(data);
    if (ledger.has(key)) tell(line, toTwice(key), KEEP_ONE);
    ledger.set(key, data);
    lines.set(key, line);
  });
  return faults.length > 0 ? faults : { ledger, lines };
}

const NO_JSON: Said = { de: 'Die Zeile ist kein JSON.', en: 'The line is no JSON.' };

function toControl(name: string): Said {
  return {
    de: `Ein Text enthält das Steuerzeichen ${name}.`,
    en: `A text holds the control character ${name}.`,
  };
}

function toTwice(key: string): Said {
  return { de: `${key} steht hier ein zweites Mal.`, en: `${key} stands here a second time.` };
}

function toDeadEnd(id: string, into: string): Said {
  return {
    de: `${id} führt zu ${into}, und das führt zu keinem Eintrag.`,
    en: `${id} leads to ${into}, which leads to no entry.`,
  };
}

/** The value of a JSON text; undefined for what is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
