import type { View } from '../../components/view.ts';
import { toNotices, toSpeakerName } from '../../components/describe-quote.ts';
import { getMark, toAttribution, toChainLine } from '../i18n/chain.ts';
import { getLocalization } from '../i18n/locales.ts';
import type { EmbedWords } from '../exports/embed.ts';
import { toQuoted } from '../exports/plain-text.ts';
import { toShownText } from '../schemas/shown-text.ts';
import { getRole, toBracketed } from '../schemas/find-roles.ts';
import type { SiteQuote, Statement } from '../site/model.ts';
import { getStatementDay } from '../schemas/statement-day.ts';

/** How many characters of a statement a title or a description holds, where whole sentences can be left out. */
const SHORT = 300;

/** Who speaks, the whole chain, and what has happened to it since, for an embed. */
export function toEmbedWords(statement: Statement, view: View): EmbedWords {
  return {
    name: toSpeakerName(statement, view),
    chain: toChain(statement, view),
    notes: toNotes(statement, view),
  };
}

/** What has happened to it since, and that it is not sure where it is not. */
export function toNotes(statement: Statement, view: View): string[] {
  const notices = toNotices(statement, view);
  return statement.isSure ? notices : [...notices, view.words.statement.unsure];
}

/**
 * A statement to paste anywhere: the sentences of the article, who said it, in which office then, to whom, through whom,
 * where and when it was published.
 *
 * @example „‚Wir bleiben‘, sagte Ada Berg.“ – Ada Berg (Rätin), berichtet in Nordfunk, veröffentlicht am 2. Februar 2022: https://example.org/quotes/q-…/
 */
export function toAttributed(statement: Statement, view: View, address: string): string {
  const notes = toNotes(statement, view);
  const how = notes.length > 0 ? ` [${notes.join(', ')}]` : '';
  return `${toQuoted(statement.text)}${how} – ${toChain(statement, view)}: ${address}`;
}

/** The chain in one line, known speakers with the office that they held. */
export function toChain(statement: Statement, view: View): string {
  return toChainLine(statement, getLocalization(view.locale), toNameWithOffice(statement));
}

/**
 * The sentences and the chain, for those who link to the page and for who cannot see its picture. What the text claims of
 * them, and that they are not word for word, stands first, for a description is cut anywhere.
 *
 * @example '(sinngemäß) Quellau sei müde, sagte Bo Tal. – Bo Tal, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022'
 */
export function toDescription(statement: Statement, view: View): string {
  const mark = getMark(statement, view.words);
  const lead = mark === '' ? '' : `(${mark}) `;
  const { speakers, speakerText, addressees, addresseeText, relay, relayText } = statement;
  const { hedges, said, article } = statement;
  const chain = toChainLine(
    {
      ...{ speakers, speakerText, addressees, addresseeText, relay, relayText },
      ...{ hedges, said, article },
      // The mark says it already.
      polarity: 'asserted',
      quotes: [],
    },
    getLocalization(view.locale),
    toNameWithOffice(statement),
  );
  return `${lead}${statement.text} – ${chain}`;
}

/** Who says it, without where it was reported, for a page that says so of all. */
export function toWho(statement: Statement, view: View): string {
  return toAttribution(statement, getLocalization(view.locale), toNameWithOffice(statement));
}

function toNameWithOffice(
  statement: Statement,
): (who: { readonly id: string; readonly name: string }) => string {
  return ({ id, name }) => {
    const speaker = statement.speakers.find((one) => one.id === id);
    const role = speaker && getRole(speaker.roles, getStatementDay(statement))?.title;
    return role === undefined ? name : `${name} (${toBracketed(role)})`;
  };
}

/** The office of the speaker on that day; undefined where several speak, or nobody known. */
export function toOffice(statement: Statement): string | undefined {
  const [speaker, second] = statement.speakers;
  return speaker && !second ? getRole(speaker.roles, getStatementDay(statement))?.title : undefined;
}

/**
 * A title that no other statement has: the speaker, what the text claims of it, whether it is word for word, and the
 * sentences; of a quote within, its words behind them.
 */
export function toTitle(statement: Statement, picked: SiteQuote | undefined, view: View): string {
  const text = toShownText(statement, SHORT) ?? statement.text;
  const mark = getMark(statement, view.words);
  const name = `${toSpeakerName(statement, view)}${mark === '' ? '' : ` (${mark})`}`;
  const title = view.words.statement.title(name, text);
  return picked ? `${title} – ${picked.words}` : title;
}
