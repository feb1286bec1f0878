import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AnnotatedRecord, Offsets, AnnotatedQuote } from '../../src/cli/annotate-record.ts';

/** A quote as people marked it in the corpus. */
export type GoldQuote = Pick<AnnotatedQuote, 'type' | 'quote' | 'speaker' | 'frame'>;

/** An article of the corpus; `tokens` are the corpus's own and there to score with. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Offsets[];
  readonly quotes: readonly GoldQuote[];
}

interface Scores {
  readonly f1_msg: number;
  readonly f1_roles: number;
  readonly f1_joint: number;
  readonly f1_form: number;
}

type Figures = Readonly<Record<'exact' | 'overlap' | 'attributed', { readonly f1: number }>>;

export interface Evaluation {
  readonly official: Scores;
  readonly strict: Scores;
  readonly product: Readonly<Record<AnnotatedQuote['type'], Figures>>;
}

/** What `evaluate.mjs`, the metric beside the corpus, exports. */
export interface Evaluator {
  load(path: string): GoldArticle[];
  evaluateAll(gold: readonly GoldArticle[], found: readonly AnnotatedRecord[]): Evaluation;
  trimSpan(text: string, span: Offsets): Offsets;
  spansToTokens(spans: readonly Offsets[], tokens: readonly Offsets[]): number[];
  linearSumAssignment(scores: number[][], maximize: boolean): [number[], number[]];
}

export interface Corpus {
  readonly evaluator: Evaluator;
  readonly splits: ReadonlyMap<string, readonly GoldArticle[]>;
}

/** The folder of the corpus. Its licence keeps it out of the repository. */
export const CORPUS_FOLDER =
  process.env['QUOTATION_CORPUS'] ||
  fileURLToPath(new URL('../../../shared/quotation-corpus/', import.meta.url));

/** Loads the quotation corpus and its metric, or gives undefined where it is not. */
export async function loadCorpus(): Promise<Corpus | undefined> {
  const metric = `${CORPUS_FOLDER}/evaluate.mjs`;
  const names = ['train', 'dev'];
  const files = names.map((name) => `${CORPUS_FOLDER}/${name}.jsonl`);
  if (![metric, ...files].every((file) => existsSync(file))) return undefined;
  const evaluator = (await import(pathToFileURL(metric).href)) as Evaluator;
  const splits = new Map(names.map((name, at) => [name, evaluator.load(files[at] ?? '')]));
  return { evaluator, splits };
}
