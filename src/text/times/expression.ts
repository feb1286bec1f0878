import type { Holiday, Unit } from '../lang/time-word.ts';

/** Before -1, at 0, behind 1. */
export type Side = -1 | 0 | 1;

/** The first, the second or the last third of a time. */
export type Third = 0 | 1 | 2;

/**
 * What words say of a time, before anybody asks on which day they were written. `third` is of the whole; a year, a month
 * or a side that is not given follows from the day of the text.
 */
export type TimeExpression =
  | { readonly kind: 'day'; year?: number | undefined; month: number; day: number }
  | { readonly kind: 'month'; year?: number | undefined; month: number; side?: Side | undefined }
  | { readonly kind: 'year'; year: number }
  | { readonly kind: 'weekday'; weekday: number; side?: Side | undefined; week?: Side | undefined }
  | { readonly kind: 'offset'; days: number; weekday?: number | undefined }
  | { readonly kind: 'unit'; unit: Unit; side: Side | undefined }
  | {
      readonly kind: 'season';
      season: number;
      year?: number | undefined;
      side?: Side | undefined;
      isAcrossYears?: boolean;
    }
  | { readonly kind: 'years'; from: number; to: number }
  /** One of the quarters or halves of a year. */
  | { readonly kind: 'part'; number: number; of: 2 | 4; year?: number | undefined }
  | { readonly kind: 'holiday'; holiday: Holiday; year?: number | undefined }
  /** So many units before or behind the day of the text, or the time named before. */
  | {
      readonly kind: 'counted';
      count: number;
      unit: Unit;
      side: -1 | 1;
      isVague: boolean;
      isFromNamed: boolean;
    }
  /** All the time from so many units ago, or for so many to come; at least two where nobody says how many. */
  | {
      readonly kind: 'period';
      count: number | undefined;
      unit: Unit;
      side: -1 | 1;
      isVague: boolean;
    }
  | { readonly kind: 'third'; third: Third; of: TimeExpression }
  | { readonly kind: 'night'; before: TimeExpression }
  | { readonly kind: 'since'; start: TimeExpression }
  | { readonly kind: 'until'; end: TimeExpression }
  | { readonly kind: 'from'; start: TimeExpression }
  | { readonly kind: 'range'; start: TimeExpression; end: TimeExpression };
