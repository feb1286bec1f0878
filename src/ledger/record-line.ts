import { toEntryKey } from './entries/entry-ledger.ts';
import { ENTRY_KINDS } from '../schemas/entry-record.ts';

const QUOTE = /^\s*"(?<id>q-[a-z2-7]{8})"\s*:/u;
const ENTRY = /^\{"kind":"(?<name>[a-z]+)","id":"(?<id>[a-z\d-]+)"/u;

/**
 * The key of the record that a line of a ledger begins, of quotes or of entries; undefined for any other line.
 * @example toRecordKey('"q-abcd2345": {"article":"flut"') // 'q-abcd2345'
 * @example toRecordKey('{"kind":"actor","id":"ada-berg"}') // 'actor ada-berg'
 */
export function toRecordKey(line: string): string | undefined {
  const quote = QUOTE.exec(line)?.groups?.['id'];
  if (quote !== undefined) return quote;
  const { name, id = '' } = ENTRY.exec(line)?.groups ?? {};
  const kind = ENTRY_KINDS.find((one) => one === name);
  return kind === undefined ? undefined : toEntryKey({ kind, id });
}
