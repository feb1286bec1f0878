import { z } from 'zod';
import type { Relation } from '../text/names/registry-data.ts';
import { compareText } from './compare-text.ts';
import { must } from './must.ts';
import { line, partialDate } from './values.ts';

/** Where the finding stands, and what it says, when dates are in the wrong order. */
export const DATES = {
  path: ['to'],
  ...must({ de: 'darf nicht vor „from“ liegen', en: 'must not lie before “from”' }),
};

const RELATION = must({
  de: 'muss eine ID sein oder eine Gruppe aus of:, from: und to:',
  en: 'must be an id, or a group of of:, from: and to:',
});

/** Whether an end does not lie before its beginning; dates that stop at the year or the month mean all of it. */
export function isInOrder({ from, to }: Pick<Relation, 'from' | 'to'>): boolean {
  if (from === undefined || to === undefined) return true;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

/** One id, or a list of ids and of `{ of, from, to }`; always read as a list of the latter. */
export const relationList = z
  .preprocess(
    toRelations,
    z
      .array(
        z
          .strictObject(
            {
              of: line.meta({ ids: 'actors', description: 'Id of the other' }),
              from: partialDate.optional(),
              to: partialDate.optional(),
            },
            RELATION,
          )
          .refine(isInOrder, DATES),
        must({ de: 'muss eine ID oder eine Liste sein', en: 'must be an id or a list' }),
      )
      .default([]),
  )
  .meta({ isIdOrList: true, description: 'An id, or a list of ids and of of:, from:, to:' });

/** The ids of a list of relations, each once. */
export function toRelated(relations: readonly Relation[]): string[] {
  return [...new Set(relations.map(({ of }) => of))];
}

/** When somebody belonged to another or spoke for it, the latest first; nothing where no date is known. */
export function findPeriods(
  relations: readonly Relation[],
  other: string,
): Pick<Relation, 'from' | 'to'>[] {
  return relations
    .filter(({ of, from, to }) => of === other && (from !== undefined || to !== undefined))
    .toSorted((a, b) => compareText(b.from ?? '', a.from ?? ''));
}

function toRelations(value: unknown): unknown {
  const list: unknown = typeof value === 'string' || isRecord(value) ? [value] : value;
  return Array.isArray(list)
    ? list.map((item: unknown) => (typeof item === 'string' ? { of: item } : item))
    : list;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
