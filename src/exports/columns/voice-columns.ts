import type { VoiceCount } from '../../site/voice-model.ts';
import type { Columns } from './column.ts';
import { COUNT, integer, list, REQUIRED, string, year } from './column.ts';

/** A row of `voices.csv`: a value of a dimension in a year, or in all years; the dimension `all` has the sums. */
export interface VoiceFileRow extends VoiceCount {
  /** '' for all years. */
  readonly year: string;
  readonly dimension: string;
  readonly value: string;
  readonly names: readonly string[];
}

/** The columns of `voices.csv`, in their order. */
export const VOICE_COLUMNS: Columns<VoiceFileRow> = {
  year: year('Year of the articles; empty: all years', (row) => row.year),
  dimension: string('By what is counted', ({ dimension }) => dimension, {
    ...REQUIRED,
    enum: ['all', 'actor', 'kind', 'country', 'side', 'gender'],
  }),
  value: string(
    'Id, kind or gender, or in brackets what has none; empty for the sums',
    ({ value }) => value,
  ),
  name: list('Names of the entries', ({ names }) => names),
  statementsDirect: integer(
    'Statements with a quote word for word',
    ({ statements }) => statements.direct,
    COUNT,
  ),
  statementsReported: integer(
    'All other statements',
    ({ statements }) => statements.reported,
    COUNT,
  ),
  statementsDistinct: integer(
    'Statements, those in several articles once',
    ({ distinct }) => distinct,
    COUNT,
  ),
  wordsDirect: integer('Words quoted word for word', ({ words }) => words.direct, COUNT),
  wordsReported: integer('Words reported', ({ words }) => words.reported, COUNT),
  articles: integer('Articles that they stand in', ({ articles }) => articles, COUNT),
};
