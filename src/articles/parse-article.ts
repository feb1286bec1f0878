import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMarkdown } from '../remark/pipeline.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile, Locate, TextPlace } from '../files/content-file.ts';
import { toMdxWords } from './mdx-words.ts';
import type { Report } from '../files/create-report.ts';
import { createReport } from '../files/create-report.ts';

// Whatever walks the tree calls itself once a level, and a thousand levels of it overflow the stack. Markdown is bound
// before it is parsed; the elements of MDX are not.
const DEEPEST = 500;

/** What is needed to parse an article, or anything else that may be MDX. */
export type ArticleFile = Pick<ContentFile, 'path' | 'file' | 'text' | 'locate'>;

interface Parsed extends Omit<ArticleFile, 'locate'> {
  readonly tree: Root | Finding[];
}

/** What was parsed of a file, by its `locate`, which the entry that is made of the file has too. */
const parsed = new WeakMap<Locate, Parsed>();

/**
 * The Markdown of an article as a tree, or why it has none: broken MDX, or what is nested too deep to be walked. A file is
 * parsed once; whoever asks gets a tree of their own, which they may change.
 */
export function parseArticle(article: ArticleFile): Root | Finding[] {
  const { path, file, text, locate } = article;
  const before = parsed.get(locate);
  if (before && isSame(before, article)) return structuredClone(before.tree);
  const tree = parse(article);
  parsed.set(locate, { path, file, text, tree });
  return structuredClone(tree);
}

/** The same, or `undefined` where it has none. */
export function findTree(article: ArticleFile): Root | undefined {
  const tree = parseArticle(article);
  return Array.isArray(tree) ? undefined : tree;
}

/** The same for whoever cannot go on without: throws what the parser says of broken MDX. */
export function toTree(article: ArticleFile): Root {
  return findTree(article) ?? parseMarkdown(article.text, toKind(article));
}

function toKind({ path }: Pick<ContentFile, 'path'>): 'md' | 'mdx' {
  return path.endsWith('.mdx') ? 'mdx' : 'md';
}

function isSame(a: Parsed, b: ArticleFile): boolean {
  return a.text === b.text && a.path === b.path && a.file === b.file;
}

function parse({ path, text, file }: ArticleFile): Root | Finding[] {
  const report = createReport(file);
  let tree: Root;
  try {
    tree = parseMarkdown(text, toKind({ path }));
  } catch (error) {
    // The parser of code in MDX calls itself for each bracket and does not say where it gave up.
    if (error instanceof RangeError) return [toTooDeep(report, findLongestLine(text))];
    if (!(error instanceof VFileMessage)) throw error;
    const place = findPlace(error);
    const message = {
      de: `Das MDX ist nicht lesbar: ${toMdxWords(error)}.`,
      en: `The MDX does not parse: ${error.reason}.`,
    };
    const fix = {
      de: 'Jede Klammer und jedes Tag schließen; für { und < im Text \\{ und \\< schreiben.',
      en: 'Close every brace and tag; write { as \\{ and < as \\< where they are text.',
    };
    return [report('broken-markdown', place, message, fix)];
  }
  const deep = findDeepNode(tree);
  return deep ? [toTooDeep(report, deep.position?.start ?? { line: 1, column: 1 })] : tree;
}

/** Of a tag that nobody closes the parser tells the place in its words alone: "(6:1-6:6)". */
function findPlace({ line, column, reason }: VFileMessage): TextPlace {
  if (line !== undefined) return { line, column: column ?? 1 };
  const [, first = '1', second = '1'] = /\((\d+):(\d+)-/u.exec(reason) ?? [];
  return { line: Number(first), column: Number(second) };
}

/** Walks without recursion. */
function findDeepNode(tree: Root): Nodes | undefined {
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return node;
    if ('children' in node)
      for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function findLongestLine(text: string): TextPlace {
  const lengths = text.split('\n').map(({ length }) => length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return { line: lengths.indexOf(longest) + 1, column: 1 };
}

function toTooDeep(report: Report, place: TextPlace): Finding {
  return report(
    'broken-markdown',
    place,
    {
      de: 'Elemente oder Klammern von Code sind hier zu tief verschachtelt.',
      en: 'Elements or brackets of code are nested too deep here.',
    },
    {
      de: 'Die Ebenen auflösen; für { und < im Text \\{ und \\< schreiben.',
      en: 'Take out the levels; write { as \\{ and < as \\< where they are text.',
    },
  );
}
