import { say } from '../i18n/say.ts';
import { parsePlainMarkdown } from '../remark/pipeline.ts';
import { readText } from '../remark/read-text.ts';
import { findWordStarts } from '../schemas/count-words.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readKey } from '../files/read-key.ts';

/** A short version in plain language (`einfach`) is shorter than the text that it is about. */
export function checkPlainVersion(
  { data, text, file, locate }: Pick<ContentFile, 'data' | 'text' | 'file' | 'locate'>,
  toText = () => readText(parsePlainMarkdown(text), text).flat.text,
): Finding[] {
  const plain = readKey(data, 'einfach');
  if (typeof plain !== 'string') return [];
  const count = findWordStarts(plain).length;
  const all = findWordStarts(toText()).length;
  // A text that is empty has a finding of its own.
  if (count <= all || all === 0) return [];
  return [
    {
      rule: 'long-plain-version',
      severity: 'warning',
      file,
      ...locate(['einfach']),
      message: say({
        de: `Die Kurzfassung in „einfach“ hat ${String(count)} Wörter, der Text selbst ${String(all)}.`,
        en: `The short version in “einfach” has ${String(count)} words, the text itself ${String(all)}.`,
      }),
      fix: say({
        de: 'Kürzer schreiben, oder sie weglassen.',
        en: 'Make it shorter, or leave it out.',
      }),
    },
  ];
}
