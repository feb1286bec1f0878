import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import { findSourceLinks } from '../../remark/find-source-links.ts';
import { isPageId } from '../../remark/heading-ids.ts';
import type { Finding } from '../../schemas/finding.ts';
import { QUOTE_ID } from '../../schemas/ledger-file.ts';
import { findTree } from '../../articles/parse-article.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { didYouMean } from '../../files/did-you-mean.ts';
import type { FindAnchors } from './find-anchors.ts';
import type { SourceTarget } from './resolve-source-link.ts';
import { resolveSourceLink } from './resolve-source-link.ts';

/** The ids that have a page, by the folder of their addresses. */
export type PageIds = Readonly<
  Record<'articles' | 'actors' | 'places' | 'glossary' | 'quotes', ReadonlySet<string>>
>;

/** A file that may hold a link: most hold none, and need no parsing. */
const HAS_LINK = /\]\(|\]:|(?:href|src|cite|poster)=/u;

/**
 * Finds links to pages of articles, entries and quotes that the site will not have, and to places that an article or an
 * own page does not have. Other addresses and files of `public/` show only in the finished site.
 *
 * @example `[Quellau](/places/quelau/)`
 * @example `[oben](#was-bisher-geschah)`
 */
export function findDeadLinks(
  files: readonly ContentFile[],
  ids: PageIds,
  getAnchors: FindAnchors,
): Finding[] {
  return files
    .filter(({ text }) => HAS_LINK.test(text))
    .flatMap((source) => {
      const { file } = source;
      const tree = findTree(source);
      return (tree ? findSourceLinks(tree) : []).flatMap(({ url, line, column }): Finding[] => {
        const target = resolveSourceLink(url, source);
        const fault = target && (findPageFault(target, ids) ?? findPlaceFault(target, getAnchors));
        if (!fault) return [];
        const message = say({
          de: `„${url}“ ${fault.message.de}.`,
          en: `“${url}” ${fault.message.en}.`,
        });
        const fix = say(fault.fix);
        return [{ rule: 'broken-link', severity: 'error', file, line, column, message, fix }];
      });
    });
}

interface Fault {
  /** What the link does, behind its address. */
  readonly message: Said;
  readonly fix: Said;
}

function findPageFault({ folder, id, hasSlash }: SourceTarget, ids: PageIds): Fault | undefined {
  if (folder === 'pages') return undefined;
  const known = ids[folder];
  const isKnown = known.has(id);
  if (isKnown && hasSlash) return undefined;
  const message = { de: 'führt ins Leere', en: 'leads to nothing' };
  if (!isKnown) return { message, fix: toCorrection(didYouMean(id, known)) };
  return {
    message,
    fix: {
      de: `/${folder}/${id}/ schreiben: Seiten enden mit einem Schrägstrich.`,
      en: `Write /${folder}/${id}/: pages end in a slash.`,
    },
  };
}

function findPlaceFault(target: SourceTarget, getAnchors: FindAnchors): Fault | undefined {
  const { hash } = target;
  if (hash === '' || (isPageId(hash) && !QUOTE_ID.test(hash))) return undefined;
  const anchors = getAnchors(target);
  if (!anchors || anchors.has(hash)) return undefined;
  return {
    message: {
      de: 'führt zu einer Stelle, die die Seite nicht hat',
      en: 'leads to a place that the page does not have',
    },
    fix: toCorrection(didYouMean(hash, anchors)),
  };
}

function toCorrection(meant: string): Said {
  return {
    de: `${meant}Die Adresse berichtigen oder den Link entfernen.`,
    en: `${meant}Correct the address or take the link out.`,
  };
}
