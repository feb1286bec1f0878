import type { CST, Document, LineCounter as Counter } from 'yaml';
import { Composer, isMap, isNode, isPair, isScalar, LineCounter, Parser } from 'yaml';
import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import { findForeignYaml } from './find-foreign-yaml.ts';
import type { YamlFault } from './yaml-fault.ts';
import { YAML_WORDS } from './yaml-words.ts';

/** Finds line and column of a value in the frontmatter by its path; of the key where `atKey` is set. */
export type Locate = (path: readonly PropertyKey[], atKey?: boolean) => TextPlace;

export interface TextPlace {
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
  readonly place: TextPlace;
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
  const isFile = linesAbove === 0;
  if (yaml.length > LARGEST) return [toTooLarge(yaml, isFile)];
  const lines = new LineCounter();
  const toPlace = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  const tokens = toTokens(yaml, lines);
  const foreign = findForeignYaml(tokens, isFile);
  const toFaults = (found: readonly YamlFault[]): FrontmatterFault[] =>
    found.map(({ offset, message, fix }) => ({
      rule: 'broken-frontmatter',
      place: toPlace(offset),
      message: say(message),
      fix: say(fix ?? MEND),
    }));
  // What is nested too deep would overflow the stack of whatever walks it.
  if (foreign.tooDeep) return toFaults([foreign.tooDeep]);
  const documents = compose(tokens, yaml.length);
  const broken = documents.flatMap((document) => findYamlFaults(document, yaml, isFile));
  if (broken.length > 0) return toFaults(broken);
  if (foreign.faults.length > 0) return toFaults(foreign.faults);
  const [document, second] = documents;
  if (second) return toFaults([toSecond(second)]);
  const data: unknown = document?.toJS();
  return { data: data ?? {}, locate: toLocate(yaml, linesAbove) };
}

const FIRST: TextPlace = { line: 1, column: 1 };
const MEND = {
  de: 'Die Zeile berichtigen; ein Text mit Doppelpunkt oder Anführungszeichen gehört zwischen "…".',
  en: 'Mend that line; a text with a colon or quotation marks belongs between "…".',
};

function compose(tokens: Iterable<CST.Token>, length: number): Document.Parsed[] {
  return [...new Composer({ schema: 'core' }).compose(tokens, true, length)];
}

/** What is wrong with the YAML, the first fault at each place. */
function findYamlFaults(document: Document.Parsed, yaml: string, isFile: boolean): YamlFault[] {
  const faults = document.errors.map(({ code, pos: [offset], message }): YamlFault => {
    if (code !== 'DUPLICATE_KEY') {
      const holder = getHolder(isFile);
      return {
        offset,
        message: {
          de: `${holder.de} ist kein YAML: ${YAML_WORDS[code]}.`,
          en: `${holder.en} is no YAML: ${toSentence(message)}`,
        },
      };
    }
    const key = /^[^\s:]+/u.exec(yaml.slice(offset))?.[0] ?? '';
    return {
      offset,
      message: { de: `„${key}“ steht doppelt da.`, en: `“${key}” stands twice.` },
      fix: { de: 'Eine der beiden Zeilen entfernen.', en: 'Take one of the two out.' },
    };
  });
  const first = new Map(faults.toReversed().map((fault) => [fault.offset, fault]));
  return faults.filter((fault) => first.get(fault.offset) === fault);
}

function toSecond({ range: [offset] }: Document.Parsed): YamlFault {
  return {
    offset,
    message: {
      de: 'Eine Zeile ... oder --- beendet die Schlüssel vor dieser Zeile.',
      en: 'A line ... or --- ends the keys before this line.',
    },
    fix: {
      de: 'Jene Zeile entfernen: Schlüssel stehen nur zwischen den beiden Zeilen ---.',
      en: 'Remove that line: keys stand between the two lines --- and nowhere else.',
    },
  };
}

function toTooLarge(yaml: string, isFile: boolean): FrontmatterFault {
  const thousands = String(Math.round(yaml.length / 1000));
  const holder = getHolder(isFile);
  return {
    rule: 'too-large',
    place: FIRST,
    message: say({
      de: `${holder.de} hat ${thousands}.000 Zeichen; höchstens 100.000 werden gelesen.`,
      en: `${holder.en} has ${thousands},000 characters; 100,000 are the most.`,
    }),
    fix: say({
      de: 'Nur Schlüssel darin lassen, und Text unter die zweite Zeile --- setzen.',
      en: 'Keep keys in it alone, and put text below the second line ---.',
    }),
  };
}

/** What holds the keys, as the subject of a sentence. */
function getHolder(isFile: boolean): Said {
  return isFile
    ? { de: 'Die Datei', en: 'The file' }
    : { de: 'Das Frontmatter', en: 'The frontmatter' };
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
