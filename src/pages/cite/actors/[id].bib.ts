import type { APIRoute } from 'astro';
import { toBibtexFile } from '../../../exports/cite-bibtex.ts';
import { toStatementCitation } from '../../../exports/citations.ts';
import { FILE_TYPES } from '../../../exports/file-types.ts';
import { MOST_IN_LINK } from '../../../views/cite-files.ts';
import { createExportView, toResponse } from '../../../views/export-view.ts';
import { loadSite } from '../../../site/load-site.ts';
import type { Actor } from '../../../site/model.ts';
import { withKeys } from '../../../site/tracking/with-keys.ts';

/** What an actor says, for each who says more than their profile has room for in a link. */
export async function getStaticPaths() {
  return withKeys(
    (await loadSite()).actors
      .filter(({ statements }) => statements.length > MOST_IN_LINK)
      .map((actor) => ({ params: { id: actor.id }, props: { actor } })),
  );
}

export const GET: APIRoute<{ actor: Actor }> = ({ props: { actor }, site: origin }) => {
  const { to } = createExportView(origin);
  const items = actor.statements.map((statement) => toStatementCitation(statement, to));
  return toResponse(toBibtexFile(items), FILE_TYPES.bibtex.type);
};
