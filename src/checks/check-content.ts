import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { foldName } from '../text/lang/de/fold.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Known } from './markdown/known.ts';
import { checkAddresses } from './markdown/check-addresses.ts';
import { checkMarkdown } from './markdown/check-markdown.ts';
import { checkPage } from './markdown/check-page.ts';
import { checkStarter } from './markdown/check-unfilled.ts';
import { checkLanguage } from './check-language.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkMovements } from './check-movements.ts';
import { checkNames } from './check-names.ts';
import { checkPlainVersion } from './check-plain-version.ts';
import { checkTags } from './check-tags.ts';
import type { ContentFile } from '../files/content-file.ts';
import { checkLists } from './check-lists.ts';
import { findCircles, readRelated } from './check-relations.ts';
import type { TextAt } from '../files/read-texts.ts';
import { readEach, readTexts } from '../files/read-texts.ts';
import { didYouMean, toNoSuch } from '../files/did-you-mean.ts';
import { readKey } from '../files/read-key.ts';

/** All files of a part that could be read, those with other faults included, so that a run tells all of them. */
export interface ContentFiles {
  readonly articles: readonly ContentFile[];
  readonly actors: readonly ContentFile[];
  readonly places: readonly ContentFile[];
  readonly terms: readonly ContentFile[];
  readonly pages: readonly ContentFile[];
}

/**
 * Checks what one file alone cannot show: references, names with two owners, an empty folder; and the Markdown
 * of articles, which `checkArticle` checks. `known` has the ids of all files, unreadable ones too; `folder` is the content folder's name in messages; `isEmpty` says that it holds no article at all.
 */
export function checkContent(
  files: ContentFiles,
  known: Known,
  folder: string,
  isEmpty: boolean,
  checkArticle = (article: ContentFile): Finding[] => checkMarkdown(article, known),
): Finding[] {
  return [
    ...checkRegistry(files, known),
    ...(isEmpty ? [toEmpty(`${folder}/articles`)] : []),
    ...files.articles.flatMap(checkArticle),
    ...files.articles.flatMap((article) => checkSpeakers(article, known.actors)),
    ...files.articles.flatMap((article) => checkMovements(article, known)),
    ...checkTags(files.articles),
    ...files.articles.flatMap(checkLanguage),
    ...files.articles.flatMap(checkStarter),
    ...files.pages.flatMap((page) => checkPage(page, known)),
    ...[...files.articles, ...files.pages].flatMap((file) => checkNames(file, 'title')),
  ];
}

/** The same for the registry alone. */
export function checkRegistry(
  files: Omit<ContentFiles, 'articles' | 'pages'>,
  known: Pick<Known, 'actors' | 'terms'> & Partial<Pick<Known, 'places'>>,
): Finding[] {
  return [
    ...files.actors.flatMap((actor) => checkActor(actor, known)),
    ...files.actors.flatMap(checkDraft),
    ...files.places.flatMap((place) =>
      checkReferences(
        place,
        [...readTexts(place, ['country']), ...readTexts(place, ['states'])],
        known.actors,
        'actor',
        known,
      ),
    ),
    ...files.terms.flatMap((term) =>
      checkReferences(term, readTexts(term, ['seeAlso']), known.terms, 'term'),
    ),
    ...files.terms.flatMap((term) => checkPlainVersion(term)),
    ...[files.actors, files.places, files.terms]
      .flat()
      .flatMap((file) => [...checkAddresses(file), ...checkStarter(file)]),
    ...files.actors.flatMap((file) => checkNames(file, 'actor')),
    ...files.places.flatMap((file) => checkNames(file, 'place')),
    ...files.terms.flatMap((file) => checkNames(file, 'term')),
    ...findCircles(files.actors),
    ...files.actors.flatMap((file) => checkLists(file, ['aliases', 'metonyms'])),
    ...files.places.flatMap((file) => checkLists(file, ['aliases'])),
    ...files.terms.flatMap((file) => checkLists(file, ['forms'])),
    ...findCollisions(files.actors, 'actor', ['name', 'aliases', 'metonyms']),
    ...findCollisions(files.places, 'place', ['name', 'aliases']),
    ...findCollisions(files.terms, 'term', ['term', 'forms']),
  ];
}

