import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Annotations } from '../text/annotate.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';
import type { Content } from '../reading/load-content.ts';
import { readArticle } from '../articles/read-article.ts';
import { toDirective, toMessage } from './find-unlinked.ts';

/** A mark of an article, or a name that has none, and how the annotator came to it. */
export interface Explanation {
  readonly kind: 'quote' | 'actor' | 'place' | 'term' | 'unlinked';
  /** Id of the entry; '' for quotes and names that are not linked. */
  readonly id: string;
  /** The words of the article. */
  readonly words: string;
  readonly line: number;
  /** The rule that made the mark, or why there is none. */
  readonly rule: string;
  /** Between 0 and 1; undefined where nothing was marked. */
  readonly confidence?: number;
  /** Who says a quote, to whom and through whom, in the words of the registry or the article. */
  readonly detail: string;
  /** What an editor pastes into the article to settle it. */
  readonly directive: string;
}

/** Explains every mark of an article, in order of the text; undefined when there is no such article. */
export function explainArticle(content: Content, id: string): Explanation[] | undefined {
  const article = content.articles.find((one) => one.id === id);
  if (!article) return undefined;
  const { text, annotations, toPlace } = readArticle(article, content.registry);
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const placed = [
    ...annotations.quotes.map((quote) => {
      const words = quote.spans.map(slice).join(' … ');
      return { start: toOuterSpan(quote).start, ...toQuoteExplanation(quote, words) };
    }),
    ...annotations.mentions.map(({ span, kind, id: owner, form, rule, confidence }) => ({
      start: span.start,
      kind,
      id: owner,
      words: form,
      rule,
      confidence,
      detail: '',
      directive: `:${kind}[${form}]{id=${owner}}`,
    })),
    ...annotations.unlinked.map((name) => ({
      start: name.span.start,
      kind: 'unlinked' as const,
      id: '',
      words: name.form,
      rule: name.reason,
      detail:
        toMessage(name, content.registry) ??
        say({
          de: `Ohne Verweis auf ${name.ids.join(', ')}.`,
          en: `Not linked to ${name.ids.join(', ')}.`,
        }),
      directive: toDirective(name, content.registry),
    })),
  ];
  return placed
    .sort((a, b) => a.start - b.start)
    .map(({ start, ...rest }) => ({ ...rest, line: toPlace(start).line }));
}

type AnyQuote = Annotations['quotes'][number];

function toQuoteExplanation(quote: AnyQuote, words: string): Omit<Explanation, 'line'> {
  const { type, rule, confidence, speaker, addressee, relay, relayText, polarity, said } = quote;
  const toNames = ({ ids, text }: AnyQuote['speaker']): string => ids.join(', ') || text;
  const parts = [
    type,
    toPart(
      { de: 'von', en: 'by' },
      toNames(speaker) || say({ de: 'niemandem, den der Text nennt', en: 'nobody the text names' }),
    ),
    ...(addressee.text === '' ? [] : [toPart({ de: 'an', en: 'to' }, toNames(addressee))]),
    ...(relay.length === 0 && relayText === ''
      ? []
      : [toPart({ de: 'durch', en: 'through' }, [...relay, relayText].filter(Boolean).join(', '))]),
    ...(polarity === 'asserted' ? [] : [polarity]),
    ...(said === undefined ? [] : [toPart({ de: 'am', en: 'on' }, said)]),
  ];
  const by = speaker.ids.length > 0 ? ` speaker=${toValue(speaker.ids)}` : '';
  const through = relay.length > 0 ? ` via=${toValue(relay)}` : '';
  return {
    kind: 'quote',
    id: '',
    words,
    rule,
    confidence,
    detail: parts.join(' · '),
    directive: `:quote[${words}]{${`${by}${through}`.trim() || 'speaker=…'}}`,
  };
}

/** @example "by ada-berg" */
function toPart(preposition: Said, names: string): string {
  return `${say(preposition)} ${names}`;
}

/** Ids as the value of an attribute: a space between two of them takes quotation marks. */
function toValue(ids: readonly string[]): string {
  return ids.length > 1 ? `"${ids.join(' ')}"` : ids.join('');
}
