import type { Element } from 'xast';
import { x } from 'xastscript';
import { toUri } from './tei-ids.ts';
import type { Correction } from '../schemas/article.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { Article, PastWording, SiteQuote } from '../site/model.ts';

/**
 * What the article calls speakers, addressees and relays whom the registry does not know, what it claims of each quote, and the day
 * that a quote was said; undefined for none.
 */
export function toStandOff({ quotes }: Article): Element | undefined {
  const notes = quotes.flatMap((quote) => [
    ...toNamed(quote, 'speaker', quote.speakers, quote.speakerText),
    ...toNamed(quote, 'addressee', quote.addressees, quote.addresseeText),
    ...toNamed(quote, 'relay', [], quote.relayText),
    ...toClaim(quote),
  ]);
  return notes.length > 0 ? x('standOff', notes) : undefined;
}

/** What the text claims of a quote where it is not that somebody said so, and the words that say that a report is uncertain. */
function toClaim({ id, polarity, hedges, said }: SiteQuote): Element[] {
  const target = `#${id}`;
  return [
    ...(polarity === 'asserted' ? [] : [x('note', { type: 'polarity', target }, polarity)]),
    ...hedges.map((words) => x('note', { type: 'hedge', target }, words)),
    ...(said === undefined
      ? []
      : [x('note', { type: 'said', target }, [x('date', { when: said }, said)])]),
  ];
}

function toNamed(
  { id }: SiteQuote,
  type: string,
  known: readonly unknown[],
  text: string,
): Element[] {
  return known.length > 0 || text === '' ? [] : [x('note', { type, target: `#${id}` }, text)];
}

/** Corrections and replies of an article and of its quotes, which readers see under it; undefined for none. */
export function toBack({ corrections, quotes }: Article): Element | undefined {
  const notes = [...corrections, ...quotes.flatMap((quote) => quote.corrections)].map(toNote);
  return notes.length > 0 ? x('back', [x('div', { type: 'corrections' }, notes)]) : undefined;
}

function toNote({ kind, date, by, text, quote, url }: Correction): Element {
  return x('note', { type: kind, target: quote === undefined ? undefined : `#${quote}` }, [
    by === undefined ? undefined : x('name', by),
    x('date', { when: date }, date),
    x('p', text),
    url === undefined ? undefined : x('ptr', { target: toUri(url) }),
  ]);
}

/** What quotes of an article were before, newest first; undefined for none. */
export function toRevisions({ quotes }: Article): Element | undefined {
  const changes = quotes
    .flatMap(({ id, history }) => history.map((past) => ({ id, past })))
    // A change that the ledger does not have yet is the newest.
    .sort((a, b) => compareText(b.past.date ?? '9', a.past.date ?? '9'))
    .map(({ id, past }) => toChange(id, past));
  return changes.length > 0 ? x('revisionDesc', changes) : undefined;
}

function toChange(
  id: string,
  { date, isCorrection, text, speakerName, note }: PastWording,
): Element {
  const type = isCorrection ? 'corrected' : 'changed';
  return x('change', { when: date, target: `#${id}`, type }, [
    'Zuvor: ',
    x('quote', text),
    ...(speakerName === undefined ? [] : [', zugeordnet: ', x('name', speakerName)]),
    ...(note === undefined ? [] : ['. ', x('note', note)]),
  ]);
}
