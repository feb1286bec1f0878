import { x } from 'xastscript';
import type { Addresses } from './addresses.ts';
import { toBody } from './tei-body.ts';
import { toHeader } from './tei-header.ts';
import { toLanguage } from './tei-ids.ts';
import { layOut } from './tei-layout.ts';
import { toMarks } from './tei-marks.ts';
import { toBack, toStandOff } from './tei-notes.ts';
import { findParticipants } from './tei-participants.ts';
import { writeXml } from './xml.ts';
import type { Article, Site } from '../site/model.ts';

/**
 * An article as a TEI P5 document, valid by `tei_all` 4.12.0.
 *
 * A quote is a `<said>`; several with `next` and `prev` where it is divided. Spans must begin and end between
 * characters and lie in blocks. Quotes of headings that repeat one of the text are not marked.
 */
export function toTei(article: Article, site: Site, to: Addresses): string {
  const participants = findParticipants(article, site);
  return writeXml(
    layOut(
      x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': toLanguage(article.lang) }, [
        toHeader(article, participants, to),
        toStandOff(article),
        x('text', [toBody(article, toMarks(article, participants, to)), toBack(article)]),
      ]),
    ),
  );
}
