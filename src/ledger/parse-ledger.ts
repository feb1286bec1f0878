import { z } from 'zod';
import type { Finding } from '../schemas/finding.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import type { Ledger } from './ledger.ts';
import { followMerges } from './ledger.ts';

/** Reads the text of a ledger; `file` is its path in messages. All that is wrong is told with its line. */
export function parseLedger(text: string, file: string): Ledger | Finding[] {
  const lines = text.split('\n');
  const fault = (line: number, message: string, fix: string, column = 1): Finding => ({
    rule: 'broken-ledger',
    severity: 'error',
    file,
    line,
    column,
    message,
    fix,
  });
  const marker = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})/u.test(line));
  if (marker >= 0)
    return [fault(marker + 1, 'Two branches met here and were not merged.', KEEP_BOTH)];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line = '1', column = '1'] = /line (\d+) column (\d+)/u.exec(error.message) ?? [];
    return [fault(Number(line), 'The ledger is no JSON.', RESTORE, Number(column))];
  }
  const lineOf = (key: string): number =>
    Math.max(
      1,
      lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`)) + 1,
    );
  const twice = findTwice(lines);
  if (twice.length > 0)
    return twice.map(({ id, line }) => fault(line, `${id} stands here a second time.`, KEEP_ONE));
  const result = z.safeParse(ledgerSchema, data);
  if (!result.success)
    return result.error.issues.map(({ path, message }) => {
      const name = path.map(String).join('.');
      return fault(lineOf(String(path[1] ?? path[0] ?? '')), `“${name}”: ${message}.`, RESTORE);
    });
  const ledger: Ledger = {
    quotes: new Map(Object.entries(result.data.quotes)),
    articles: new Map(Object.entries(result.data.articles)),
  };
  const deadEnds = findDeadEnds(ledger).map(({ id, into }) =>
    fault(lineOf(id), `${id} is merged into ${into}, which leads to no quote.`, RESTORE),
  );
  return deadEnds.length > 0 ? deadEnds : ledger;
}

const RESTORE = 'Bring it back from version control; npm run ledger changes it, no hand should.';
const KEEP_BOTH = 'Keep the lines of both sides and take the markers out.';
const KEEP_ONE = 'Keep the newer of the two lines.';

function findTwice(lines: readonly string[]): { id: string; line: number }[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    const id = /^\s*"(q-[^"]*)":/u.exec(line)?.[1];
    if (id === undefined) return [];
    if (seen.has(id)) return [{ id, line: index + 1 }];
    seen.add(id);
    return [];
  });
}

/** Merged records that lead to none, or round in a circle. */
function findDeadEnds(ledger: Ledger): { id: string; into: string }[] {
  return [...ledger.quotes].flatMap(([id, { supersededBy }]) => {
    if (supersededBy === undefined) return [];
    const end = followMerges(ledger, id);
    return end === id || !ledger.quotes.has(end) ? [{ id, into: supersededBy }] : [];
  });
}
