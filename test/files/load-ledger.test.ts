import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLedger } from '../../src/files/load-ledger.ts';
import { writeFiles } from '../reading/load-files.ts';

const RECORD = '"q-aaaaaaaa": {"article":"flut","text":"Schön","firstSeen":"2024-05-01"}';
const LEDGER = `{\n"version": 1,\n"quotes": {\n${RECORD}\n}\n}\n`;

/** The faults of a ledger of these bytes, each with its rule. */
async function findFaults(bytes: string | Uint8Array): Promise<string[]> {
  const folder = await writeFiles({});
  await writeFile(join(folder, 'quotes.lock.json'), bytes);
  return toLines(await loadLedger(folder, 'content'));
}

function toLines({ findings }: Awaited<ReturnType<typeof loadLedger>>): string[] {
  return findings.map(
    ({ rule, file, line, column, message }) =>
      `${file}:${String(line)}:${String(column)} ${message} [${rule}]`,
  );
}

describe('loadLedger', () => {
  test('gives each record the line that it stands in', async () => {
    const folder = await writeFiles({ 'quotes.lock.json': LEDGER });
    const { records } = await loadLedger(folder, 'content');
    expect(records).toMatchObject([
      { id: 'q-aaaaaaaa', file: 'content/quotes.lock.json', line: 4, text: 'Schön' },
    ]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${LEDGER}`],
    ['the line ends of Windows', LEDGER.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', LEDGER.replaceAll('\n', '\r')],
  ])('reads a ledger with %s', async (_, text) => {
    expect(await findFaults(text)).toEqual([]);
  });

  test.each([
    ['Latin-1', Buffer.from(LEDGER, 'latin1'), '4:44 The file is not UTF-8. [not-utf-8]'],
    ['nothing in it', '', '1:1 The ledger is no JSON. [broken-ledger]'],
    ['its end cut off', LEDGER.slice(0, 50), '4:23 The ledger is no JSON. [broken-ledger]'],
  ])('refuses a ledger with %s', async (_, bytes, fault) => {
    expect(await findFaults(bytes)).toEqual([`content/quotes.lock.json:${fault}`]);
  });

  test('refuses a folder of that name', async () => {
    const folder = await writeFiles({});
    await mkdir(join(folder, 'quotes.lock.json'));
    expect(toLines(await loadLedger(folder, 'content'))).toEqual([
      'content/quotes.lock.json:1:1 The ledger is a folder. [broken-ledger]',
    ]);
  });

  test('finds an empty ledger where there is no file', async () => {
    const { ledger, findings } = await loadLedger(await writeFiles({}), 'content');
    expect([ledger.quotes.size, findings]).toEqual([0, []]);
  });
});
