import type { CST, Document, LineCounter as Counter } from 'yaml';
import { Composer, isMap, isNode, isPair, isScalar, LineCounter, Parser } from 'yaml';
import type { Finding } from '../schemas/finding.ts';
import { findForeignYaml } from './find-foreign-yaml.ts';
import type { YamlFault } from './yaml-fault.ts';

/** Finds line and column of a value in the frontmatter by its path; of the key where `atKey` is set. */
export type Locate = (path: readonly PropertyKey[], atKey?: boolean) => Place;

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The keys of a file, and where each stands. */
export interface Frontmatter {
  readonly data: unknown;
  readonly locate: Locate;
}

/** What is wrong with it; lines count from the --- above it. */
export interface FrontmatterFault {
  readonly rule: Finding['rule'];
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
}

const FRONTMATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/u;

// A hundred pages of keys; the parser grows with the square of their number.
const LARGEST = 100_000;

/** Splits the text of a file into its YAML and what stands behind; undefined where it has no frontmatter. */
export function splitFrontmatter(text: string): { yaml: string; body: string } | undefined {
  const match = FRONTMATTER.exec(text);
  if (!match) return undefined;
  const yaml = (match.groups?.['yaml'] ?? '').replace(/\r?\n$/u, '');
  return { yaml, body: text.slice(match[0].length) };
}

/** Tells whether a file begins as frontmatter does. */
export function isOpen(text: string): boolean {
  return /^---[ \t]*\r?\n/u.test(text);
}

/**
 * The line, from 1, where text begins in what stands between two lines `---`: nobody closed the frontmatter, and the
 * second line is a rule of the text. Undefined where all lines may be YAML.
 */
export function findTextInYaml(yaml: string): number | undefined {
  const lines = yaml.split(/\r?\n/u);
  const blank = lines.findIndex((line) => line.trim() === '');
  const at = lines.findIndex((line, index) => index > blank && PROSE.test(line));
  // The line with --- stands before the YAML.
  return blank === -1 || at === -1 ? undefined : at + 2;
}

/** A line at the left edge that is no key, no item, no comment and no end of a bracket. */
const PROSE = /^(?![\w-]+["']?\s*:(?:\s|$))[^\s#\-"'\]}]/u;

/**
 * Parses YAML: one document of lists, groups and texts, without anchors, aliases and tags. `linesAbove` is how many lines of
 * the file stand before it: the one with ---, or none in a file that is YAML alone.
 */
export function parseFrontmatter(
  yaml: string,
  linesAbove: 0 | 1 = 1,
): Frontmatter | FrontmatterFault[] {
  if (yaml.length > LARGEST) return [toTooLarge(yaml)];
  const lines = new LineCounter();
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  const tokens = toTokens(yaml, lines);
  const foreign = findForeignYaml(tokens);
  const toFaults = (found: readonly YamlFault[]): FrontmatterFault[] =>
    found.map(({ offset, message, fix }) => ({
      rule: 'broken-frontmatter',
      place: toPlace(offset),
      message,
      fix: fix ?? MEND,
    }));
  // What is nested too deep would overflow the stack of whatever walks it.
  if (foreign.tooDeep) return toFaults([foreign.tooDeep]);
  const documents = compose(tokens, yaml.length);
  const broken = documents.flatMap((document) => findYamlFaults(document, yaml));
  if (broken.length > 0) return toFaults(broken);
  if (foreign.faults.length > 0) return toFaults(foreign.faults);
  const [document, second] = documents;
  if (second) return toFaults([toSecond(second)]);
  const data: unknown = document?.toJS();
  return { data: data ?? {}, locate: toLocate(yaml, linesAbove) };
}

const FIRST: Place = { line: 1, column: 1 };
const MEND = 'Mend that line; a text with a colon or quotation marks belongs between "…".';

function compose(tokens: Iterable<CST.Token>, length: number): Document.Parsed[] {
  return [...new Composer({ schema: 'core' }).compose(tokens, true, length)];
}

/** What is wrong with the YAML, the first fault at each place. */
function findYamlFaults(document: Document.Parsed, yaml: string): YamlFault[] {
  const faults = document.errors.map(({ code, pos: [offset], message }): YamlFault => {
    if (code !== 'DUPLICATE_KEY')
      return { offset, message: `The frontmatter is no YAML: ${toSentence(message)}` };
    const key = /^[^\s:]+/u.exec(yaml.slice(offset))?.[0] ?? '';
    return {
      offset,
      message: `“${key}” stands twice.`,
      fix: 'Take one of the two out.',
    };
  });
  const first = new Map(faults.toReversed().map((fault) => [fault.offset, fault]));
  return faults.filter((fault) => first.get(fault.offset) === fault);
}

function toSecond({ range: [offset] }: Document.Parsed): YamlFault {
  return {
    offset,
    message: 'A line … or --- ends the keys before this line.'.replace('…', '...'),
    fix: 'Remove that line: keys stand between the two lines --- and nowhere else.',
  };
}

function toTooLarge(yaml: string): FrontmatterFault {
  const length = `${String(Math.round(yaml.length / 1000))},000`;
  return {
    rule: 'too-large',
    place: FIRST,
    message: `The frontmatter has ${length} characters; 100,000 are the most.`,
    fix: 'Keep keys in it alone, and put text below the second line ---.',
  };
}

// The message of the parser without its position and its excerpt, which stand elsewhere.
function toSentence(message: string): string {
  return `${message.replace(/ at line \d+, column \d+:[\s\S]*$/u, '').replace(/\.$/u, '')}.`;
}

function toTokens(yaml: string, lines: Counter): CST.Token[] {
  return [...new Parser(lines.addNewLine).parse(yaml)];
}

/** Keeps the text alone: the tree of a file takes fifty times its size, and only a fault asks for a place. */
function toLocate(yaml: string, linesAbove: number): Locate {
  let parsed: { readonly document: Document | undefined; readonly lines: Counter } | undefined;
  const parse = (): NonNullable<typeof parsed> => {
    const lines = new LineCounter();
    const [document] = compose(toTokens(yaml, lines), yaml.length);
    return { document, lines };
  };
  return (path, atKey = false) => {
    parsed ??= parse();
    const { document, lines } = parsed;
    if (!document) return FIRST;
    for (let length = path.length; length > 0; length -= 1) {
      const offset = findOffset(document, path.slice(0, length), atKey && length === path.length);
      if (offset !== undefined) {
        const { line, col } = lines.linePos(offset);
        return { line: line + linesAbove, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
}

function findOffset(
  document: Document,
  path: readonly PropertyKey[],
  atKey: boolean,
): number | undefined {
  const last = path.at(-1);
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (atKey && isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === last,
    );
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
