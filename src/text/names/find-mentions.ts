import { createOverlapFinder } from '../../spans/find-overlaps.ts';
import type { FormRule } from '../lang/name-form.ts';
import type { Span } from '../core/spans.ts';
import { compareSpans, containsSpan } from '../core/spans.ts';
import type { Token } from '../core/tokens.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { chooseEntry } from './choose-entry.ts';
import { findDatelines } from './datelines.ts';
import { readFacts } from './facts.ts';
import { findOffices } from './find-offices.ts';
import type { Mention } from './mention.ts';
import type { UnlinkedReason } from './name-context.ts';
import type { NameEntry } from './name-index.ts';
import type { Registry } from './create-registry.ts';

/** Words that look like an entry of the registry and are not linked, with everybody they might have named. */
export interface UnlinkedName {
  readonly span: Span;
  readonly form: string;
  readonly ids: readonly string[];
  readonly reason: UnlinkedReason;
}

export interface NamesFound {
  readonly mentions: readonly Mention[];
  readonly unlinked: readonly UnlinkedName[];
}

/** How often a link by this rule is right, as far as the gold set in `test/text/names/gold` tells. */
const CONFIDENCE: Readonly<Record<FormRule, number>> = {
  directive: 1,
  name: 0.98,
  alias: 0.96,
  spelling: 0.96,
  genitive: 0.96,
  inflected: 0.94,
  'compound-part': 0.93,
  compound: 0.9,
  adjective: 0.9,
  inhabitant: 0.9,
  'short-name': 0.9,
  office: 0.88,
  metonym: 0.85,
};

/**
 * Finds every mention of the registry: all forms in one pass over the tokens, then for each which of its owners it
 * names. What stays open is listed with the reason. `date` (ISO) is the day of the text; it decides who an office
 * stands for.
 */
export function findMentions(
  tokens: readonly Token[],
  text: string,
  registry: Registry,
  date?: string,
): NamesFound {
  const datelines = findDatelines(tokens, text);
  const candidates = findCandidates(tokens, text, registry, datelines);
  const facts = { ...readFacts(candidates, tokens, registry), datelines };
  const mentions: Mention[] = [];
  const unlinked: UnlinkedName[] = [];
  for (const candidate of candidates) {
    const isPlaceBefore =
      mentions.at(-1)?.kind === 'place' && isNextTo(mentions, candidate, tokens);
    const choice = chooseEntry(candidate, { tokens, registry, facts, date, isPlaceBefore });
    const { span } = candidate;
    const form = text.slice(span.start, span.end);
    if ('entry' in choice) mentions.push(toMention(choice.entry, span, form));
    else unlinked.push({ span, form, ids: toIds(candidate), reason: choice.reason });
  }
  return withOffices({ mentions, unlinked }, tokens, text, registry, date);
}

function toMention({ id, kind, rule }: NameEntry, span: Span, form: string): Mention {
  return { span, id, kind, form, rule, confidence: CONFIDENCE[rule] };
}

function toIds({ entries }: Candidate): string[] {
  return [...new Set(entries.map(({ id }) => id))];
}

/** The mention before is the one that an "und" or a comma joins to this name. */
function isNextTo(
  mentions: readonly Mention[],
  { from }: Candidate,
  tokens: readonly Token[],
): boolean {
  return mentions.at(-1)?.span.end === tokens[from - 2]?.end;
}

/** An office as a whole word takes the place of the name inside it: US-Präsident. */
function withOffices(
  { mentions, unlinked }: NamesFound,
  tokens: readonly Token[],
  text: string,
  registry: Registry,
  date: string | undefined,
): NamesFound {
  const offices = findOffices(tokens, mentions, registry, date);
  const held = offices.filter(({ ids }) => ids.length === 1);
  const open = offices.filter(({ ids }) => ids.length !== 1);
  const added = held.flatMap(({ span, ids: [id] }): Mention[] =>
    id === undefined
      ? []
      : [
          {
            span,
            id,
            kind: 'actor',
            form: text.slice(span.start, span.end),
            rule: 'office',
            confidence: CONFIDENCE.office,
          },
        ],
  );
  const findHeld = createOverlapFinder(held.map(({ span }) => span).sort(compareSpans));
  const kept = mentions.filter(
    ({ span }) => !findHeld(span).some((office) => containsSpan(office, span)),
  );
  return {
    mentions: [...kept, ...added].sort((a, b) => compareSpans(a.span, b.span)),
    unlinked: [
      ...unlinked,
      ...open.map(({ span, ids }) => ({
        span,
        ids,
        form: text.slice(span.start, span.end),
        reason: 'open-office' as const,
      })),
    ].sort((a, b) => compareSpans(a.span, b.span)),
  };
}
