import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Addresses } from './addresses.ts';
import type { MovedArticle } from './moved-articles.ts';
import { toMovedTei } from './moved-articles.ts';
import { toBody } from './tei-body.ts';
import { toCorpusHeader, toHeader } from './tei-header.ts';
import { scopeIds, toLanguage } from './tei-ids.ts';
import { layOut } from './tei-layout.ts';
import { toMarks } from './tei-marks.ts';
import { toBack, toStandOff } from './tei-notes.ts';
import { findParticipants } from './tei-participants.ts';
import { writeXml } from './xml.ts';
import type { Article, Site } from '../site/model.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** The articles of a month as one document: a `teiCorpus` with a `TEI` for each, its `xml:id` `article-<id>`; for those that were in it once it says where they are. */
export function toTeiCorpus(
  month: string,
  articles: readonly Article[],
  site: Site,
  to: Addresses,
  moved: readonly MovedArticle[] = [],
): string {
  return writeXml(
    layOut(
      x('teiCorpus', { xmlns: NAMESPACE, 'xml:lang': 'de' }, [
        toCorpusHeader(month, to),
        ...articles.map((article) =>
          scopeIds(toElement(article, site, to), `article-${article.id}`),
        ),
        ...moved.map((one) => scopeIds(toMovedTei(one, to), `article-${one.id}`)),
      ]),
    ),
  );
}

/**
 * An article as a TEI P5 document, valid by `tei_all` 4.12.0.
 *
 * A quote is a `<said>`; several with `next` and `prev` where it is divided. Spans must begin and end between
 * characters and lie in blocks. Quotes of headings that repeat one of the text are not marked.
 */
export function toTei(article: Article, site: Site, to: Addresses): string {
  return writeXml(layOut(toElement(article, site, to)));
}

function toElement(article: Article, site: Site, to: Addresses): Element {
  const participants = findParticipants(article, site);
  return x('TEI', { xmlns: NAMESPACE, 'xml:lang': toLanguage(article.lang) }, [
    toHeader(article, participants, to),
    x('text', [toBody(article, toMarks(article, participants, to)), toBack(article)]),
    // Behind the text: programs that print all of a document would begin with it.
    toStandOff(article),
  ]);
}
