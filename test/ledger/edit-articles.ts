import { splitWords, mistype, replaceWords } from './edit-words.ts';
import { SPEAKERS } from './invented-articles.ts';
import { FRAMES, LEADS, SENTENCES } from './invented-words.ts';
import type { ModelArticle, Paragraph, Piece } from './model-article.ts';
import { getPieces } from './model-article.ts';
import type { Random } from './random.ts';

/** What is done to a quote, or to an article as a whole. */
export type EditKind =
  | 'typo'
  | 'words replaced'
  | 'paragraphs reordered'
  | 'quote inserted'
  | 'quote split'
  | 'quotes merged'
  | 'twin added'
  | 'twin removed'
  | 'other marks'
  | 'speaker corrected'
  | 'file renamed'
  | 'quote deleted'
  | 'number replaced';

/** A round of edits, with what was done to each number. */
export interface Edited {
  readonly article: ModelArticle;
  readonly kinds: ReadonlyMap<number, EditKind>;
  /** What was done to the article as a whole. */
  readonly whole: readonly EditKind[];
}

/** What the edits have to know beyond the article. */
export interface Editor {
  readonly random: Random;
  /** A number that no number has; `heirOf` are quotes whose id may stand for it. */
  readonly addStatement: (heirOf: readonly number[]) => number;
  /** What may be done to a quote. */
  readonly kinds: readonly EditKind[];
  /** Sentences that nobody has said yet. */
  readonly sentences: string[];
}

/** What an edit of a quote gives: the article, and the quotes that it was done to. */
type Result = readonly [ModelArticle, readonly number[]] | undefined;
type QuoteEdit = (article: ModelArticle, piece: Piece, editor: Editor) => Result;

const QUOTE_EDITS: Readonly<Partial<Record<EditKind, QuoteEdit>>> = {
  typo: (article, piece, { random }) => reword(article, piece, mistype(piece.words, random)),
  'words replaced': (article, piece, { random }) =>
    reword(article, piece, replaceWords(piece.words, random)),
  'quote inserted': (article, piece, { random, addStatement, sentences }) => {
    const words = sentences.pop();
    if (words === undefined) return undefined;
    const number = addStatement([]);
    return [insert(article, { ...piece, kind: 'direct', number, words }, random), [number]];
  },
  'quote split': (article, piece, { random, addStatement }) => {
    const split = splitWords(piece.words, random);
    if (!split) return undefined;
    const parts = split.parts.map((words, index): Piece => {
      const number = addStatement(index === split.larger ? [piece.number] : []);
      return { ...piece, number, words };
    });
    const [first, second] = parts;
    if (!first || !second) return undefined;
    const frame = random.pick(FRAMES) ?? '';
    const ids = [piece.number, first.number, second.number];
    if (random.chance(0.5)) return [replace(article, piece, [first, { ...second, frame }]), ids];
    return [insert(replace(article, piece, [first]), second, random), ids];
  },
  'quotes merged': (article, piece, { addStatement }) => {
    const next = findNext(article, piece);
    if (!next) return undefined;
    const number = addStatement([piece.number, next.number]);
    const whole = { ...piece, number, words: `${piece.words} ${next.words}` };
    const merged = replace(replace(article, next, []), piece, [whole]);
    return [merged, [piece.number, next.number, number]];
  },
  'twin added': (article, piece, { random, addStatement }) => {
    if (piece.words.split(' ').length > 2) return undefined;
    const number = addStatement([]);
    const speaker = random.chance(0.6) ? piece.speaker : pickOther(piece.speaker, random);
    return [insert(article, { ...piece, speaker, number }, random), [number]];
  },
  'twin removed': (article, piece) =>
    getPieces(article).some((one) => one !== piece && one.words === piece.words)
      ? [replace(article, piece, []), [piece.number]]
      : undefined,
  'speaker corrected': (article, piece, { random }) => {
    const speaker = pickOther(piece.speaker, random);
    return [replace(article, piece, [{ ...piece, speaker }]), [piece.number]];
  },
  'quote deleted': (article, piece) => [replace(article, piece, []), [piece.number]],
  'number replaced': (article, piece, { addStatement, sentences }) => {
    const words = sentences.pop();
    if (words === undefined) return undefined;
    const number = addStatement([]);
    return [replace(article, piece, [{ ...piece, number, words }]), [piece.number, number]];
  },
};

