import {
  toActorLd,
  toArticleLd,
  toGlossaryLd,
  toPlaceLd,
  toStatementLd,
  toTermLd,
} from '../exports/json-ld.ts';
import type { LdPage } from '../exports/n-quads.ts';
import { listTerms } from '../site/lists.ts';
import type { Site } from '../site/model.ts';
import type { ExportView } from './export-view.ts';
import { toSections } from './register-sections.ts';

/**
 * Every page that carries JSON-LD, with what stands in it. Pages in other languages carry the same as those in the main one,
 * and the page of a quote within a statement the same as that of the statement.
 */
export function listLdPages(site: Site, { view, to, toAddress }: ExportView): LdPage[] {
  const register = listTerms(site);
  return [
    ...site.articles.map((one) => page(to.article(one.id), () => toArticleLd(one, to))),
    ...site.statements.map((one) => page(to.quote(one.id), () => toStatementLd(one, to))),
    ...site.actors.map((one) => page(to.actor(one.id), () => toActorLd(one, to))),
    ...site.places.map((one) => page(to.place(one.id), () => toPlaceLd(one, to))),
    ...site.terms.map((one) => page(to.term(one.id), () => toTermLd(one, to))),
    ...[undefined, ...register.pages].map((one) => {
      return page(toAddress(`${view.paths.glossary}${one?.path ?? ''}`), () => {
        const sections = toSections({ register, page: one }, site.terms, view);
        return toGlossaryLd(
          sections.flatMap(({ entries }) => entries),
          to,
        );
      });
    }),
  ];
}

function page(address: string, toJson: () => string): LdPage {
  return { address, toJson };
}
