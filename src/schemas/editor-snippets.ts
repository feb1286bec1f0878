/** Ids of entries, for the directives that name them. */
interface Ids {
  readonly actors: Iterable<string>;
  readonly places: Iterable<string>;
  readonly terms: Iterable<string>;
}

/** A snippet as VS Code reads it; `body` has a choice of ids at the cursor. */
interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
}

/** Snippets for the directives of an article: the selected words, and the id out of those that there are. */
export function toEditorSnippets({
  actors,
  places,
  terms,
}: Ids): Readonly<Record<string, Snippet>> {
  const toSnippet = (prefix: string, key: string, ids: Iterable<string>, description: string) => ({
    scope: 'markdown,mdx',
    prefix,
    body: `${prefix}[\${TM_SELECTED_TEXT:\${1:…}}]{${key}=${toChoice(ids)}}$0`,
    description,
  });
  return {
    quote: toSnippet(':quote', 'speaker', actors, 'Who says it (Zitat)'),
    actor: toSnippet(':actor', 'id', actors, 'Who is meant (Akteur)'),
    place: toSnippet(':place', 'id', places, 'Which place is meant (Ort)'),
    term: toSnippet(':term', 'id', terms, 'Which term is meant (Begriff)'),
  };
}

/** Ids hold no sign that a choice would have to escape. */
function toChoice(ids: Iterable<string>): string {
  const sorted = [...ids].sort();
  return sorted.length === 0 ? '${2:id}' : `\${2|${sorted.join(',')}|}`;
}
