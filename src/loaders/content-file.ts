import { readFile } from 'node:fs/promises';
import type { Document, LineCounter as Counter } from 'yaml';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding } from '../schemas/finding.ts';
import { decodeText } from './decode-text.ts';

/** A file of the content folder, its frontmatter parsed. */
export interface ContentFile {
  /** Absolute path. */
  readonly path: string;
  /** Path for messages. */
  readonly file: string;
  readonly id: string;
  /** The whole text of the file. */
  readonly text: string;
  /** What stands behind the frontmatter. */
  readonly body: string;
  readonly data: unknown;
  readonly locate: Locate;
}

/** Finds line and column of a value in the frontmatter by its path; of the key where `atKey` is set. */
export type Locate = (path: readonly PropertyKey[], atKey?: boolean) => Place;

export interface Place {
  readonly line: number;
  readonly column: number;
}

const FRONTMATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/u;

/** Reads a content file. A file that is not UTF-8, has no frontmatter or broken YAML gives findings instead. */
export async function readContentFile(
  path: string,
  file: string,
  id: string,
): Promise<ContentFile | Finding[]> {
  const bytes = await readFile(path);
  const text = decodeText(bytes, file);
  return typeof text === 'string' ? parseContentFile(text, path, file, id) : [text];
}

/** Parses the text of a content file. One that has no frontmatter or broken YAML gives findings instead. */
export function parseContentFile(
  text: string,
  path: string,
  file: string,
  id: string,
): ContentFile | Finding[] {
  const match = FRONTMATTER.exec(text);
  if (!match) {
    return [
      fault(
        'missing-frontmatter',
        file,
        START,
        'The file has no frontmatter.',
        'Begin it with a line ---, the keys, and another line ---.',
      ),
    ];
  }
  const yaml = (match.groups?.['yaml'] ?? '').replace(/\r?\n$/u, '');
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  const faults = findYamlFaults(document);
  if (faults.length > 0) {
    return faults.map(({ offset, message }) => {
      const { line, col } = lines.linePos(offset);
      const place = { line: line + 1, column: col };
      const fix = 'Mend that line; a text with a colon or quotation marks belongs between "…".';
      return fault(
        'broken-frontmatter',
        file,
        place,
        `The frontmatter is no YAML: ${message}`,
        fix,
      );
    });
  }
  const data: unknown = document.toJS();
  return {
    path,
    file,
    id,
    text,
    body: text.slice(match[0].length),
    data: data ?? {},
    locate: toLocate(document, lines),
  };
}

/** What is wrong with the YAML, the first fault at each place; an alias without an anchor is one too. */
function findYamlFaults(document: Document): { offset: number; message: string }[] {
  const faults = document.errors.map(({ pos, message }) => ({
    offset: pos[0],
    message: toSentence(message),
  }));
  // What does not parse has no aliases to look up.
  if (faults.length === 0)
    visit(document, {
      Alias: (_, node) => {
        if (node.resolve(document)) return;
        faults.push({ offset: node.range?.[0] ?? 0, message: `*${node.source} names nothing.` });
      },
    });
  return faults.filter(
    ({ offset }, index) => faults.findIndex((other) => other.offset === offset) === index,
  );
}

const START: Place = { line: 1, column: 1 };

function fault(
  rule: Finding['rule'],
  file: string,
  place: Place,
  message: string,
  fix: string,
): Finding {
  return { rule, severity: 'error', file, ...place, message, fix };
}

// The message of the parser without its position and its excerpt, which stand elsewhere.
function toSentence(message: string): string {
  return `${message.replace(/ at line \d+, column \d+:[\s\S]*$/u, '').replace(/\.$/u, '')}.`;
}

function toLocate(document: Document, lines: Counter): Locate {
  return (path, atKey = false) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = findOffset(document, path.slice(0, length), atKey && length === path.length);
      if (offset !== undefined) {
        const { line, col } = lines.linePos(offset);
        // The line with --- stands before the YAML.
        return { line: line + 1, column: col };
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
