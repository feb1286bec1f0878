import { say } from '../i18n/say.ts';
import { toAnswerKey } from '../ledger/entries/entry-ledger.ts';
import { toEntryName } from '../ledger/entries/settle-entry.ts';
import type { MergeDoubt } from '../ledger/merge-ledgers.ts';
import type { ListDoubt } from '../ledger/merge-lists.ts';
import type { EntryRecord } from '../schemas/entry-record.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import { toQuoted } from './describe-record.ts';

/** What both branches changed, in words: `key` is what an answer names. */
export interface ToldDoubt {
  readonly key: string;
  readonly title: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Tells a doubt about a quote, or about the old id of an article. */
export function describeDoubt(doubt: MergeDoubt): ToldDoubt {
  const { id: key } = doubt;
  if (doubt.kind === 'article') {
    const title = say({ de: `${key} heißt jetzt:`, en: `${key} is now:` });
    return { key, title, ours: doubt.ours, theirs: doubt.theirs };
  }
  const { ours, theirs } = doubt;
  return {
    key,
    title: `${key} (${ours.article})`,
    ours: describeRecord(ours),
    theirs: describeRecord(theirs),
  };
}

/** Tells a doubt about an article, an actor, a term or a place. */
export function describeEntryDoubt({ id, ours, theirs }: ListDoubt<EntryRecord>): ToldDoubt {
  return {
    key: toAnswerKey(id),
    title: toEntryName(ours.kind, ours.id),
    ours: describeEntryRecord(ours),
    theirs: describeEntryRecord(theirs),
  };
}

/** What readers are told of a quote, in a line. */
function describeRecord(record: QuoteRecord): string {
  const { article, text, speakers, speakerText, status, ended, reason, supersededBy } = record;
  const name = speakers.join(', ') || speakerText;
  const last = record.history.at(-1);
  const before =
    last &&
    say({
      de: `vor dem ${last.date}: ${toQuoted(last.text)}`,
      en: `before ${last.date}: ${toQuoted(last.text)}`,
    });
  const end = describeEnd({ status, ended, reason, into: supersededBy });
  return [`${toQuoted(text)} (${article})`, name, end, before].filter(Boolean).join('; ');
}

/** The names of an entry and what became of it, in a line. */
function describeEntryRecord(record: EntryRecord): string {
  const { name, aliases } = record;
  const others = aliases.map(toQuoted).join(', ');
  const also = others && say({ de: `auch ${others}`, en: `also ${others}` });
  return [toQuoted(name), also, describeEnd(record)].filter(Boolean).join('; ');
}

/** How a record ended; '' for one that has not. */
function describeEnd({
  status,
  ended: day = '?',
  into = '',
  reason = '',
}: Pick<EntryRecord, 'status' | 'ended' | 'into' | 'reason'>): string {
  switch (status) {
    case 'current':
      return '';
    case 'renamed':
      return say({
        de: `umbenannt am ${day} in ${into}`,
        en: `renamed on ${day} to ${into}`,
      });
    case 'merged':
      return say({
        de: `zusammengelegt am ${day} mit ${into}`,
        en: `merged on ${day} into ${into}`,
      });
    case 'retired':
      return say({
        de: `zurückgezogen am ${day}: ${reason}`,
        en: `retired on ${day}: ${reason}`,
      });
  }
}
