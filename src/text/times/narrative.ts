import type { TimeExpression } from './expression.ts';
import type { TimeContext } from './resolve.ts';
import { resolveTime } from './resolve.ts';
import type { TimeValue } from '../../spans/time-value.ts';
import { isInterval, toDayRange } from '../../spans/time-value.ts';

/** What a text has told of so far, as far as later words may count from it. */
export interface Narrative {
  /** The last time named in the paragraph. */
  readonly named: TimeValue | undefined;
  /** The last day, month or season with a year of its own, and whether it stands in this paragraph. */
  readonly dated: TimeValue | undefined;
  readonly isDatedHere: boolean;
}

export const NOTHING_TOLD: Narrative = { named: undefined, dated: undefined, isDatedHere: false };

const DATING: ReadonlySet<TimeExpression['kind']> = new Set(['day', 'month', 'season']);

/** What is told of behind an expression that was resolved. */
export function tellOn(
  narrative: Narrative,
  expression: TimeExpression,
  value: TimeValue,
): Narrative {
  const isDated = DATING.has(expression.kind) && Reflect.get(expression, 'year') !== undefined;
  if (isInterval(value))
    return isDated ? { ...narrative, dated: value, isDatedHere: true } : narrative;
  return isDated
    ? { named: value, dated: value, isDatedHere: true }
    : { ...narrative, named: value };
}

// So many days back a weekday without a date is not looked for from a day that a paragraph tells of.
const NEAR = 14;

/**
 * Says which past time an expression without a year means where the text tells of another year: "On 26 January 2022 they
 * answered. On 2 February a paper printed it" goes on in 2022, whenever the text was written. What may be of that year or
 * of the text's stays open. `value` is what the expression means in a text that tells of no other year.
 */
export function resolvePast(
  expression: TimeExpression,
  value: TimeValue | undefined,
  context: TimeContext,
  { dated, isDatedHere }: Narrative,
): TimeValue | undefined {
  if (dated === undefined || !lacksYear(expression)) return value;
  const told = toDayRange(dated).first ?? 0;
  if (expression.kind === 'weekday') {
    if (value === undefined) return undefined;
    const isFar = (context.today ?? told) - told > NEAR;
    return isFar && isDatedHere ? undefined : value;
  }
  const year = Number(dated.slice(0, 4));
  const own = resolveTime(withYear(expression, year), context);
  if (own === value) return value;
  if (!isDatedHere || own === undefined) return undefined;
  return (toDayRange(own).last ?? 0) >= told ? own : undefined;
}

type Yearless = Extract<
  TimeExpression,
  { kind: 'day' | 'month' | 'season' | 'part' | 'holiday' | 'weekday' }
>;

const YEARLESS: ReadonlySet<TimeExpression['kind']> = new Set([
  'day',
  'month',
  'season',
  'part',
  'holiday',
  'weekday',
]);

function lacksYear(expression: TimeExpression): expression is Yearless {
  return (
    YEARLESS.has(expression.kind) &&
    ['year', 'side', 'week'].every((key) => Reflect.get(expression, key) === undefined)
  );
}

function withYear(
  expression: Exclude<Yearless, { kind: 'weekday' }>,
  year: number,
): TimeExpression {
  return { ...expression, year };
}
