import { isDeepStrictEqual } from 'node:util';
import type { ArticleQuotes } from '../../src/ledger/accept.ts';
import { acceptAll, toStates } from '../../src/ledger/accept.ts';
import { EMPTY_LEDGER, followMerges, formatLedger } from '../../src/ledger/quote-ledger.ts';
import type { Question } from '../../src/ledger/list-questions.ts';
import { listQuestions } from '../../src/ledger/list-questions.ts';
import { parseLedger } from '../../src/ledger/parse-ledger.ts';
import { hasSameSense } from '../../src/ledger/same-sense.ts';
import type { QuoteSettlement } from '../../src/ledger/settle-quotes.ts';
import { settle } from '../../src/ledger/settle-quotes.ts';
import type { Edited, Editor, EditKind } from './edit-articles.ts';
import { editArticle, QUOTE_KINDS, shuffleSentences } from './edit-articles.ts';
import type { Figures, Row } from './figures.ts';
import { count, createFigures, describePair } from './figures.ts';
import { ARTICLES } from './invented-articles.ts';
import type { ModelArticle, Piece } from './model-article.ts';
import { getPieces, renderArticle } from './model-article.ts';
import { createRandom } from './random.ts';
import type { Build, World } from './world.ts';
import { findWrong, isRight } from './world.ts';

/** Edits the articles round by round, writes the ledger after each, and throws where a promise is broken. */
export async function runRounds(
  seed: number,
  rounds: number,
  build: Build,
  kinds: readonly EditKind[] = QUOTE_KINDS,
): Promise<Figures> {
  const random = createRandom(seed);
  const world: World = {
    articles: ARTICLES,
    ledger: EMPTY_LEDGER,
    build,
    random,
    issued: new Map(),
    idOf: new Map(),
    heirs: new Map(),
    unanswered: new Set(),
    figures: createFigures(),
  };
  await write(world, '2024-05-01');
  remember(world, await build(world.ledger, world.articles));
  let number = ARTICLES.length * 1000;
  const editors = ARTICLES.map((): Editor => ({
    random,
    kinds,
    sentences: shuffleSentences(random),
    addStatement: (heirOf) => {
      world.heirs.set((number += 1), heirOf);
      return number;
    },
  }));
  for (let round = 0; round < rounds; round += 1) {
    const name = (index: number): string => `${ARTICLES[index]?.name ?? ''}-${String(round)}`;
    const edited = world.articles.map((article, index) => {
      const editor = editors[index];
      if (!editor) throw new Error('Each article has its editor.');
      return editArticle(article, editor, name(index));
    });
    const before = world.articles;
    world.articles = edited.map(({ article }) => article);
    tally(world, before, edited, await build(world.ledger, world.articles));
    const date = `2024-06-${String(round + 1).padStart(2, '0')}`;
    await write(world, date);
    await answer(world, date);
    remember(world, await build(world.ledger, world.articles));
    checkIds(world);
  }
  return world.figures;
}

/** Writes down what is clear; a second time, and in another order, that changes no byte. */
async function write(world: World, date: string): Promise<void> {
  const { ledger, articles, build, random } = world;
  const quotes = await build(ledger, articles);
  const text = formatLedger(acceptAll(ledger, quotes, date));
  const shuffled = { ...ledger, quotes: new Map(random.shuffle([...ledger.quotes])) };
  const again = await build(shuffled, random.shuffle(articles));
  if (formatLedger(acceptAll(shuffled, again, date)) !== text) throw new Error('Order matters.');
  const parsed = parseLedger(text, 'quotes.lock.json');
  if (Array.isArray(parsed)) throw new Error(`Not read back: ${JSON.stringify(parsed)}`);
  const second = acceptAll(parsed, await build(parsed, articles), '2024-12-31');
  const changed = formatLedger(second)
    .split('\n')
    .filter((line) => !text.includes(line));
  if (changed.length > 0)
    throw new Error(`A second build changes the ledger:\n${changed.join('\n')}`);
  world.ledger = parsed;
}

/** Answers most questions as an editor does who knows what was said, and says of some lost ids what they are. */
async function answer(world: World, date: string): Promise<void> {
  const { articles, build, random, unanswered, issued } = world;
  const left = new Set<string>();
  for (;;) {
    const quotes = await build(world.ledger, articles);
    const question = listQuestions(world.ledger, quotes).find(({ id }) => !left.has(id));
    if (!question) break;
    const { id } = question;
    left.add(id);
    if (random.chance(0.2)) {
      unanswered.add(issued.get(id) ?? -1);
      continue;
    }
    unanswered.delete(issued.get(id) ?? -1);
    apply(world, quotes, date, toAnswer(world, question));
  }
  const quotes = await build(world.ledger, articles);
  for (const id of quotes.flatMap(({ matching }) => matching.lost)) {
    const into = random.pick([...world.ledger.quotes.keys()].filter((one) => one !== id)) ?? '';
    const target = followMerges(world.ledger, into);
    if (random.chance(0.3))
      apply(world, quotes, date, { kind: 'retire', id, reason: 'Gestrichen.' });
    else if (
      random.chance(0.2) &&
      target !== id &&
      world.ledger.quotes.get(target)?.status === 'current'
    )
      apply(world, quotes, date, { kind: 'merge', id, into });
  }
}

