import type { Column as SharedColumn } from '../columns/column.ts';

/** A value as a database holds it. */
export type Cell = string | number | null;

/** `boolean` is 0 or 1; `json` a list, written as JSON. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'json';

/** A column of a table and what it means, in English. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly says: string;
  /** The table whose `id` it holds. */
  readonly of?: string;
  /** It may be empty. */
  readonly isOptional?: true;
  /** Rows are looked for by it. */
  readonly isIndexed?: true;
}

/** A table with its rows, whose cells stand in the order of the columns; a row is read when it is asked for. */
export interface Table {
  readonly name: string;
  readonly says: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  /** The column that names a row to people. */
  readonly label?: string;
  /** The columns whose words can be searched. */
  readonly searched?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<readonly Cell[]>;
}

type Value = string | number | boolean | undefined | readonly unknown[];
type Traits = Pick<TableColumn, 'of' | 'isOptional' | 'isIndexed'>;

/** What is known of a column, and where a row has its value. */
interface GivenColumn<Row> {
  readonly known: Omit<TableColumn, 'name'>;
  readonly read: (row: Row) => Value;
}

interface GivenTable<Row> extends Omit<Table, 'columns' | 'rows'> {
  readonly columns: Readonly<Record<string, GivenColumn<Row>>>;
  readonly rows: readonly Row[];
}

type ToColumn = <Row>(says: string, read: (row: Row) => Value, traits?: Traits) => GivenColumn<Row>;

const of =
  (type: ColumnType): ToColumn =>
  (says, read, traits) => ({ known: { type, says, ...traits }, read });

export const text = of('text');
export const integer = of('integer');
export const real = of('real');
export const boolean = of('boolean');
export const json = of('json');

const TYPES: Readonly<Record<SharedColumn<unknown>['type'], ColumnType>> = {
  string: 'text',
  uri: 'text',
  date: 'text',
  list: 'json',
  integer: 'integer',
  year: 'integer',
  number: 'real',
  boolean: 'boolean',
};

/** A column that the CSV files have as well; what they say of its values in their schema is said in words. */
export function toGiven<Row>(
  { type, says, read, isOptional, constraints }: SharedColumn<Row>,
  traits: Omit<Traits, 'isOptional'> = {},
): GivenColumn<Row> {
  const { enum: values, minimum, maximum } = constraints;
  const parts = [
    says,
    ...(type === 'date' ? ['ISO 8601'] : []),
    ...(values ? [`one of ${values.join(', ')}`] : []),
    ...(maximum === undefined ? [] : [`between ${String(minimum)} and ${String(maximum)}`]),
  ];
  const optional = isOptional ? ({ isOptional } as const) : {};
  return { known: { type: TYPES[type], says: parts.join('; '), ...optional, ...traits }, read };
}

/** A table that reads its cells row by row: all rows of an archive at once are as large as the archive. */
export function toTable<Row>({ columns, rows, ...table }: GivenTable<Row>): Table {
  const all = Object.entries(columns);
  return {
    ...table,
    columns: all.map(([name, { known }]) => ({ name, ...known })),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield all.map(([, { read }]) => toCell(read(row)));
      },
    },
  };
}

/** A text keeps its length, for offsets lead into it: what no text can hold becomes U+FFFD. */
function toCell(value: Value): Cell {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.toWellFormed().replaceAll('\0', '\uFFFD');
}
