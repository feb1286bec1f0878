import { annotate } from '../../../src/text/annotate.ts';
import type { Mention } from '../../../src/text/names/mention.ts';
import type { Registry } from '../../../src/text/names/create-registry.ts';
import type { Quote } from '../../../src/text/quotation/quote.ts';
import type { Span } from '../../../src/text/core/spans.ts';
import { findWords } from './find-words.ts';
import type { Counts } from './quote-figures.ts';
import { NO_COUNTS } from './quote-figures.ts';
import { isSameSpeaker } from './is-same-speaker.ts';
import type { Pair } from './pair-quotes.ts';
import { pairQuotes } from './pair-quotes.ts';
import type { GoldEntry, GoldLink, GoldQuote } from './entries.ts';
import { toHalf } from './entries.ts';

/** From this confidence on, the site shows a quote without reserve. */
const CERTAIN = 0.8;

/** What was found in an entry, against what is there. */
export interface EntryResult {
  readonly entry: GoldEntry;
  readonly counts: Counts;
  /** What is wrong, a line each: what kind of fault, and the words. */
  readonly faults: readonly string[];
}

type Label = Omit<GoldQuote, 'words'> & {
  readonly spans: readonly Span[];
};

/** Annotates an entry and compares what is found with its labels; `README.md` says what counts as right. */
export function measureEntry(entry: GoldEntry, registry: Registry): EntryResult {
  const { text, date } = entry;
  const { quotes, mentions } = annotate(text, registry, { date });
  // Terms of the glossary are not labelled.
  const names = mentions.filter(({ kind }) => kind !== 'term');
  const labels = entry.quotes.map((quote) => ({ ...quote, spans: findWords(text, quote) }));
  const ofQuotes = measureQuotes(text, labels, quotes);
  const ofLinks = measureLinks(entry, names);
  return {
    entry,
    counts: { ...NO_COUNTS, ...ofQuotes.counts, ...ofLinks.counts },
    faults: [...ofQuotes.faults, ...ofLinks.faults],
  };
}

interface Measured {
  readonly counts: Partial<Counts>;
  readonly faults: readonly string[];
}

function measureQuotes(text: string, labels: readonly Label[], quotes: readonly Quote[]): Measured {
  const pairs = pairQuotes(text, labels, quotes);
  const labelOf = new Map(pairs.map(({ gold, found }) => [found, gold]));
  const paired = new Set(pairs.map(({ gold }) => gold));
  const isRight = (pair: Pair<Label, Quote>): boolean => isSpeakerRight(text, pair);
  const named = pairs.filter(({ gold }) => gold.speaker !== null);
  const open = pairs.filter(({ gold }) => gold.speaker === null);
  const needed = labels.filter((label) => label.optional !== true);
  const certain = quotes.filter(({ confidence }) => confidence >= CERTAIN);
  const missed = needed.filter((label) => !paired.has(label));
  const ofOtherType = pairs.filter(({ gold, found }) => gold.type !== found.type);
  const toWords = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' / ')).join(' … ');
  const describe = ({ type, spans, rule, confidence, speaker }: Quote): string =>
    `${type} “${toWords(spans)}” by “${speaker.text}” (${rule}, ${String(confidence)})`;
  return {
    counts: {
      found: quotes.length,
      foundRight: pairs.length,
      needed: needed.length,
      neededFound: needed.length - missed.length,
      speakers: named.length,
      speakersRight: named.filter(isRight).length,
      speakersOpen: named.filter(({ found }) => isOpen(found)).length,
      open: open.length,
      openRight: open.filter(isRight).length,
      typesRight: pairs.length - ofOtherType.length,
      certain: certain.length,
      certainRight: certain.filter((found) => {
        const gold = labelOf.get(found);
        return gold !== undefined && isRight({ gold, found });
      }).length,
    },
    faults: [
      ...missed.map((label) => `missed   ${label.type} “${toWords(label.spans)}”`),
      ...quotes
        .filter((found) => !labelOf.has(found))
        .map((found) => `wrong    ${describe(found)}`),
      ...pairs
        .filter((pair) => !isRight(pair))
        .map(({ gold, found }) => `speaker  ${toName(gold)}, not ${describe(found)}`),
      ...ofOtherType.map(({ gold, found }) => `type     ${gold.type}, not ${describe(found)}`),
    ],
  };
}

function toName({ speaker, means = [] }: Label): string {
  return [speaker ?? 'nobody', ...[means].flat()].join(' = ');
}

/** A speaker is right when it is the one of the label, and where the label has none, when none was found. */
function isSpeakerRight(text: string, { gold, found }: Pair<Label, Quote>): boolean {
  const { speaker } = gold;
  if (speaker === null) return isOpen(found);
  const words = found.speaker.spans.map(({ start, end }) => text.slice(start, end));
  return isSameSpeaker({ ...gold, speaker }, { words, text: found.speaker.text });
}

function isOpen({ speaker: { spans, text, ids } }: Quote): boolean {
  return spans.length === 0 && text === '' && ids.length === 0;
}

/** A link is right when its span and its id are those of a label. */
function measureLinks({ text, links }: GoldEntry, names: readonly Mention[]): Measured {
  const isMeant = (link: GoldLink, { span, id }: Mention): boolean =>
    [link.id].flat().includes(id) &&
    findWords(text, link).some(({ start, end }) => span.start === start && span.end === end);
  const wrong = names.filter((name) => !links.some((link) => isMeant(link, name)));
  const needed = links.filter(({ optional }) => optional !== true);
  const missed = needed.filter((link) => !names.some((name) => isMeant(link, name)));
  return {
    counts: {
      links: names.length,
      linksRight: names.length - wrong.length,
      neededLinks: needed.length,
      neededLinksFound: needed.length - missed.length,
    },
    faults: [
      ...wrong.map(({ form, id, rule }) => `link     “${form}” is not ${id} (${rule})`),
      ...missed.map(({ words, id }) => `unlinked “${words}” is ${[id].flat().join(' or ')}`),
    ],
  };
}

/** What is wrong in each entry of the development half; the other half is not there to be read. */
export function listFaults(results: readonly EntryResult[]): string[] {
  return results
    .filter(({ entry, faults }) => toHalf(entry) === 'development' && faults.length > 0)
    .map(({ entry, faults }) => [entry.id, ...faults].join('\n  '));
}
