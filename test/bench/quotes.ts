/**
 * Prints how well quotes are found, measured on the quotation corpus, beside what the project aims at.
 * Run with `npm run bench:quotes`; the corpus lies in ../shared/quotation-corpus/ or in QUOTATION_CORPUS.
 */
import { annotateRecord } from '../../src/cli/annotate-record.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';
import { calibrate, countCertainSpeakers, shareRight } from './certain-speakers.ts';
import type { Evaluator, GoldArticle } from './corpus.ts';
import { CORPUS_FOLDER, loadCorpus } from './corpus.ts';

const PASSES = 5;
// Nobody is known: the corpus marks words, not who they mean.
const NOBODY = createRegistry({ actors: [], places: [], terms: [] });

/** A row of the table: what is measured, the aim (empty: there is none), and the figure for a split. */
type Row = readonly [name: string, aim: string, figure: string];

function annotateAll(articles: readonly GoldArticle[]) {
  return articles.map(({ id, text }) => annotateRecord({ id, text }, NOBODY));
}

function measure(articles: readonly GoldArticle[], evaluator: Evaluator): Row[] {
  const found = annotateAll(articles);
  const { official, strict, product } = evaluator.evaluateAll(articles, found);
  const speakers = countCertainSpeakers(articles, found, evaluator);
  const { quotes, certain, matched, right, tolerated } = speakers;
  const { sure, unsure } = shareRight(articles, found, evaluator);
  return [
    ['quote F1 (official)', '82', toPercent(official.f1_msg)],
    ['roles F1', '76', toPercent(official.f1_roles)],
    ['joint F1', '78', toPercent(official.f1_joint)],
    ['type F1 (strict)', '80', toPercent(strict.f1_form)],
    ['direct: exact span F1', '93', toPercent(product.Direct.exact.f1)],
    ['direct: attributed F1', '82', toPercent(product.Direct.attributed.f1)],
    ['indirect: overlap ≥ 0.8 F1', '80', toPercent(product.Indirect.overlap.f1)],
    ['indirect: attributed F1', '74', toPercent(product.Indirect.attributed.f1)],
    ['certain speakers that are right, %', '97', toPercent(right / matched)],
    ['  of how many quotes', '', String(matched)],
    ['  quotes nobody marked counted as wrong, %', '95', toPercent(right / certain)],
    ['  and blank speakers by their frame, %', '', toPercent(tolerated / certain)],
    ['  of how many quotes', '', String(certain)],
    ['quotes with a certain speaker, %', '40', toPercent(certain / quotes)],
    ['sure quotes that are right as a whole, %', '', toPercent(sure)],
    ['  the others', '', toPercent(unsure)],
    ['time for an article, ms', '≤ 2', measureTime(articles).toFixed(2)],
  ];
}

/** Milliseconds for an article: the median of several passes, when the engine has warmed up. */
function measureTime(articles: readonly GoldArticle[]): number {
  const passes = Array.from({ length: PASSES }, () => {
    const begin = performance.now();
    annotateAll(articles);
    return (performance.now() - begin) / articles.length;
  });
  return passes.toSorted((a, b) => a - b)[Math.floor(PASSES / 2)] ?? 0;
}

function toPercent(share: number): string {
  return (100 * share).toFixed(1);
}

function print(cells: readonly string[]): void {
  const [name = '', ...rest] = cells;
  console.log(`${name.padEnd(40)}${rest.map((cell) => cell.padStart(8)).join('')}`);
}

const corpus = await loadCorpus();
if (corpus) {
  const { evaluator, splits } = corpus;
  const columns = [...splits.values()].map((articles) => measure(articles, evaluator));
  print(['', 'aim', ...splits.keys()]);
  columns[0]?.forEach(([name, aim], at) =>
    print([name, aim, ...columns.map((rows) => rows[at]?.[2] ?? '')]),
  );
  const dev = splits.get('dev') ?? [];
  print(['\nstated on dev', 'quotes', 'right, %']);
  for (const { stated, quotes, right } of calibrate(dev, annotateAll(dev), evaluator))
    if (quotes > 0)
      print([
        `${stated.toFixed(1)} to ${(stated + 0.1).toFixed(1)}`,
        String(quotes),
        toPercent(right / quotes),
      ]);
} else {
  console.log(`The quotation corpus is not at ${CORPUS_FOLDER}: nothing was measured.`);
}
