import { buildOrThrow, createWorkspace, removeWorkspace } from '../../build/run-build.ts';
import { SITE_FIXTURE } from '../../fixtures/site.ts';
import { makeCorpus } from '../scale/make-corpus.ts';

/** A built site; `remove` takes away what was made for it. */
export interface BuiltPages {
  readonly name: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** So many that lists are divided by year, and few enough to build them in half a minute. */
const ARTICLES = 60;
const TALKS = 12;
const TALKER = 'Ada Berg';

/** Builds a content folder as it is published, cards included. */
export async function buildContent(content: string): Promise<BuiltPages> {
  return build('content', content, {}, { CARDS: '' });
}

/**
 * Builds an invented archive that has what a small site lacks: tags, lists by year and by letter, an actor who says more
 * than a page holds, a statement that was withdrawn.
 */
export async function buildArchive(): Promise<BuiltPages> {
  const files = Object.fromEntries([...makeCorpus(ARTICLES), ...makeTalks()]);
  return build('archive', SITE_FIXTURE, files, {});
}

async function build(
  name: string,
  content: string,
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<BuiltPages> {
  const workspace = await createWorkspace(content, files);
  const remove = (): Promise<void> => removeWorkspace(workspace);
  try {
    await buildOrThrow(workspace, { env });
    return { name, folder: workspace.out, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function makeTalks(): [string, string][] {
  const talks = Array.from({ length: TALKS }, (_, talk): [string, string] => {
    const sayings = Array.from(
      { length: 5 },
      (__, saying) =>
        `„Im Hafen liegen heute ${String(10 * talk + saying + 2)} Schiffe mehr als im Frühjahr“, sagte ${TALKER}.`,
    );
    const year = String(2021 + (talk % 3));
    const head = `title: Hafenrat ${String(talk + 1)}\ndate: ${year}-03-${String(talk + 10)}\ntags: [Hafen]`;
    return [
      `articles/hafenrat-${String(talk)}.md`,
      `---\n${head}\n---\n\n${sayings.join('\n\n')}\n`,
    ];
  });
  return [
    [
      'actors/ada-berg.md',
      `---\nname: ${TALKER}\nkind: person\n---\n\nHafenmeisterin in Quellau.\n`,
    ],
    ...talks,
  ];
}
