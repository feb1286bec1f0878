import type { ComponentUse } from '../../remark/components.ts';
import { findControlCharacters } from '../../schemas/control-characters.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';

/**
 * An attribute stands once, for only the last one counts, and holds no character that no text may hold: in braces it can
 * be written as an escape, which the file itself does not have.
 *
 * @example <Statement id="q-aaaaaaaa" id="q-bbbbbbbb" />
 * @example <Aside title={"Deich\u0007"}>
 */
export function checkValues(use: ComponentUse, report: Report): Finding[] {
  return [
    ...use.repeated.map((one) =>
      report(
        'broken-component',
        one,
        {
          de: `<${use.name}> hat „${one.name}“ zweimal.`,
          en: `<${use.name}> has “${one.name}” twice.`,
        },
        { de: 'Eines der beiden entfernen.', en: 'Take one of the two out.' },
      ),
    ),
    ...Object.entries(use.props).flatMap(([name, value]) => {
      const [found] = readTexts(value).flatMap(findControlCharacters);
      if (!found) return [];
      return [
        report(
          'control-character',
          use.places.get(name) ?? use,
          {
            de: `„${name}“ von <${use.name}> enthält das Zeichen ${found.name}, das in keinem Text stehen darf.`,
            en: `“${name}” of <${use.name}> holds the character ${found.name}, which no text may hold.`,
          },
          { de: 'Es löschen.', en: 'Delete it.' },
        ),
      ];
    }),
  ];
}

/** The texts in a value, in lists and groups too. */
function readTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(readTexts) : [];
}
