import { say } from '../i18n/say.ts';
import type { SideName } from '../ledger/merge-lists.ts';
import type { ToldDoubt } from './describe-doubt.ts';
import type { MergedFile } from './merge-files.ts';
import { toCount } from './to-count.ts';

type Labels = MergedFile['labels'];

/** Tells an editor what two branches bring to each ledger, what both changed, and the command that settles it. */
export function describeMerge(merges: readonly MergedFile[]): string {
  const head = merges.map(describeFile).join('\n');
  const doubts = merges.flatMap((merge) => merge.doubts);
  if (doubts.length === 0) {
    const clear = say({
      de: 'Nichts ist zweifelhaft: npm run ledger -- resolve schreibt es auf.',
      en: 'Nothing is doubtful: npm run ledger -- resolve writes it.',
    });
    return `${head}\n\n${clear}`;
  }
  const title = say({ de: 'Von beiden geändert', en: 'Changed by both' });
  const [labels] = merges.flatMap((merge) => (merge.doubts.length > 0 ? [merge.labels] : []));
  return [
    head,
    '',
    `${title} (${String(doubts.length)})`,
    ...merges.flatMap((merge) => merge.doubts.flatMap((doubt) => toQuestion(doubt, merge.labels))),
    ...toAnswers(doubts, labels ?? { ours: 'ours', theirs: 'theirs' }),
  ].join('\n');
}

function describeFile({ file, line, labels, counts }: MergedFile): string {
  const [ours, theirs] = [toCount(counts.ours, 'record'), toCount(counts.theirs, 'record')];
  return say({
    de: `${file}:${String(line)}:1 Zwei Zweige trafen aufeinander und wurden nicht zusammengeführt.\n${labels.ours} bringt ${ours}, ${labels.theirs} ${theirs}; alle bleiben.`,
    en: `${file}:${String(line)}:1 Two branches met and were not merged.\n${labels.ours} brings ${ours}, ${labels.theirs} ${theirs}; all of them stay.`,
  });
}

function toQuestion({ title, ours, theirs }: ToldDoubt, labels: Labels): string[] {
  return [title, `  =ours    ${labels.ours}: ${ours}`, `  =theirs  ${labels.theirs}: ${theirs}`];
}

/** The commands: all as one side has it, all as the other, and how to mix them. */
function toAnswers(doubts: readonly ToldDoubt[], labels: Labels): string[] {
  const toCommand = (side: SideName): string =>
    `  npm run ledger -- resolve ${doubts.map(({ key }) => `${key}=${side}`).join(' ')}`;
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
