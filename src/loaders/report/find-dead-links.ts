import { say } from '../../i18n/say.ts';
import { findSourceLinks } from '../../remark/find-source-links.ts';
import { parseMarkdown } from '../../remark/pipeline.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../content-file.ts';
import { didYouMean } from '../did-you-mean.ts';

/** The ids that have a page, by the folder of their addresses. */
export type PageIds = Readonly<
  Record<'articles' | 'actors' | 'places' | 'glossary' | 'quotes', ReadonlySet<string>>
>;

const ADDRESS =
  /^\/(?:[a-z]{2}\/)?(?<folder>articles|actors|places|glossary|quotes)\/(?<id>[^/.?#]+)(?<slash>\/?)(?:[?#]|$)/u;

/**
 * Finds links to pages of articles, entries and quotes that the site will not have. Other addresses, places within a
 * page and files of `public/` show only in the finished site.
 *
 * @example `[Quellau](/places/quelau/)`
 */
export function findDeadLinks(files: readonly ContentFile[], ids: PageIds): Finding[] {
  return files
    .filter(({ text }) => /\/(?:articles|actors|places|glossary|quotes)\//u.test(text))
    .flatMap(({ file, path, text }) =>
      findSourceLinks(parseMarkdown(text, path.endsWith('.mdx') ? 'mdx' : 'md')).flatMap(
        ({ url, line, column }): Finding[] => {
          const { folder = '', id = '', slash } = ADDRESS.exec(url)?.groups ?? {};
          const known = ids[folder as keyof PageIds] as ReadonlySet<string> | undefined;
          const isKnown = known?.has(id);
          if (!known || (isKnown && slash === '/')) return [];
          const meant = isKnown ? '' : didYouMean(id, known);
          const fix = say(
            isKnown
              ? {
                  de: `/${folder}/${id}/ schreiben: Seiten enden mit einem Schrägstrich.`,
                  en: `Write /${folder}/${id}/: pages end in a slash.`,
                }
              : {
                  de: `${meant}Die Adresse berichtigen oder den Link entfernen.`,
                  en: `${meant}Correct the address or take the link out.`,
                },
          );
          const message = say({
            de: `„${url}“ führt ins Leere.`,
            en: `“${url}” leads to nothing.`,
          });
          return [{ rule: 'broken-link', severity: 'error', file, line, column, message, fix }];
        },
      ),
    );
}
