import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { readForm } from '../articles/to-annotate-options.ts';
import type { ContentFile } from '../files/content-file.ts';
import { didYouMean, toNoSuch } from '../files/did-you-mean.ts';

/** The labels of an interview or a record name actors that exist, and there is such a form. */
export function checkSpeakers(
  { data, file, locate }: Pick<ContentFile, 'data' | 'file' | 'locate'>,
  actors: ReadonlySet<string>,
): Finding[] {
  const { form, speakers } = readForm(data);
  if (!speakers) return [];
  const unknown = [...speakers].flatMap(([label, { ids }]) =>
    ids
      .filter((id) => !actors.has(id))
      .map((id): Finding => ({
        rule: 'unknown-reference',
        severity: 'error',
        file,
        ...locate(['speakers', label]),
        message: say({
          de: `„speakers.${label}“ nennt „${id}“, ${toNoSuch(id, 'actor')}.`,
          en: `“speakers.${label}” names “${id}”, ${toNoSuch(id, 'actor')}.`,
        }),
        fix: `${didYouMean(id, actors)}${say({
          de: `Die ID berichtigen, oder andere Worte mit großem Anfangsbuchstaben schreiben: ${label}: Ein Schlosser.`,
          en: `Correct the id, or write other words with a capital: ${label}: Ein Schlosser.`,
        })}`,
      })),
  );
  if (form === 'interview' || form === 'record') return unknown;
  return [
    ...unknown,
    {
      rule: 'invalid-value',
      severity: 'warning',
      file,
      ...locate(['speakers']),
      message: say({
        de: '„speakers“ gilt nur in einem Interview oder einem Protokoll.',
        en: '“speakers” counts only in an interview or a record.',
      }),
      fix: say({
        de: 'Die Zeile form: interview oder form: record ergänzen, oder speakers entfernen.',
        en: 'Add a line form: interview or form: record, or take speakers out.',
      }),
    },
  ];
}
