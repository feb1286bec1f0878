import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';

/** The text of a file without its byte order mark, or what is wrong and where; `file` is its path in messages. */
export function decodeText(bytes: Uint8Array, file: string): string | Finding {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      rule: 'not-utf-8',
      severity: 'error',
      file,
      ...findBreak(bytes),
      message: say({ de: 'Die Datei ist nicht in UTF-8.', en: 'The file is not UTF-8.' }),
      fix: say({
        de: 'Sie mit der Kodierung UTF-8 neu speichern.',
        en: 'Save it again with the encoding UTF-8.',
      }),
    };
  }
}

/** Where it breaks: behind the longest prefix that decodes. */
function findBreak(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const lines = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
