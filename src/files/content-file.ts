import { readFile, stat } from 'node:fs/promises';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { decodeText } from './decode-text.ts';
import { findTextFaults } from './find-text-faults.ts';
import type { Locate, TextPlace } from './yaml/frontmatter.ts';
import { findTextInYaml, isOpen, parseFrontmatter, splitFrontmatter } from './yaml/frontmatter.ts';

export type { Locate, TextPlace } from './yaml/frontmatter.ts';

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

/** A file whose frontmatter holds what it must. */
export interface Entry<Data> extends ContentFile {
  readonly data: Data;
}

/** What is wrong, and what to do. */
type Fault = readonly [message: Said, fix: Said];

// What has more has too many characters, whatever they are.
const LARGEST_BYTES = 8 * 1024 * 1024;

/** Reads a content file. A file that is not UTF-8, has no frontmatter or broken YAML gives findings instead. */
export async function readContentFile(
  path: string,
  file: string,
  id: string,
): Promise<ContentFile | Finding[]> {
  const { size } = await stat(path);
  if (size > LARGEST_BYTES) {
    const megabytes = String(Math.round(size / 1024 / 1024));
    const message = say({
      de: `Die Datei hat ${megabytes} MB; höchstens 8 werden gelesen.`,
      en: `The file has ${megabytes} MB; 8 are the most.`,
    });
    const fix = say({
      de: 'Sie in mehrere Dateien teilen.',
      en: 'Divide it into several files.',
    });
    return [fault('too-large', file, START, message, fix)];
  }
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
  const faults = findTextFaults(text, file);
  if (faults.length > 0) return faults;
  const parts = splitFrontmatter(text);
  if (!parts) {
    const [message, fix] = isOpen(text) ? NO_END : NO_FRONTMATTER;
    return [fault('missing-frontmatter', file, START, say(message), say(fix))];
  }
  const textLine = findTextInYaml(parts.yaml);
  if (textLine !== undefined) {
    const [message, fix] = NO_END_BEFORE_TEXT;
    const place = { line: textLine, column: 1 };
    return [fault('missing-frontmatter', file, place, say(message), say(fix))];
  }
  const frontmatter = parseFrontmatter(parts.yaml);
  if (Array.isArray(frontmatter))
    return frontmatter.map(({ rule, place, message, fix }) =>
      fault(rule, file, place, message, fix),
    );
  return { path, file, id, text, body: parts.body, ...frontmatter };
}

const START: TextPlace = { line: 1, column: 1 };

const NO_END: Fault = [
  {
    de: 'Das Frontmatter beginnt mit --- und endet nicht.',
    en: 'The frontmatter begins with --- and does not end.',
  },
  {
    de: 'Unter den letzten Schlüssel noch eine Zeile --- setzen.',
    en: 'Put another line --- below its last key.',
  },
];

const NO_END_BEFORE_TEXT: Fault = [
  {
    de: 'Das Frontmatter beginnt mit --- und endet nicht vor dem Text, der hier steht.',
    en: 'The frontmatter begins with --- and does not end before the text here.',
  },
  {
    de: 'Unter den letzten Schlüssel eine Zeile --- setzen.',
    en: 'Put a line --- below its last key.',
  },
];

const NO_FRONTMATTER: Fault = [
  { de: 'Die Datei hat kein Frontmatter.', en: 'The file has no frontmatter.' },
  {
    de: 'Sie mit einer Zeile ---, den Schlüsseln und noch einer Zeile --- beginnen.',
    en: 'Begin it with a line ---, the keys, and another line ---.',
  },
];

function fault(
  rule: Finding['rule'],
  file: string,
  place: TextPlace,
  message: string,
  fix: string,
): Finding {
  return { rule, severity: 'error', file, ...place, message, fix };
}
