import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { EntryState, LostEntry } from '../ledger/entries/compare-entries.ts';
import { toEntryKey } from '../ledger/entries/entry-ledger.ts';
import { toEntryName } from '../ledger/entries/settle-entry.ts';
import type { EntryRecord } from '../schemas/entry-record.ts';
import { ENTRY_FOLDERS } from '../schemas/entry-record.ts';
import type { Finding } from '../schemas/finding.ts';
import type { LeftOut } from '../files/is-shown.ts';
import type { IssuedEntries } from '../files/issued-entries.ts';

const COMMAND = 'npm run ledger --';

/** An address may be lost, or stand for something else: an error where nobody is there to answer. */
export const ADDRESS_RULES: readonly Finding['rule'][] = ['lost-entry', 'returned-entry'];

/** Findings whose severity is what it must be where `isStrict` says that nobody is there to answer. */
export function toStrict(
  findings: readonly Finding[],
  isStrict: boolean,
  rules: readonly Finding['rule'][] = ADDRESS_RULES,
): readonly Finding[] {
  if (!isStrict) return findings;
  return findings.map((finding) =>
    rules.includes(finding.rule) ? { ...finding, severity: 'error' } : finding,
  );
}

/**
 * What the ledger has to say to an editor of articles, actors, terms and places: issued ids that no file has, ids that ended and are
 * there again, and how many are not written down. Nothing where there is no ledger of either kind.
 */
export function findEntryFindings(
  { states, lines, file, ledger }: IssuedEntries,
  leftOut: readonly LeftOut[],
): Finding[] {
  if (ledger.size === 0) return [];
  const hidden = new Set(leftOut.map(({ id }) => id));
  const toFinding = (
    rule: Finding['rule'],
    record: EntryRecord | undefined,
    message: Said,
    fix: Said,
  ): Finding => {
    const line = (record && lines.get(toEntryKey(record))) ?? 1;
    const said = { message: say(message), fix: say(fix) };
    return { rule, severity: 'warning', file, line, column: 1, ...said };
  };
  const fresh = states.reduce((sum, one) => sum + countUnwritten(one), 0);
  return [
    ...states.flatMap(({ lost, returned }) => [
      ...lost.map((one) =>
        toFinding('lost-entry', one.record, toLost(one, hidden), toLostFix(one)),
      ),
      ...returned.map((record) =>
        toFinding('returned-entry', record, toReturned(record), toReturnedFix(record)),
      ),
    ]),
    ...(fresh > 0 ? [toFinding('new-entry', undefined, toNew(fresh), NEW_FIX)] : []),
  ];
}

/** An entry under another id is one, whether the other id is new or known. */
function countUnwritten({ fresh, renames }: EntryState): number {
  const targets = new Set(renames.values());
  return renames.size + fresh.filter(({ id }) => !targets.has(id)).length;
}

const NEW_FIX: Said = {
  de: `Mit ${COMMAND} accept aufschreiben und einchecken.`,
  en: `Write them down with ${COMMAND} accept, and commit the file.`,
};

function toNew(fresh: number): Said {
  const count = String(fresh);
  return {
    de: `Artikel, Akteure, Begriffe oder Orte, deren Adresse noch nicht aufgeschrieben ist: ${count}.`,
    en: `Articles, actors, terms or places whose address is not written down yet: ${count}.`,
  };
}

function toAddress({ kind, id }: EntryRecord): string {
  return `/${ENTRY_FOLDERS[kind]}/${id}/`;
}

function toLost({ record, candidates, namesakes }: LostEntry, hidden: ReadonlySet<string>): Said {
  const name = toEntryName(record.kind, record.id);
  const isHidden = record.kind === 'article' && hidden.has(record.id);
  const may = [...candidates, ...namesakes];
  const maybe = {
    de: may.length === 0 ? '' : ` Ist es jetzt ${may.join(' oder ')}?`,
    en: may.length === 0 ? '' : ` Is it ${may.join(' or ')} now?`,
  };
  return {
    de: `${name} ist ${isHidden ? 'nicht mehr veröffentlicht' : 'weg'}, und die Adresse ${toAddress(record)} ist vergeben.${maybe.de}`,
    en: `${name} is ${isHidden ? 'published no more' : 'gone'}, and the address ${toAddress(record)} was issued.${maybe.en}`,
  };
}

/** The exact commands, the likeliest first. */
function toLostFix({ record: { kind, id }, candidates, namesakes }: LostEntry): Said {
  const own = `${COMMAND} ${kind}`;
  const [likely, namesake] = [candidates[0], namesakes[0]];
  const into = likely ?? namesake ?? 'ID';
  const rename = { de: 'Umbenannt', en: 'Renamed', command: `${own} rename ${id}=${into}` };
  const merge = {
    de: 'Jetzt Teil eines anderen',
    en: 'Part of another one now',
    command: `${own} merge ${id}=${into}`,
  };
  const retire = {
    de: 'Zurückgezogen',
    en: 'Withdrawn',
    command: `${own} retire ${id} --reason "…"`,
  };
  const order =
    likely !== undefined
      ? [rename, merge, retire]
      : namesake !== undefined
        ? [merge, rename, retire]
        : [retire, merge, rename];
  return {
    de: `${order.map(({ de, command }) => `${de}: ${command}`).join('; ')}.`,
    en: `${order.map(({ en, command }) => `${en}: ${command}`).join('; ')}.`,
  };
}

function toReturned(record: EntryRecord): Said {
  const { kind, id, status, into = '', ended = '?', reason } = record;
  const name = toEntryName(kind, id);
  if (status === 'retired')
    return {
      de: `${name} wurde am ${ended} zurückgezogen (${reason ?? ''}) und ist wieder da.`,
      en: `${name} was withdrawn on ${ended} (${reason ?? ''}), and is there again.`,
    };
  return {
    de: `${name} ist da, und seine Adresse ${toAddress(record)} führte zu ${into}.`,
    en: `${name} is there, and its address ${toAddress(record)} led to ${into}.`,
  };
}

function toReturnedFix({ kind, id }: EntryRecord): Said {
  return {
    de: `Wenn es so sein soll: ${COMMAND} ${kind} restore ${id}. Sonst der Datei einen anderen Namen geben oder sie löschen.`,
    en: `If that is meant: ${COMMAND} ${kind} restore ${id}. Else give the file another name, or delete it.`,
  };
}
