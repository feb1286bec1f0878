import { annotate } from '../../../src/text/annotate.ts';
import type { GoldCase, GoldSet } from './read-name-gold.ts';

/** What was found in one case, against what is there. */
export interface CaseResult {
  readonly gold: GoldCase;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly openRight: number;
  readonly speakersRight: number;
  /** Speakers that the registry has, and those of them that are right. */
  readonly knownSpeakers: number;
  readonly knownSpeakersRight: number;
  readonly faults: readonly string[];
}

/** Annotates every case of a gold set. A link is right when its span and its owner are. */
export function measureGold({ cases, registry }: GoldSet): CaseResult[] {
  return cases.map((gold) => {
    const { text, date } = gold;
    const { mentions, unlinked, quotes } = annotate(text, registry, { date });
    const found = mentions.map(
      ({ span, kind, id }) =>
        `${String(span.start)}-${String(span.end)} ${kind === 'actor' ? '' : `${kind}:`}${id}`,
    );
    const meant = gold.mentions.map(
      ({ start, end, owner }) => `${String(start)}-${String(end)} ${owner}`,
    );
    const wrong = found.filter((one) => !meant.includes(one));
    const missed = meant.filter((one) => !found.includes(one));
    const openRight = gold.open.filter(({ start, end }) =>
      unlinked.some(({ span }) => span.start === start && span.end === end),
    ).length;
    const speakers = gold.speakers.map(({ words, ids }) => {
      const quote = quotes.find(({ spans }) =>
        text
          .slice(spans[0]?.start, spans.at(-1)?.end)
          .replace(/^[„“"»«‚‘›‹]/u, '')
          .startsWith(words),
      );
      const got = quote?.speaker.ids.toSorted().join(',') ?? '';
      return {
        words,
        isFound: quote !== undefined,
        isKnown: ids.length > 0,
        isRight: got === ids.toSorted().join(','),
        got,
        ids,
      };
    });
    const toWords = (row: string): string => {
      const [span = '', owner = ''] = row.split(' ');
      const [start, end] = span.split('-').map(Number);
      return `${text.slice(start, end)} = ${owner}   … ${text.slice(Math.max(0, (start ?? 0) - 30), (end ?? 0) + 30).replaceAll('\n', ' / ')} …`;
    };
    return {
      gold,
      right: found.length - wrong.length,
      wrong: wrong.length,
      missed: missed.length,
      openRight,
      speakersRight: speakers.filter(({ isRight }) => isRight).length,
      knownSpeakers: speakers.filter(({ isKnown }) => isKnown).length,
      knownSpeakersRight: speakers.filter(({ isKnown, isRight }) => isKnown && isRight).length,
      faults: [
        ...wrong.map((row) => `wrong   ${toWords(row)}`),
        ...missed.map((row) => `missed  ${toWords(row)}`),
        ...gold.open
          .filter(
            ({ start, end }) =>
              !unlinked.some(({ span }) => span.start === start && span.end === end),
          )
          .map(({ start, end, ids }) => `open    ${text.slice(start, end)} = ${ids.join(',')}`),
        ...speakers
          .filter(({ isRight }) => !isRight)
          .map(
            ({ words, got, ids, isFound }) =>
              `speaker ${words} = ${ids.join(',') || '-'}, not ${isFound ? got || '-' : 'a quote'}`,
          ),
      ],
    };
  });
}

interface Row {
  precision: string;
  recall: string;
  links: number;
  open: string;
  speakers: string;
  'known speakers': string;
}

/** A row for each row of the gold set and one for all. */
export function toRows(results: readonly CaseResult[]): Record<string, Row> {
  const rows = Map.groupBy(results, ({ gold }) => gold.row);
  return Object.fromEntries(
    [...rows, ['all', results] as const].map(([name, some]) => [name, toRow(some)]),
  );
}

function toRow(results: readonly CaseResult[]): Row {
  const sum = (read: (result: CaseResult) => number): number =>
    results.reduce((all, one) => all + read(one), 0);
  const right = sum((one) => one.right);
  const known = sum((one) => one.knownSpeakers);
  return {
    precision: toPercent(right, right + sum((one) => one.wrong)),
    recall: toPercent(right, right + sum((one) => one.missed)),
    links: right + sum((one) => one.missed),
    open: `${String(sum((one) => one.openRight))}/${String(sum((one) => one.gold.open.length))}`,
    speakers: `${String(sum((one) => one.speakersRight))}/${String(sum((one) => one.gold.speakers.length))}`,
    'known speakers': `${String(sum((one) => one.knownSpeakersRight))}/${String(known)}`,
  };
}

function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
