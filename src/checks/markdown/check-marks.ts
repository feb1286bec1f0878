import type { FlatText } from '../../remark/flatten.ts';
import { createToSourcePlace } from '../../remark/source-place.ts';
import type { Finding } from '../../schemas/finding.ts';
import { findMarks } from '../../text/core/marks.ts';
import type { Report } from '../../files/create-report.ts';

/** Every opened quotation mark is closed. */
export function checkMarks(flat: FlatText, source: string, report: Report): Finding[] {
  const toPlace = createToSourcePlace(flat, source);
  return findMarks(flat.text, flat.blocks).unclosed.map(({ start }) => {
    const mark = flat.text.charAt(start);
    return report(
      'unclosed-quotation-mark',
      toPlace(start),
      {
        de: `Das Anführungszeichen ${mark} wird nicht geschlossen.`,
        en: `The quotation mark ${mark} is not closed.`,
      },
      {
        de: 'Das schließende Zeichen ergänzen, wo das Zitat endet.',
        en: 'Add the closing mark where the quote ends.',
      },
      'warning',
    );
  });
}
