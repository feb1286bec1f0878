import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { NameEntry } from '../text/names/name-index.ts';
import { foldName } from '../text/lang/de/fold.ts';
import { toWords } from '../text/names/name-index.ts';
import { toEntries } from '../text/names/create-registry.ts';
import type { RegistryData } from '../text/names/registry-data.ts';
import type { ContentFile } from '../files/content-file.ts';

/**
 * Forms that two entries own: a surname two people share, an alias that is another's genitive. A capital that is a
 * metonym is decided by syntax, and an editor's entry goes before a built-in one, so neither is reported. A whole name that entries of
 * two kinds have is a rule of its own. One finding for
 * each pair of entries, with the first form that they share.
 */
export function findCollisions(data: RegistryData, files: readonly ContentFile[]): Finding[] {
  const forms = Map.groupBy(toEntries(data), ({ form }) => toWords(form, foldName).join(' '));
  const byId = new Map(files.map((file) => [`${toKind(file)} ${file.id}`, file]));
  const reported = new Set<string>();
  const findings: Finding[] = [];
  for (const entries of forms.values()) {
    const own = entries.filter(({ rule, isBuiltin }) => rule !== 'metonym' && !isBuiltin);
    for (const other of own.slice(1)) {
      const first = own[0] as NameEntry;
      const pair = `${first.kind} ${first.id} ${other.kind} ${other.id}`;
      if ((first.id === other.id && first.kind === other.kind) || reported.has(pair)) continue;
      reported.add(pair);
      const file = byId.get(`${other.kind} ${other.id}`);
      if (isShared(first, other)) {
        findings.push(toShared(first, other, file));
        continue;
      }
      findings.push({
        rule: 'ambiguous-form',
        severity: 'note',
        file: file?.file ?? other.id,
        ...(file?.locate([other.kind === 'term' ? 'term' : 'name']) ?? { line: 1, column: 1 }),
        message: toAmbiguous(first, other),
        fix: say({
          de: 'In einem Text wird sie nur verlinkt, wo der volle Name oder der Titel entscheidet; andere Stellen mit einer Direktive festlegen.',
          en: 'In a text it is linked only where the full name or the title decides; settle other places with a directive.',
        }),
      });
    }
  }
  return findings;
}

/** The kinds of entries in German, in the nominative and the genitive. */
const KINDS: Readonly<Record<NameEntry['kind'], { readonly de: string; readonly of: string }>> = {
  actor: { de: 'der Akteur', of: 'des Akteurs' },
  place: { de: 'der Ort', of: 'des Orts' },
  term: { de: 'der Begriff', of: 'des Begriffs' },
};

/** How a form came to be, in German; in English the annotator's own word says it. */
const FORMS: Readonly<Record<NameEntry['rule'], string>> = {
  name: 'Name',
  alias: 'Nebenname',
  spelling: 'andere Schreibung',
  genitive: 'Genitiv',
  inflected: 'gebeugte Form',
  'short-name': 'Kurzname',
  adjective: 'Adjektiv',
  inhabitant: 'Einwohner',
  metonym: 'Stellvertreter',
  'compound-part': 'Teil einer Zusammensetzung',
  compound: 'Zusammensetzung',
  office: 'Amt',
  directive: 'Direktive',
};

function toAmbiguous(first: NameEntry, other: NameEntry): string {
  return say({
    de: `„${other.form}“ (${FORMS[other.rule]}) kann ${KINDS[other.kind].de} ${other.id} oder ${KINDS[first.kind].de} ${first.id} sein.`,
    en: `“${other.form}” (${other.rule}) may be ${other.kind} ${other.id} or ${first.kind} ${first.id}.`,
  });
}

/** Both have the form as a name, and are not of one kind. */
function isShared(first: NameEntry, other: NameEntry): boolean {
  const isName = ({ rule }: NameEntry): boolean => rule === 'name' || rule === 'alias';
  return first.kind !== other.kind && isName(first) && isName(other);
}

/** A town and its club are called alike, which is a note; a word of the glossary that is a name as well is doubtful. */
function toShared(first: NameEntry, other: NameEntry, file: ContentFile | undefined): Finding {
  const hasTerm = first.kind === 'term' || other.kind === 'term';
  return {
    rule: 'shared-name',
    severity: hasTerm ? 'warning' : 'note',
    file: file?.file ?? other.id,
    ...(file?.locate([other.kind === 'term' ? 'term' : 'name']) ?? { line: 1, column: 1 }),
    message: say({
      de: `„${other.form}“ ist der Name ${KINDS[other.kind].of} ${other.id} und ${KINDS[first.kind].of} ${first.id}.`,
      en: `“${other.form}” is the name of the ${other.kind} ${other.id} and of the ${first.kind} ${first.id}.`,
    }),
    fix: say({
      de: 'Ihn bei einem der beiden entfernen, oder dies mit Begründung ausnehmen; in Texten mit einer Direktive festlegen, was gemeint ist.',
      en: 'Take it out of one of the two, or silence this with the reason; in texts settle what is meant with a directive.',
    }),
  };
}

/** The kind of entry that a file holds, by its folder. */
function toKind({ file }: ContentFile): NameEntry['kind'] {
  if (/(?:^|\/)places\//u.test(file)) return 'place';
  return /(?:^|\/)glossary\//u.test(file) ? 'term' : 'actor';
}
