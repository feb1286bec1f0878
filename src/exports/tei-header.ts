import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Addresses } from './addresses.ts';
import { toAuthorNames } from './cite-authors.ts';
import { toRights } from './imprint.ts';
import { toLanguage, toUri } from './tei-ids.ts';
import { toRevisions } from './tei-notes.ts';
import type { TeiParticipants } from './tei-participants.ts';
import { toParticipantLists } from './tei-lists.ts';
import type { Article } from '../site/model.ts';

/** What the values of `ana` on `<said>` mean that begin with `#type-`. */
const TYPES: Readonly<Record<Article['quotes'][number]['type'], string>> = {
  direct: 'wörtliche Rede',
  indirect: 'indirekte Rede',
  'indirect-free-indirect': 'indirekte Rede, die in freie übergeht',
  'free-indirect': 'freie indirekte Rede, auch erlebte Rede',
  reported: 'zusammengefasste Rede',
};

/** The header of a document, in German: where the text comes from, how it was annotated, and who is in it. */
export function toHeader(article: Article, participants: TeiParticipants, to: Addresses): Element {
  return x('teiHeader', { 'xml:lang': 'de' }, [
    x('fileDesc', [toTitle(article), toPublication(article, to), toSource(article)]),
    toEncoding(article),
    x('profileDesc', [
      article.summary === undefined
        ? undefined
        : x('abstract', { 'xml:lang': toLanguage(article.lang) }, x('p', article.summary)),
      x('langUsage', [x('language', { ident: toLanguage(article.lang) })]),
      ...toParticipantLists(participants, article.date, to),
    ]),
    toRevisions(article),
  ]);
}

/** The header of the corpus of a month. */
export function toCorpusHeader(month: string, to: Addresses): Element {
  return x('teiHeader', { 'xml:lang': 'de' }, [
    x('fileDesc', [
      x('titleStmt', [x('title', `${to.siteName}, ${month}`)]),
      x('publicationStmt', [
        x('publisher', to.siteName),
        x('idno', { type: 'URI' }, to.file(`data/${month}.tei.xml.gz`)),
      ]),
      x('sourceDesc', [x('p', 'Siehe die Artikel.')]),
    ]),
  ]);
}

function toTitle({ title, lang, source }: Article): Element {
  return x('titleStmt', [
    x('title', { 'xml:lang': toLanguage(lang) }, title),
    ...toAuthorNames(source?.author).map((author) => x('author', author)),
  ]);
}

/** The site publishes the document. The first licence is that of the text, as its source gives it; that of the annotations says so. */
function toPublication({ id, date, source }: Article, to: Addresses): Element {
  const rights = toRights(to);
  const licences = [
    ...(source?.licence === undefined ? [] : [x('licence', source.licence)]),
    ...(rights === undefined ? [] : [x('licence', { target: to.licence?.url }, rights)]),
  ];
  return x('publicationStmt', [
    x('publisher', { ref: to.publisher?.url }, to.publisher?.name ?? to.siteName),
    x('date', { when: date }, date),
    x('idno', { type: 'URI' }, to.article(id)),
    licences.length === 0 ? undefined : x('availability', licences),
  ]);
}

function toSource({ title, date, lang, source = {} }: Article): Element {
  const { author, publisher, url, retrieved } = source;
  return x('sourceDesc', [
    x('bibl', [
      x('title', { level: 'a', 'xml:lang': toLanguage(lang) }, title),
      ...toAuthorNames(author).map((name) => x('author', name)),
      publisher === undefined ? undefined : x('publisher', publisher),
      x('date', { type: 'published', when: date }, date),
      url === undefined ? undefined : x('ref', { target: toUri(url) }, url),
      retrieved === undefined
        ? undefined
        : x('date', { type: 'retrieved', when: retrieved }, retrieved),
    ]),
  ]);
}

/** What `cert` and `ana` in the text mean; of rules and forms only those that occur. */
function toEncoding({ quotes, mentions }: Article): Element {
  const rules = [...new Set(quotes.map(({ rule }) => rule))].sort();
  const forms = [...new Set(mentions.map(({ rule }) => rule))].sort();
  return x('encodingDesc', [
    x('projectDesc', [
      x(
        'p',
        'O-Ton hat Zitate und Namen beim Bau der Seite nach Regeln ausgezeichnet, nicht von Hand. ' +
          'Jede Auszeichnung nennt in ana ihre Regel und in cert, wie wahrscheinlich sie stimmt; ' +
          'die Regel directive steht für eine Angabe der Redaktion.',
      ),
      x(
        'p',
        { 'xml:lang': 'en' },
        'O-Ton annotated quotes and names by rules while the site was built, not by hand. ' +
          'Each annotation gives its rule in ana and in cert how likely it is right; ' +
          'the rule directive stands for what an editor wrote.',
      ),
    ]),
    x('classDecl', [
      toTaxonomy('type', 'Arten der Wiedergabe', Object.entries(TYPES)),
      toTaxonomy('rule', 'Regeln, nach denen Zitate gefunden wurden', rules.map(toSame)),
      toTaxonomy('form', 'Regeln, nach denen Namen gefunden wurden', forms.map(toSame)),
    ]),
  ]);
}

function toSame(value: string): [string, string] {
  return [value, value];
}

function toTaxonomy(
  id: string,
  says: string,
  categories: readonly (readonly [string, string])[],
): Element | undefined {
  if (categories.length === 0) return undefined;
  return x('taxonomy', { 'xml:id': `${id}s` }, [
    x('desc', says),
    ...categories.map(([value, meaning]) =>
      x('category', { 'xml:id': `${id}-${value}` }, x('catDesc', meaning)),
    ),
  ]);
}
