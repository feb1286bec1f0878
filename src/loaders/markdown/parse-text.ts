import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMarkdown, parsePlainMarkdown } from '../../remark/pipeline.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile, Place } from '../content-file.ts';
import type { Report } from './report.ts';
import { createReport } from './report.ts';

// Whatever walks the tree calls itself once a level; some hundred levels of it overflow the stack.
const DEEPEST = 100;

/** The Markdown of an article as a tree, or why it has none: broken MDX, or what is nested too deep to be walked. */
export function parseArticle({ path, text, file }: ContentFile): Root | Finding[] {
  const kind = path.endsWith('.mdx') ? 'mdx' : 'md';
  return parse(text, createReport(file), (source) => parseMarkdown(source, kind));
}

/** What is nested too deep in the text of an entry or a page. */
export function checkDepth({ text, file }: ContentFile): Finding[] {
  // Most entries are a few lines, and there may be ten thousand: what cannot be deep is not parsed.
  if ((text.match(/[*_[>+-]|\d[.)]/gu) ?? []).length < DEEPEST) return [];
  const result = parse(text, createReport(file), parsePlainMarkdown);
  return Array.isArray(result) ? result : [];
}

function parse(
  text: string,
  report: Report,
  parseSource: (source: string) => Root,
): Root | Finding[] {
  const line = findDeepLine(text);
  if (line !== undefined) return [toTooDeep(report, { line, column: 1 })];
  let tree: Root;
  try {
    tree = parseSource(text);
  } catch (error) {
    // The parser of code in MDX calls itself for each bracket and does not say where it gave up.
    if (error instanceof RangeError) return [toTooDeep(report, findLongestLine(text))];
    if (!(error instanceof VFileMessage)) throw error;
    const place = { line: error.line ?? 1, column: error.column ?? 1 };
    const message = `The MDX does not parse: ${error.reason}.`;
    const fix = 'Close every brace and tag; write { as \\{ and < as \\< where they are text.';
    return [report('broken-markdown', place, message, fix)];
  }
  const deep = findDeepNode(tree);
  return deep ? [toTooDeep(report, deep.position?.start ?? { line: 1, column: 1 })] : tree;
}

/** The first line with more than a hundred marks of block quotes and lists, or in a list so deep; parsers take minutes for them. */
function findDeepLine(text: string): number | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u.exec(line)?.[0];
    if (marks === undefined) continue;
    const depth = marks.match(/>|[-+*]|\d+[.)]/gu)?.length ?? 0;
    const indent = /^[ \t]*/u.exec(marks)?.[0].length ?? 0;
    if (depth > DEEPEST || indent > 2 * DEEPEST) return index + 1;
  }
  return undefined;
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

function findLongestLine(text: string): Place {
  const lengths = text.split('\n').map(({ length }) => length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return { line: lengths.indexOf(longest) + 1, column: 1 };
}

function toTooDeep(report: Report, place: Place): Finding {
  return report(
    'broken-markdown',
    place,
    `Lists, block quotes, emphasis or brackets are nested more than ${String(DEEPEST)} deep here.`,
    'Take marks out; what is text gets a backslash before it, as in \\> or \\*.',
  );
}
