import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { FindingRule } from '../../schemas/rules.ts';

/** A finding that somebody looked at and lets stand, with the reason. */
export interface Silence {
  readonly rule: FindingRule;
  readonly reason: string;
  /** The file it is about, as findings name it; undefined for all. */
  readonly file: string | undefined;
  /** The lines it is about; undefined for the whole file. */
  readonly lines: ReadonlySet<number> | undefined;
  /** Where it is written. */
  readonly at: Pick<Finding, 'file' | 'line' | 'column'>;
}

/** A finding that is not reported. */
export interface SilencedFinding {
  readonly finding: Finding;
  readonly silence: Silence;
}

/** Parts the findings that are reported from those that are silenced. Errors are always reported: the build fails with them. */
export function applySilences(
  findings: readonly Finding[],
  silences: readonly Silence[],
): { readonly reported: readonly Finding[]; readonly silenced: readonly SilencedFinding[] } {
  const byRule = Map.groupBy(silences, ({ rule }) => rule);
  const reported: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of findings) {
    const silence =
      finding.severity === 'error'
        ? undefined
        : byRule.get(finding.rule)?.find((one) => isAbout(one, finding));
    if (silence) silenced.push({ finding, silence });
    else reported.push(finding);
  }
  return { reported, silenced };
}

/** A note for each silence that silenced nothing; `silenced` is everything that was. */
export function findUnusedSilences(
  silences: readonly Silence[],
  silenced: readonly SilencedFinding[],
): Finding[] {
  const used = new Set(silenced.map(({ silence }) => silence));
  return silences
    .filter((silence) => !used.has(silence))
    .map(({ rule, at }) => ({
      rule: 'unused-ignore',
      severity: 'note',
      ...at,
      message: say({
        de: `„${rule}“ wird hier ausgenommen, und nichts dergleichen wird gefunden.`,
        en: `“${rule}” is ignored here, and nothing of the kind is found.`,
      }),
      fix: say({
        de: 'Die Ausnahme entfernen, oder sie in die Zeile der Meldung oder die darüber setzen.',
        en: 'Take it out, or put it in the line of the finding or in the line above.',
      }),
    }));
}

function isAbout({ file, lines }: Silence, finding: Finding): boolean {
  if (file !== undefined && file !== finding.file) return false;
  return lines === undefined || lines.has(finding.line);
}