/** The right quote is the one; of words that were withdrawn and are said anew, the quote is another; else it is gone. */
function toAnswer(world: World, { id, kind, candidates }: Question): QuoteSettlement {
  const right = candidates.find(({ article, index }) => isRight(world, id, article.article, index));
  if (right) return { kind: 'accept', id, as: right.as };
  if (kind !== 'withdrawn') return { kind: 'retire', id, reason: 'Es steht nicht mehr da.' };
  const as = candidates[0]?.as ?? '';
  return { kind: 'accept', id: as, as };
}

function apply(
  world: World,
  quotes: readonly ArticleQuotes[],
  date: string,
  what: QuoteSettlement,
): void {
  const settled = settle(world.ledger, quotes, [what], date);
  if ('faults' in settled) throw new Error(settled.faults.join());
  world.ledger = settled;
}

/** Counts what became of each id, by what was done to its number. */
function tally(
  world: World,
  before: readonly ModelArticle[],
  edited: readonly Edited[],
  quotes: readonly ArticleQuotes[],
): void {
  const { figures, idOf, issued, unanswered } = world;
  const wrong = findWrong(world, quotes);
  edited.forEach(({ article, kinds, whole }, index) => {
    const now = quotes.find((one) => one.article === article.name);
    const old = before[index];
    if (!now || !old) return;
    const words = new Map(getPieces(article).map((piece) => [piece.number, piece.words]));
    const toRow = ({ number, words: text }: Piece): Row => {
      if (unanswered.has(number)) return 'asked before';
      const kind = kinds.get(number) ?? whole.at(-1) ?? 'nothing';
      const isReworded = kind === 'typo' || kind === 'words replaced';
      return isReworded && !hasSameSense({ text }, { text: words.get(number) ?? text })
        ? 'sense changed'
        : kind;
    };
    const { truth } = renderArticle(article);
    const asked = new Set(now.matching.doubts.map(({ id }) => id));
    for (const piece of getPieces(old)) {
      const { number } = piece;
      const id = idOf.get(number);
      if (id === undefined) continue;
      const row = toRow(piece);
      const outcome = wrong.has(id)
        ? 'wrong'
        : asked.has(id)
          ? 'doubtful'
          : now.ids.includes(id)
            ? 'kept'
            : 'lost';
      count(figures, row, outcome);
      if (outcome === 'wrong') figures.wrong.push(`${row}: ${wrong.get(id) ?? ''}`);
      if (outcome !== 'kept' && (row === 'typo' || row === 'words replaced'))
        figures.missed.push(
          `${row}, ${outcome}: ${describePair(world.ledger, id, now, truth.indexOf(number))}`,
        );
    }
    const states = toStates(world.ledger, now);
    truth.forEach((number, quote) => {
      const kind = kinds.get(number);
      if (kind === undefined || idOf.has(number) || issued.has(now.ids[quote] ?? '')) return;
      count(figures, kind, states[quote] === 'doubtful' ? 'doubtful' : 'new');
    });
  });
}

/** Notes which number each new id was issued for. */
function remember(world: World, quotes: readonly ArticleQuotes[]): void {
  for (const article of world.articles) {
    const now = quotes.find((one) => one.article === article.name);
    renderArticle(article).truth.forEach((number, quote) => {
      const id = now?.ids[quote] ?? '';
      if (!world.ledger.quotes.has(id)) return;
      // An id that went astray has been counted; from here on it stands for what it stands for.
      if (!isRight(world, id, article.name, quote)) world.issued.set(id, number);
      world.idOf.set(number, id);
    });
  }
}

/** Every id that was ever issued leads to a record. */
function checkIds({ ledger, issued }: World): void {
  const dead = [...issued.keys()].filter((id) => !ledger.quotes.has(followMerges(ledger, id)));
  const known = [...ledger.quotes.keys()].filter((id) => issued.has(id));
  if (dead.length > 0 || !isDeepStrictEqual(new Set(known), new Set(issued.keys())))
    throw new Error(`Ids that lead nowhere: ${dead.join(', ')}`);
}
