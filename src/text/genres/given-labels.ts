import { findFirstFrom } from '../../spans/span-search.ts';
import type { Block } from '../core/blocks.ts';
import type { Span } from '../core/spans.ts';
import type { GivenName } from '../given-name.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { toNoun } from '../syntax/noun-phrases.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import type { Label } from './labels.ts';
import { readLabel } from './labels.ts';
import { readNamed } from './named.ts';

/** The label of a turn in a text whose editor says that it has turns. */
export interface GivenLabel extends Pick<Label, 'kind' | 'span' | 'body'> {
  readonly speaker: NounPhrase | undefined;
  readonly meant?: NounPhrase | undefined;
  readonly given?: GivenName | undefined;
  /** The same for labels of one speaker. */
  readonly key: string;
}

/**
 * Reads the labels of all blocks: one that the editor lists ("F", "A. B."), with a colon or in bold or italics; or a name and a
 * colon, or a name in bold or italics. The time of an entry may stand before it. A word that may be anybody counts where it
 * comes again ("Redaktion:"), and is 'other' where it does not ("Fazit:").
 */
export function readGivenLabels(reading: Reading): readonly (GivenLabel | 'other' | undefined)[] {
  const plain = reading.blocks.map((block) =>
    block.kind === 'heading' ? undefined : readLabel(reading, block),
  );
  const counts = Map.groupBy(
    plain.flatMap((label) => label?.named?.key ?? []),
    (key) => key,
  );
  return reading.blocks.map((block, at) => {
    if (block.kind === 'heading') return undefined;
    const label = plain[at];
    const isWord = label?.named?.kind === 'word';
    const isOther = isWord && (counts.get(label.named.key)?.length ?? 0) < 2;
    const named = label && !isOther ? toNamedLabel(reading, label) : undefined;
    return (
      readListed(reading, block) ??
      named ??
      readLead(reading, block) ??
      (isOther ? 'other' : undefined)
    );
  });
}

/** Whom the editor's list gives for whoever asks or answers, by the words that a language has for them: "F", "Antwort". */
export function findGivenSpeaker(
  { given, language }: Reading,
  kind: 'question' | 'answer',
): GivenName | undefined {
  for (const [label, name] of given?.speakers ?? [])
    if (language.toWord(label).classes.has(`${kind}-label`)) return name;
  return undefined;
}

function readListed(reading: Reading, block: Block): GivenLabel | undefined {
  const { text, given, language } = reading;
  const start = getStart(reading, block);
  const own = text.slice(start, block.end);
  const labels = [...(given?.speakers ?? [])].sort(([a], [b]) => b.length - a.length);
  for (const [label, name] of labels) {
    if (!own.startsWith(label)) continue;
    const end = start + label.length;
    const colon = /^\s*:/u.exec(text.slice(end, block.end))?.[0];
    const isLead = block.lead?.end === end;
    if (colon === undefined && !isLead) continue;
    const range = toTokenRange(reading.tokens, { start, end });
    const is = (kind: 'question' | 'answer'): boolean =>
      language.toWord(label).classes.has(`${kind}-label`);
    return {
      ...toParts(reading, block, { start, end: end + (colon?.length ?? 0) }),
      kind: is('question') ? 'question' : is('answer') ? 'answer' : 'named',
      speaker: range.to > range.from ? toNoun(range) : undefined,
      given: name,
      key: label,
    };
  }
  return undefined;
}

/** "Ada Berg (SPD): …", "Frage: …". */
function toNamedLabel(reading: Reading, { named, kind, span, body }: Label): GivenLabel {
  const given = kind === 'named' ? undefined : findGivenSpeaker(reading, kind);
  return {
    kind,
    span,
    body,
    speaker: named?.phrase,
    meant: named?.meant,
    given,
    key: named?.key ?? kind,
  };
}

/** A name in bold or italics, alone or before the words: "*Ada Berg* Wir bleiben." */
function readLead(reading: Reading, block: Block): GivenLabel | undefined {
  const { lead } = block;
  if (!lead) return undefined;
  const range = toTokenRange(reading.tokens, lead);
  const last = reading.tokens[range.to - 1];
  const to = last?.text === ':' || last?.text === '.' ? range.to - 1 : range.to;
  const named = to > range.from ? readNamed(reading, { from: range.from, to }) : undefined;
  if (!named || named.kind === 'word') return undefined;
  const { phrase: speaker, meant, key } = named;
  return { ...toParts(reading, block, lead), kind: 'named', speaker, meant, key };
}

/** The label, and the words behind it and the signs that divide them. */
function toParts({ text }: Reading, block: Block, span: Span): Pick<Label, 'span' | 'body'> {
  const signs = /^[\s:–—-]*/u.exec(text.slice(span.end, block.end))?.[0].length ?? 0;
  const start = span.end + signs;
  const end = start + text.slice(start, block.end).trimEnd().length;
  return { span, body: { start, end } };
}

/** Where the first sentence of a block begins: behind the time of an entry. */
function getStart({ sentenceSpans }: Reading, { start, end }: Span): number {
  const first = sentenceSpans[findFirstFrom(sentenceSpans, start)]?.start ?? start;
  return first < end ? first : start;
}
