import { readFile, stat } from 'node:fs/promises';
import type { Finding } from '../schemas/finding.ts';
import { decodeText } from './decode-text.ts';
import { findTextFaults } from './find-text-faults.ts';
import type { Locate, Place } from './frontmatter.ts';
import { findTextInYaml, isOpen, parseFrontmatter, splitFrontmatter } from './frontmatter.ts';

export type { Locate, Place } from './frontmatter.ts';

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
    const message = `The file has ${String(Math.round(size / 1024 / 1024))} MB; 8 are the most.`;
    return [fault('too-large', file, START, message, 'Divide it into several files.')];
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
    return [
      isOpen(text)
        ? fault(
            'missing-frontmatter',
            file,
            START,
            'The frontmatter begins with --- and does not end.',
            'Put another line --- below its last key.',
          )
        : fault(
            'missing-frontmatter',
            file,
            START,
            'The file has no frontmatter.',
            'Begin it with a line ---, the keys, and another line ---.',
          ),
    ];
  }
  const textLine = findTextInYaml(parts.yaml);
  if (textLine !== undefined) {
    const message = 'The frontmatter begins with --- and does not end before the text here.';
    const place = { line: textLine, column: 1 };
    return [
      fault('missing-frontmatter', file, place, message, 'Put a line --- below its last key.'),
    ];
  }
  const frontmatter = parseFrontmatter(parts.yaml);
  if (Array.isArray(frontmatter))
    return frontmatter.map(({ rule, place, message, fix }) =>
      fault(rule, file, place, message, fix),
    );
  return { path, file, id, text, body: parts.body, ...frontmatter };
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
