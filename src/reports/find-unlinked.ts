import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { UnlinkedName } from '../text/names/find-mentions.ts';
import type { Registry } from '../text/names/create-registry.ts';
import type { ArticleReading } from '../articles/read-article.ts';

/** So many of those who share a name are told; a list of hundreds helps nobody. */
const MOST_OWNERS = 10;

/** Names that the text leaves open, each with the directive that settles it. What is plainly no name is left out. */
export function findUnlinked(articles: readonly ArticleReading[], registry: Registry): Finding[] {
  return articles.flatMap(({ file, annotations, toPlace }) =>
    annotations.unlinked.flatMap((name): Finding[] => {
      const message = toMessage(name, registry);
      if (message === undefined) return [];
      const directive = toDirective(name, registry);
      return [
        {
          rule: 'unlinked-name',
          severity: 'note',
          file,
          ...toPlace(name.span.start),
          message,
          fix: say({
            de: `Festlegen: ${directive}, oder :plain[${name.form}], wenn niemand gemeint ist.`,
            en: `Settle it: ${directive}, or :plain[${name.form}] if nobody is meant.`,
          }),
        },
      ];
    }),
  );
}

/** Why a name is not linked, for editors; undefined where nothing is open. */
export function toMessage(
  { form, ids, reason }: UnlinkedName,
  registry: Registry,
): string | undefined {
  const toName = (id: string): string =>
    registry.actors.get(id)?.name ??
    registry.places.get(id)?.name ??
    registry.terms.get(id)?.term ??
    id;
  const named = ids.slice(0, MOST_OWNERS).map((id) => `${toName(id)} (${id})`);
  const more = ids.length - named.length;
  const rest = say({ de: `${String(more)} weitere`, en: `${String(more)} more` });
  const owners = [...named, ...(more > 0 ? [rest] : [])].join(', ');
  switch (reason) {
    case 'several-owners':
      return say({
        de: `„${form}“ kann mehrere meinen: ${owners}; der Artikel nennt niemanden davon mit vollem Namen.`,
        en: `“${form}” may be ${owners}; the article names neither in full.`,
      });
    case 'somebody-else':
      return say({
        de: `„${form}“ kann gemeint sein als ${owners}; der Artikel nennt auch jemand anderen mit diesem Namen.`,
        en: `“${form}” may be ${owners}; the article names somebody else with this name, too.`,
      });
    case 'open-office':
      return say(
        ids.length > 1
          ? {
              de: `„${form}“ waren am Tag des Artikels mehrere: ${owners}.`,
              en: `“${form}” was held by several on the day of the article: ${owners}.`,
            }
          : {
              de: `„${form}“: Im Register hat niemand dieses Amt am Tag des Artikels.`,
              en: `“${form}”: the registry has nobody who held this office on the day of the article.`,
            },
      );
    case 'longer-name':
    case 'no-name-here':
      return undefined;
  }
}

/** The directive that links a name to the first of those whom it may name. */
export function toDirective(
  { form, ids }: UnlinkedName,
  { actors, places, terms }: Registry,
): string {
  const id = ids.find((one) => actors.has(one)) ?? ids[0] ?? '…';
  const kind = actors.has(id)
    ? 'actor'
    : places.has(id)
      ? 'place'
      : terms.has(id)
        ? 'term'
        : 'actor';
  return `:${kind}[${form}]{id=${id}}`;
}
