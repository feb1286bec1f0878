import type { Finding } from '../schemas/finding.ts';
import { checkMarkdown } from './check-markdown.ts';
import type { ContentFile } from './content-file.ts';
import type { Content, Entry } from './load-content.ts';
import { didYouMean } from './suggest.ts';

type Checked = Omit<Content, 'findings'>;

/** Checks what one file alone cannot show: references, names with two owners, an empty folder; and the Markdown of articles. */
export function checkContent(
  content: Checked,
  earlier: readonly Finding[],
  articlesFolder: string,
): Finding[] {
  const actors = new Set([
    ...content.actors.map(({ id }) => id),
    ...idsOfBroken(earlier, 'actors'),
  ]);
  const terms = new Set([
    ...content.terms.map(({ id }) => id),
    ...idsOfBroken(earlier, 'glossary'),
  ]);
  return [
    ...content.actors.flatMap((actor) => checkActor(actor, actors)),
    ...content.places.flatMap((place) =>
      checkReference(place, ['country'], place.data.country, actors, 'actor'),
    ),
    ...content.terms.flatMap((term) =>
      term.data.seeAlso.flatMap((id, index) =>
        checkReference(term, ['seeAlso', index], id, terms, 'term'),
      ),
    ),
    ...findCollisions(content.actors, 'actor', ({ data }) => [
      [['name'], data.name],
      ...toPaths('aliases', data.aliases),
      ...toPaths('metonyms', data.metonyms),
    ]),
    ...findCollisions(content.places, 'place', ({ data }) => [
      [['name'], data.name],
      ...toPaths('aliases', data.aliases),
    ]),
    ...findCollisions(content.terms, 'term', ({ data }) => [
      [['term'], data.term],
      ...toPaths('forms', data.forms),
    ]),
    ...(content.articles.length > 0 || earlier.some(({ file }) => file.startsWith(articlesFolder))
      ? []
      : [toEmpty(articlesFolder)]),
    ...content.articles.flatMap((article) =>
      checkMarkdown(article, content.registry, { actors, terms }),
    ),
  ];
}

// A reference to a file that has a fault of its own is no second fault.
function idsOfBroken(findings: readonly Finding[], folder: string): string[] {
  return findings.flatMap(({ file }) =>
    file.includes(`/${folder}/`) ? [file.replace(/^.*\//u, '').replace(/\.\w+$/u, '')] : [],
  );
}

function checkActor(actor: Content['actors'][number], known: ReadonlySet<string>): Finding[] {
  const { roles, memberOf, speaksFor, country } = actor.data;
  return [
    ...roles.flatMap((role, index) =>
      checkReference(actor, ['roles', index, 'of'], role.of, known, 'actor'),
    ),
    ...memberOf.flatMap((id, index) =>
      checkReference(actor, ['memberOf', index], id, known, 'actor'),
    ),
    ...speaksFor.flatMap((id, index) =>
      checkReference(actor, ['speaksFor', index], id, known, 'actor'),
    ),
    ...checkReference(actor, ['country'], country, known, 'actor'),
  ];
}

function checkReference(
  entry: ContentFile,
  path: readonly (string | number)[],
  id: string | undefined,
  known: ReadonlySet<string>,
  kind: string,
): Finding[] {
  if (id === undefined || known.has(id)) return [];
  return [
    {
      rule: 'unknown-reference',
      severity: 'error',
      file: entry.file,
      ...entry.locate(path),
      message: `“${path[0] ?? ''}” names “${id}”, and there is no such ${kind}.`,
      fix: `${didYouMean(id, known)}Correct the id, or add content/${kind === 'actor' ? 'actors' : 'glossary'}/${id}.md.`,
    },
  ];
}

type Named = [path: (string | number)[], name: string];

function toPaths(key: string, names: readonly string[]): Named[] {
  return names.map((name, index) => [[key, index], name]);
}

/** A name that two entries of one kind claim would link at random, so it is a fault. */
function findCollisions<Data>(
  entries: readonly Entry<Data>[],
  kind: string,
  toNames: (entry: Entry<Data>) => Named[],
): Finding[] {
  const owners = new Map<string, Entry<Data>>();
  return entries.flatMap((entry) =>
    toNames(entry).flatMap(([path, name]): Finding[] => {
      const key = name.normalize('NFC');
      const owner = owners.get(key);
      owners.set(key, owner ?? entry);
      if (!owner || owner === entry) return [];
      return [
        {
          rule: 'alias-collision',
          severity: 'error',
          file: entry.file,
          ...entry.locate(path),
          message: `“${name}” is claimed by two ${kind}s, ${owner.id} and ${entry.id}.`,
          fix: `Take it out of one of the two: ${owner.file} or ${entry.file}.`,
        },
      ];
    }),
  );
}

function toEmpty(folder: string): Finding {
  return {
    rule: 'empty-content',
    severity: 'error',
    file: folder,
    line: 1,
    column: 1,
    message: 'There is no article.',
    fix: 'Add a file such as my-article.md there, or set CONTENT_DIR to the folder that holds articles/.',
  };
}
