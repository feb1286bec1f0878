import { say } from '../i18n/say.ts';
import type { LedgerMerge, MergeDoubt, SideName } from '../ledger/merge-ledgers.ts';
import type { UnmergedLedger } from '../ledger/read-versions.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import { toQuoted } from './describe-quote.ts';
import { toCount } from './to-count.ts';

/** Tells an editor what two branches bring to the ledger, what both changed, and the command that settles it. */
export function describeMerge(
  { labels, line }: Pick<UnmergedLedger, 'labels' | 'line'>,
  { doubts, counts }: LedgerMerge,
  file: string,
): string {
  const [ours, theirs] = [toCount(counts.ours, 'record'), toCount(counts.theirs, 'record')];
  const head = say({
    de: `${file}:${String(line)}:1 Zwei Zweige trafen aufeinander und wurden nicht zusammengeführt.\n${labels.ours} bringt ${ours}, ${labels.theirs} ${theirs}; alle bleiben.`,
    en: `${file}:${String(line)}:1 Two branches met and were not merged.\n${labels.ours} brings ${ours}, ${labels.theirs} ${theirs}; all of them stay.`,
  });
  if (doubts.length === 0) {
    const clear = say({
      de: 'Nichts ist zweifelhaft: npm run ledger -- resolve schreibt es auf.',
      en: 'Nothing is doubtful: npm run ledger -- resolve writes it.',
    });
    return `${head}\n\n${clear}`;
  }
  const title = say({ de: 'Von beiden geändert', en: 'Changed by both' });
  return [
    head,
    '',
    `${title} (${String(doubts.length)})`,
    ...doubts.flatMap((doubt) => toQuestion(doubt, labels)),
    ...toAnswers(doubts, labels),
  ].join('\n');
}

function toQuestion(doubt: MergeDoubt, labels: UnmergedLedger['labels']): string[] {
  if (doubt.kind === 'article') {
    const renamed = say({ de: `${doubt.id} heißt jetzt`, en: `${doubt.id} is now` });
    return [
      `${renamed}:`,
      `  =ours    ${labels.ours}: ${doubt.ours}`,
      `  =theirs  ${labels.theirs}: ${doubt.theirs}`,
    ];
  }
  const { id, ours, theirs } = doubt;
  return [
    `${id} (${ours.article})`,
    `  =ours    ${labels.ours}: ${describeRecord(ours)}`,
    `  =theirs  ${labels.theirs}: ${describeRecord(theirs)}`,
  ];
}

/** What readers are told of a record, in a line. */
function describeRecord(record: QuoteRecord): string {
  const { article, text, speakers, speakerText, status, ended, reason, supersededBy } = record;
  const name = speakers.join(', ') || speakerText;
  const day = ended ?? '?';
  const end = {
    current: [],
    retired: [
      say({
        de: `zurückgezogen am ${day}: ${reason ?? ''}`,
        en: `retired on ${day}: ${reason ?? ''}`,
      }),
    ],
    merged: [
      say({
        de: `zusammengelegt am ${day} mit ${supersededBy ?? ''}`,
        en: `merged on ${day} into ${supersededBy ?? ''}`,
      }),
    ],
  }[status];
  const last = record.history.at(-1);
  const before =
    last &&
    say({
      de: `vor dem ${last.date}: ${toQuoted(last.text)}`,
      en: `before ${last.date}: ${toQuoted(last.text)}`,
    });
  return [`${toQuoted(text)} (${article})`, name, ...end, before].filter(Boolean).join('; ');
}

/** The commands: all as one side has it, all as the other, and how to mix them. */
function toAnswers(doubts: readonly MergeDoubt[], labels: UnmergedLedger['labels']): string[] {
  const toCommand = (side: SideName): string =>
    `  npm run ledger -- resolve ${doubts.map(({ id }) => `${id}=${side}`).join(' ')}`;
  const keep = (side: SideName): string =>
    say({ de: `wie ${labels[side]}`, en: `as ${labels[side]} has it` });
  const each = say({
    de: '  Jede ID bekommt ihre eigene Antwort, alle zusammen in einem Befehl.',
    en: '  Each id has an answer of its own, all of them in one command.',
  });
  return [
    `${toCommand('ours')}    ${keep('ours')}`,
    `${toCommand('theirs')}    ${keep('theirs')}`,
    ...(doubts.length > 1 ? [each] : []),
  ];
}