const MARKS = ['„“', '“”', '»«', '«»', '""'];
const NARROW = '\u202f';
/** All that may be done to a quote. */
export const QUOTE_KINDS = Object.keys(QUOTE_EDITS) as EditKind[];
/** Fewer are left alone, more get none added. */
const FEW = 6;
const MANY = 15;
const LOSES: readonly EditKind[] = ['quote deleted', 'twin removed', 'quotes merged'];
const ADDS: readonly EditKind[] = ['quote inserted', 'twin added', 'quote split'];

/** Edits an article as a day in a newsroom does: one to four quotes, and sometimes all of it. */
export function editArticle(article: ModelArticle, editor: Editor, name: string): Edited {
  const { random } = editor;
  const kinds = new Map<number, EditKind>();
  const whole: EditKind[] = [];
  let now = article;
  const count = 1 + random.below(4);
  for (let turn = 0; turn < count; turn += 1) {
    const pieces = getPieces(now);
    const kind = random.pick(editor.kinds) ?? 'typo';
    if (pieces.length <= FEW && LOSES.includes(kind)) continue;
    if (pieces.length >= MANY && ADDS.includes(kind)) continue;
    // One edit for each quote in a round, so that its outcome is that of the edit.
    const piece = random.pick(pieces.filter(({ number }) => !kinds.has(number)));
    const result = piece && QUOTE_EDITS[kind]?.(now, piece, editor);
    if (!result || result[1].some((number) => kinds.has(number))) continue;
    now = result[0];
    for (const number of result[1]) kinds.set(number, kind);
  }
  if (random.chance(0.25)) {
    now = { ...now, paragraphs: random.shuffle(now.paragraphs) };
    whole.push('paragraphs reordered');
  }
  if (random.chance(0.2)) {
    const space = random.chance(0.3) ? NARROW : ' ';
    const form = random.chance(0.4) ? 'NFD' : 'NFC';
    now = { ...now, style: { marks: random.pick(MARKS) ?? '„“', form, space } };
    whole.push('other marks');
  }
  if (random.chance(0.1)) {
    now = { ...now, name };
    whole.push('file renamed');
  }
  return { article: now, kinds, whole };
}

function reword(article: ModelArticle, piece: Piece, words: string | undefined): Result {
  if (words === undefined) return undefined;
  return [replace(article, piece, [{ ...piece, words }]), [piece.number]];
}

/** Puts pieces in the place of one; a paragraph that has lost its last quote goes. */
function replace(article: ModelArticle, old: Piece, pieces: readonly Piece[]): ModelArticle {
  const paragraphs = article.paragraphs.flatMap((paragraph): Paragraph[] => {
    if (!paragraph.includes(old)) return [paragraph];
    const changed = paragraph.flatMap((part): Paragraph => (part === old ? pieces : [part]));
    return changed.every((part) => typeof part === 'string') ? [] : [changed];
  });
  return { ...article, paragraphs };
}

/** Puts a piece into a paragraph of its own, anywhere. */
function insert(article: ModelArticle, piece: Piece, random: Random): ModelArticle {
  const at = random.below(article.paragraphs.length + 1);
  const frame = random.pick(FRAMES) ?? '';
  const paragraph: Paragraph = [random.pick(LEADS) ?? '', { ...piece, frame }];
  return { ...article, paragraphs: article.paragraphs.toSpliced(at, 0, paragraph) };
}

/** The next piece of the same paragraph by the same speaker. */
function findNext({ paragraphs }: ModelArticle, piece: Piece): Piece | undefined {
  const paragraph = paragraphs.find((one) => one.includes(piece)) ?? [];
  const next = paragraph[paragraph.indexOf(piece) + 1];
  return typeof next === 'object' && next.speaker === piece.speaker && next.kind === piece.kind
    ? next
    : undefined;
}

function pickOther(speaker: string, random: Random): string {
  return random.pick(Object.keys(SPEAKERS).filter((one) => one !== speaker)) ?? speaker;
}

/** All sentences, in an order of chance. */
export function shuffleSentences(random: Random): string[] {
  return random.shuffle(SENTENCES);
}
