import type { ContentFile } from '../../../src/files/content-file.ts';
import { parseContentFile } from '../../../src/files/content-file.ts';
import type { Part } from '../../../src/registry/csv/columns.ts';
import { PARTS } from '../../../src/registry/csv/columns.ts';
import { exportPart } from '../../../src/registry/csv/export-registry.ts';
import type { ImportPlan } from '../../../src/registry/csv/import-registry.ts';
import { planImport } from '../../../src/registry/csv/import-registry.ts';

export const [ACTORS, PLACES, GLOSSARY] = PARTS;

/** A content file that is not on the disk. */
export function toFile(text: string, id = 'ada-berg'): ContentFile {
  const file = parseContentFile(text, `/site/content/actors/${id}.md`, `actors/${id}.md`, id);
  if (Array.isArray(file)) throw new Error(`${id} cannot be read.`);
  return file;
}

/** Exports a file and imports what was written. */
export function exportAndImport(text: string, part: Part = ACTORS): ImportPlan {
  const files = [toFile(text)];
  return planImport(part, exportPart(part, files), 'actors.csv', files);
}

/** The text of a file after the import of a CSV file, or what is wrong with it. */
export function change(text: string, csv: string, part: Part = ACTORS): unknown {
  const { changes, findings } = planImport(part, csv, 'actors.csv', [toFile(text)]);
  return findings.length > 0 ? findings : changes.map((one) => one.text).join('');
}