type KnownActors = Pick<Known, 'actors'> & Partial<Pick<Known, 'places' | 'terms'>>;

function checkActor(actor: ContentFile, known: KnownActors): Finding[] {
  const named = [
    ...readEach(actor, 'roles', 'of'),
    ...readRelated(actor, 'memberOf'),
    ...readRelated(actor, 'speaksFor'),
    ...readTexts(actor, ['country']),
  ];
  return checkReferences(actor, named, known.actors, 'actor', known);
}

/** A draft is published as one, and every build says so. */
function checkDraft(actor: ContentFile): Finding[] {
  const { data, file, id, locate } = actor;
  if (readKey(data, 'draft') !== true) return [];
  return [
    {
      rule: 'draft-entry',
      severity: 'warning',
      file,
      ...locate(['draft']),
      message: say({
        de: `${id} ist ein Entwurf; die Seite sagt es dazu.`,
        en: `${id} is a draft; its page says so.`,
      }),
      fix: say({
        de: 'Ergänzen, was belegt ist, dann die Zeile draft: true entfernen.',
        en: 'Add what has a source, then remove the line draft: true.',
      }),
    },
  ];
}

function checkReferences(
  file: ContentFile,
  named: readonly TextAt[],
  known: ReadonlySet<string>,
  kind: 'actor' | 'term',
  others: Partial<Pick<Known, 'places' | 'terms'>> = {},
): Finding[] {
  return named.flatMap(([path, id]): Finding[] => {
    if (known.has(id)) return [];
    const key = String(path[0] ?? '');
    const noSuch = toNoSuch(id, kind, others);
    const added = `${kind === 'actor' ? 'actors' : 'glossary'}/${id}.md`;
    const mend = say({
      de: `Die ID berichtigen oder ${added} anlegen.`,
      en: `Correct the id, or add ${added}.`,
    });
    return [
      {
        rule: 'unknown-reference',
        severity: 'error',
        file: file.file,
        ...file.locate(path),
        message: say({
          de: `„${key}“ nennt „${id}“, ${noSuch}.`,
          en: `“${key}” names “${id}”, ${noSuch}.`,
        }),
        fix: `${didYouMean(id, known)}${mend}`,
      },
    ];
  });
}

const TWO = {
  actor: { de: 'zwei Akteure', en: 'two actors' },
  place: { de: 'zwei Orte', en: 'two places' },
  term: { de: 'zwei Begriffe', en: 'two terms' },
} as const satisfies Readonly<Record<string, Said>>;

/** A name that two entries of one kind claim would link at random, so it is a fault. */
function findCollisions(
  files: readonly ContentFile[],
  kind: keyof typeof TWO,
  keys: readonly string[],
): Finding[] {
  const owners = new Map<string, ContentFile>();
  return files.flatMap((file) =>
    keys
      .flatMap((key) => readTexts(file, [key]))
      .flatMap(([path, name]): Finding[] => {
        // The annotator knows no accents that papers leave out; capitals alone make no other name.
        const folded = foldName(name).toLowerCase();
        const owner = owners.get(folded);
        owners.set(folded, owner ?? file);
        if (!owner || owner === file) return [];
        return [
          {
            rule: 'alias-collision',
            severity: 'error',
            file: file.file,
            ...file.locate(path),
            message: say({
              de: `„${name}“ beanspruchen ${TWO[kind].de}, ${owner.id} und ${file.id}.`,
              en: `“${name}” is claimed by ${TWO[kind].en}, ${owner.id} and ${file.id}.`,
            }),
            fix: say({
              de: `In einer der beiden Dateien entfernen: ${owner.file} oder ${file.file}.`,
              en: `Take it out of one of the two: ${owner.file} or ${file.file}.`,
            }),
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
    message: say({ de: 'Es gibt keinen Artikel.', en: 'There is no article.' }),
    fix: say({
      de: 'Dort eine Datei wie mein-artikel.md anlegen, in einer die Zeile draft: true entfernen oder CONTENT_DIR auf den Ordner setzen, der articles/ enthält.',
      en: 'Add a file such as my-article.md there, take draft: true out of one, or set CONTENT_DIR to the folder that holds articles/.',
    }),
  };
}
