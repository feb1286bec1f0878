/**
 * Fits the weights of `src/text/quotation/weights.ts` on the train part of the quotation corpus.
 *
 *     node test/bench/fit.ts reported           prints the weights and how often they are right on train and dev
 *     node test/bench/fit.ts reported --write   also writes them into the file
 *
 * Each set sees what the others let through, so fit them in this order: reported, hearsay, conditional, direct, confidence.
 * The corpus's dev part is only measured, never learned from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBlocks } from '../../src/text/core/blocks.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';
import { findQuotes } from '../../src/text/quotation/find-quotes.ts';
import { findMarks } from '../../src/text/core/marks.ts';
import type { Observation } from '../../src/text/quotation/observe.ts';
import { toReading } from '../../src/text/syntax/read.ts';
import { score } from '../../src/text/quotation/scores.ts';
import { findTokens } from '../../src/text/core/tokens.ts';
import { GERMAN } from '../../src/text/lang/de/german.ts';
import type { GoldArticle, GoldQuote } from './corpus.ts';
import { CORPUS_FOLDER, loadCorpus } from './corpus.ts';
import { isMarked } from './is-marked.ts';
import type { Example } from './logistic.ts';
import { fitLogistic } from './logistic.ts';

type Kind = Observation['kind'];

const NOBODY = createRegistry({ actors: [], places: [], terms: [] });
const WEIGHTS_FILE = fileURLToPath(new URL('../../src/text/quotation/weights.ts', import.meta.url));

/** The constant of each set, its weights set by hand, and how strongly the others are held near 0. */
const SETS: Readonly<Record<Kind, { name: string; hand: string; ridge: number }>> = {
  reported: { name: 'REPORTED_WEIGHTS', hand: "'known-actor': 2.5,", ridge: 1 },
  hearsay: { name: 'HEARSAY_WEIGHTS', hand: '', ridge: 1 },
  conditional: { name: 'CONDITIONAL_WEIGHTS', hand: '', ridge: 1 },
  direct: { name: 'DIRECT_WEIGHTS', hand: "'known-actor': 2.5,", ridge: 0.5 },
  confidence: { name: 'CONFIDENCE_WEIGHTS', hand: 'contested: -0.9,', ridge: 1 },
};

function collect(kind: Kind, articles: readonly GoldArticle[]): Example[] {
  return articles.flatMap(({ text, quotes }) => {
    const blocks = findBlocks(text);
    const tokens = findTokens(text, GERMAN);
    const { marked } = findMarks(text, blocks);
    const parts = {
      text,
      tokens,
      blocks,
      marked,
      mentions: [],
      registry: NOBODY,
      language: GERMAN,
    };
    const examples: Example[] = [];
    findQuotes(toReading(parts), (candidate) => {
      if (candidate.kind !== kind) return;
      const isYes = quotes.some((quote: GoldQuote) => isMarked(text, candidate, quote));
      examples.push({ features: candidate.features, isYes });
    });
    return examples;
  });
}

function report(
  split: string,
  examples: readonly Example[],
  weights: Record<string, number>,
): void {
  const found = examples.filter(({ features }) => score(features, weights) >= 0);
  const right = found.filter(({ isYes }) => isYes).length;
  const all = examples.filter(({ isYes }) => isYes).length;
  const toPercent = (part: number, of: number): string => ((100 * part) / of).toFixed(1);
  console.log(
    `${split}: ${String(examples.length)} places, precision ${toPercent(right, found.length)}, recall ${toPercent(right, all)}`,
  );
}

function write(kind: Kind, weights: Record<string, number>): void {
  const { name, hand } = SETS[kind];
  const lines = Object.entries(weights)
    .filter(([key]) => !hand.includes(key))
    .map(([key, value]) => `'${key}': ${String(value)},`);
  const source = readFileSync(WEIGHTS_FILE, 'utf8');
  const block = new RegExp(`(?<=export const ${name}: Weights = )\\{[^}]*\\}`, 'u');
  writeFileSync(WEIGHTS_FILE, source.replace(block, `{\n${[hand, ...lines].join('\n')}\n}`));
  console.log(`Wrote ${name}; run npm run format.`);
}

const kind = process.argv[2] as Kind;
const corpus = await loadCorpus();
if (!(kind in SETS)) {
  console.error(`Which weights? One of ${Object.keys(SETS).join(', ')}.`);
  process.exitCode = 2;
} else if (!corpus) {
  console.log(`The quotation corpus is not in ${CORPUS_FOLDER}: nothing to learn from.`);
} else {
  const examples = collect(kind, corpus.splits.get('train') ?? []);
  const weights = fitLogistic(examples, { ridge: SETS[kind].ridge, rarest: 8 });
  console.log(weights);
  report('train', examples, weights);
  report('dev', collect(kind, corpus.splits.get('dev') ?? []), weights);
  if (process.argv.includes('--write')) write(kind, weights);
}
