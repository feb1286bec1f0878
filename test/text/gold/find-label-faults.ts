import type { Registry } from '../../../src/text/names/create-registry.ts';
import { findAll, findWords, isWhole } from './find-words.ts';
import { meansAnother } from './is-same-speaker.ts';
import type { GoldEntry, Genre, GoldLink, GoldQuote } from './entries.ts';

type Names = Pick<Registry, 'actors' | 'places'>;

/** What is wrong with the labels of a genre, so that a figure never rests on a label that means nothing. */
export function findLabelFaults(
  genre: Genre,
  entries: readonly GoldEntry[],
  registry: Names,
): string[] {
  const numbering = entries.flatMap((entry, at) => {
    const id = `${genre}-${String(at + 1).padStart(2, '0')}`;
    return entry.id === id && entry.genre === genre ? [] : [`${entry.id}: is not ${id}`];
  });
  const labels = entries.flatMap((entry) =>
    [
      ...entry.quotes.flatMap((quote) => findQuoteFaults(entry.text, quote)),
      ...entry.links.flatMap((link) => findLinkFaults(entry.text, link, registry)),
      ...findRepeated(entry.text, entry.quotes),
      ...findRepeated(entry.text, entry.links),
    ].map((fault) => `${entry.id}: ${fault}`),
  );
  return [...numbering, ...labels];
}

function findQuoteFaults(text: string, quote: GoldQuote): string[] {
  const { words, nth, speaker, means = [] } = quote;
  const named = [...(speaker === null ? [] : [speaker]), ...[means].flat()];
  const absent = named.filter((name) => !findAll(text, name).some((span) => isWhole(text, span)));
  const isPronoun = speaker !== null && meansAnother(speaker);
  return [
    ...(typeof words === 'string'
      ? findPlaceFaults(text, words, nth)
      : findPartFaults(text, quote)),
    ...absent.map((name) => `“${name}” is nowhere in the text`),
    ...(isPronoun === means.length > 0 ? [] : ['a pronoun, and nothing else, means somebody']),
  ];
}

function findPartFaults(text: string, { words, nth }: GoldQuote): string[] {
  const spans = findWords(text, { words });
  const isInOrder = spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
  return [
    ...[words].flat().flatMap((part) => findPlaceFaults(text, part, undefined)),
    ...(isInOrder ? [] : [`the parts of “${[words].flat().join(' … ')}” are not in order`]),
    ...(nth === undefined ? [] : ['parts have no nth']),
  ];
}

function findLinkFaults(text: string, { words, nth, id }: GoldLink, registry: Names): string[] {
  const isKnown = (one: string): boolean => registry.actors.has(one) || registry.places.has(one);
  return [
    ...findPlaceFaults(text, words, nth),
    ...[id].flat().flatMap((one) => (isKnown(one) ? [] : [`nobody has the id ${one}`])),
  ];
}

function findPlaceFaults(text: string, words: string, nth: number | undefined): string[] {
  const places = findAll(text, words);
  const place = places[(nth ?? 1) - 1];
  if (!place) return [`“${words}” is not in the text`];
  if (nth === undefined && places.length > 1) return [`“${words}” stands there more than once`];
  return isWhole(text, place) ? [] : [`“${words}” begins or ends inside a word`];
}

function findRepeated(text: string, labels: readonly (GoldQuote | GoldLink)[]): string[] {
  const places = Map.groupBy(labels, (label) => JSON.stringify(findWords(text, label)));
  return [...places.values()].flatMap(([label, ...more]) =>
    label && more.length > 0 ? [`“${[label.words].flat().join(' … ')}” has two labels`] : [],
  );
}
