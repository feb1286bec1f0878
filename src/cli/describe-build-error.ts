import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { ContentFile } from '../files/content-file.ts';
import { formatFindings, isContentError } from '../schemas/finding.ts';
import type { CodeFolder } from '../site/code-error.ts';
import { isCodeError } from '../site/code-error.ts';
import { describeError } from './describe-error.ts';

/** A file that may hold code. */
export interface CodeFile extends Pick<ContentFile, 'id' | 'path' | 'file' | 'text'> {
  readonly folder: CodeFolder;
}

const FIX: Said = {
  de: 'Den Code der Datei dort berichtigen; DEBUG=1 zeigt, wo er nach dem Übersetzen bricht.',
  en: 'Mend the code of the file there; DEBUG=1 shows where it breaks once it is compiled.',
};

/**
 * Tells why Astro could not build the site. What the code of an `.mdx` file threw, or imports in vain, is a finding
 * of its file, at the line that names what is missing where one does.
 */
export function describeBuildError(
  error: unknown,
  files: readonly CodeFile[],
  env: NodeJS.ProcessEnv,
): string {
  if (isContentError(error)) return error.message;
  const source = findFile(error, files);
  if (!source || !(error instanceof Error)) return describeError(error, env);
  const message = stripVTControlCharacters(error.message);
  const finding = formatFindings([
    {
      rule: 'broken-markdown',
      severity: 'error',
      file: source.file,
      ...findPlace(source.text, findMissing(message)),
      message: say({
        de: `Der Code der Datei scheitert: ${toReason(message)}`,
        en: `The code of the file fails: ${toReason(message)}`,
      }),
      fix: say(FIX),
    },
  ]);
  return env['DEBUG'] && error.stack ? `${finding}\n${error.stack}` : finding;
}

function findFile(error: unknown, files: readonly CodeFile[]): CodeFile | undefined {
  if (isCodeError(error))
    return files.find(({ folder, id }) => folder === error.folder && id === error.id);
  const message = error instanceof Error ? stripVTControlCharacters(error.message) : '';
  return files.find(
    ({ path }) =>
      path.endsWith('.mdx') && (message.includes(path) || message.includes(relative('', path))),
  );
}

/** The name that an error of the bundler or of the code calls missing. */
function findMissing(message: string): string | undefined {
  const match =
    /(?:Could not resolve|failed to resolve import|Cannot find module) ["'](?<name>[^"']+)["']/u.exec(
      message,
    ) ?? /(?<name>[\p{L}$_][\p{L}\p{N}$_]*) is not defined/u.exec(message);
  return match?.groups?.['name'];
}

/** What is wrong in one sentence: the bundler says it in the line behind its heading, with its code before it. */
function toReason(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !/^Build failed with/u.test(line));
  const reason = (said[0] ?? message).replace(/^(?:\[[^\]]*\]|\w*Error:|:|\s)+/u, '');
  return reason.endsWith('.') ? reason : `${reason}.`;
}

function findPlace(text: string, name: string | undefined): { line: number; column: number } {
  const lines = text.split('\n');
  const index = name === undefined ? -1 : lines.findIndex((line) => line.includes(name));
  if (name === undefined || index === -1) return { line: 1, column: 1 };
  return { line: index + 1, column: (lines[index] ?? '').indexOf(name) + 1 };
}
