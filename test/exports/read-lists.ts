import { z } from 'zod';

/** The lists of a file by their names. */
export function readLists(
  json: string,
): Readonly<Record<string, Readonly<Record<string, unknown>>[]>> {
  const lists = z.looseObject({ version: z.literal(1) }).parse(JSON.parse(json));
  const records = z.array(z.record(z.string(), z.unknown()));
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([name]) => name !== 'version' && name !== 'site')
      .map(([name, list]) => [name, records.parse(list)]),
  );
}
