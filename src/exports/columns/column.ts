/** What a cell may hold. */
export type Value = string | number | boolean | undefined | readonly string[];

/** What every value of a column keeps to, in the words of Table Schema. */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A column of the CSV files and of the database: what it means, in English, and where a row has its value. */
export interface Column<Row> {
  readonly type: 'string' | 'uri' | 'list' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly says: string;
  readonly read: (row: Row) => Value;
  readonly constraints: Constraints;
  /** A row may have no value. */
  readonly isOptional: boolean;
}

export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

type Traits = Constraints & { readonly isOptional?: true };

type ToColumn = <Row>(says: string, read: (row: Row) => Value, traits?: Traits) => Column<Row>;

const of =
  (type: Column<unknown>['type']): ToColumn =>
  (says, read, { isOptional = false, ...constraints } = {}) => ({
    type,
    says,
    read,
    constraints,
    isOptional,
  });

export const string = of('string');
export const uri = of('uri');
export const list = of('list');
export const integer = of('integer');
export const number = of('number');
export const boolean = of('boolean');
export const date = of('date');
export const year = of('year');

export const OPTIONAL = { isOptional: true } as const;
export const REQUIRED = { required: true } as const;
export const KEY = { required: true, unique: true } as const;
export const SHARE = { required: true, minimum: 0, maximum: 1 } as const;
export const COUNT = { required: true, minimum: 0 } as const;
