import { toCsv } from '../csv/csv.ts';
import type { Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import { toActorFileColumns } from './columns/actor-columns.ts';
import type { Column, Columns, Constraints, Value } from './columns/column.ts';
import { toMentionFileColumns } from './columns/mention-columns.ts';
import { toQuoteFileColumns } from './columns/quote-columns.ts';
import type { VoiceFileRow } from './columns/voice-columns.ts';
import { VOICE_COLUMNS } from './columns/voice-columns.ts';

/** A column as Table Schema describes it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly description: string;
  readonly format?: 'uri';
  readonly constraints?: Constraints;
}

/** A CSV file: what it holds, as Table Schema describes it, and its text. */
export interface CsvFile {
  readonly title: string;
  readonly description: string;
  readonly primaryKey?: readonly string[];
  /** Columns that hold the value of another column of the file. */
  readonly leads?: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
  readonly write: () => string;
}

/** `quotes.csv`: newest article first. Quotes of the past are in `quotes.json` only. */
function toQuotesFile({ quotes }: Site, to: Addresses): CsvFile {
  return toFile(toQuoteFileColumns(to), quotes, {
    title: 'Quotes',
    description:
      'A row for each quote that stands in an article now. Several may belong to one statement, and one may stand within another: to count what somebody says, count the values of statement.',
    primaryKey: ['id'],
    leads: { statement: 'id', within: 'id', statementWithin: 'id' },
  });
}

function toActorsFile({ actors }: Site, to: Addresses): CsvFile {
  return toFile(toActorFileColumns(to), actors, {
    title: 'Actors',
    description: 'A row for each actor of the registry, by name.',
    primaryKey: ['id'],
  });
}

function toMentionsFile({ articles }: Site, to: Addresses): CsvFile {
  const rows = articles.flatMap((article) =>
    article.mentions.map((mention) => ({ ...mention, article })),
  );
  return toFile(toMentionFileColumns(to), rows, {
    title: 'Mentions',
    description:
      'A row for each place in an article where an actor, a place or a term is named, in order of the text.',
  });
}

/** In the place of a value may stand what is missing, in brackets: `(unattributed)`. */
function toVoicesFile({ voices: { archive, years } }: Site): CsvFile {
  const rows = [{ year: '', ...archive }, ...years].flatMap(
    ({ year, all, tables }): VoiceFileRow[] => [
      { ...all, year, dimension: 'all', value: '', names: [] },
      ...tables.flatMap(({ dimension, rows: values }) =>
        values.map(({ value, gap, entries, ...counts }) => ({
          ...counts,
          year,
          dimension,
          value: gap ? `(${gap})` : value,
          names: entries.map(({ name }) => name),
        })),
      ),
    ],
  );
  return toFile(VOICE_COLUMNS, rows, {
    title: 'Voices',
    description:
      'Who gets a say, in the whole archive (no year) and in each year: a row for each value of a dimension; the dimension all has the sums.',
  });
}

/** The CSV files of a site, by name. */
export const CSV_FILES = {
  quotes: toQuotesFile,
  actors: toActorsFile,
  mentions: toMentionsFile,
  voices: toVoicesFile,
} as const satisfies Readonly<Record<string, (site: Site, to: Addresses) => CsvFile>>;

function toFile<Row>(
  columns: Columns<Row>,
  rows: readonly Row[],
  head: Omit<CsvFile, 'fields' | 'write'>,
): CsvFile {
  const all = Object.entries(columns);
  return {
    ...head,
    fields: all.map(([name, column]) => toField(name, column)),
    write: () => {
      const cells = rows.map((row) =>
        Object.fromEntries(all.map(([name, { read }]) => [name, toCell(read(row))])),
      );
      return toCsv(Object.keys(columns), cells);
    },
  };
}

function toField<Row>(name: string, { type, says, constraints }: Column<Row>): Field {
  // The specification has a type for lists in a cell; the profile that it publishes, and who checks by it, does not.
  const isList = type === 'list';
  return {
    name,
    type: isList || type === 'uri' ? 'string' : type,
    description: isList ? `${says}; several are joined by "; "` : says,
    ...(type === 'uri' && { format: 'uri' }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function toCell(value: Value): string {
  const text = typeof value === 'object' ? value.join('; ') : String(value ?? '');
  // Control characters break readers; a line break and a tab may stand between quotation marks.
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '');
}
