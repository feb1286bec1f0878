import type { NameIndex } from '../text/names/name-index.ts';
import type { Registry } from '../text/names/create-registry.ts';

type NameNode = NameIndex['root'];
type Note = (question: string) => void;

/** A registry that writes down what it is asked. */
export interface RegistryWatch {
  readonly registry: Registry;
  /** The questions so far, each once: `actors ada-berg`, `names Ada Berg`. */
  readonly getQuestions: () => string[];
}

/** What may be asked by a key; the annotator goes through none of these. */
const MAPS = ['actors', 'places', 'terms', 'holders', 'governments'] as const;
const NAMES = 'names';
/** Whether anybody holds an office at all. */
const HAS_HOLDERS = 'holders?';

/** Watches what one article asks of a registry, so that it is annotated again only when an answer is another. */
export function watchRegistry(registry: Registry): RegistryWatch {
  const questions = new Set<string>();
  const note: Note = (question) => questions.add(question);
  const watch = <Value>(name: string, map: ReadonlyMap<string, Value>): Map<string, Value> =>
    new WatchedMap(map, (key) => note(key === undefined ? HAS_HOLDERS : `${name} ${key}`));
  return {
    registry: {
      ...registry,
      actors: watch('actors', registry.actors),
      places: watch('places', registry.places),
      terms: watch('terms', registry.terms),
      holders: watch('holders', registry.holders),
      governments: watch('governments', registry.governments),
      names: { ...registry.names, root: watchNode(registry.names.root, NAMES, note) },
    },
    getQuestions: () => [...questions],
  };
}

/** A digestible form of what a registry answers; what it does not know leaves no trace. */
export function toAnswers(registry: Registry, questions: readonly string[]): string {
  return questions
    .flatMap((question) => {
      const answer = toAnswer(registry, question);
      return answer === undefined ? [] : [`${question}=${answer}`];
    })
    .join('\n');
}

const answered = new WeakMap<object, string>();

/** The answer to a question as text, written once for each part of the registry. */
function toAnswer(registry: Registry, question: string): string | undefined {
  if (question === HAS_HOLDERS) return registry.holders.size > 0 ? 'yes' : undefined;
  const [of = '', ...rest] = question.split(' ');
  const found = of === NAMES ? findNode(registry.names.root, rest)?.entries : undefined;
  const map = MAPS.find((name) => name === of);
  const value: unknown = found ?? (map && registry[map].get(rest.join(' ')));
  if (typeof value !== 'object' || value === null) return undefined;
  const known = answered.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  answered.set(value, text);
  return text;
}

function findNode(root: NameNode, words: readonly string[]): NameNode | undefined {
  let node: NameNode | undefined = root;
  for (const word of words) node = node?.next.get(word);
  return node;
}

function watchNode({ next, entries }: NameNode, path: string, note: Note): NameNode {
  const watched = new Map<string, NameNode>();
  return {
    entries,
    next: new WatchedMap(
      next,
      (word) => note(`${path} ${word ?? ''}`),
      (node, word) => {
        const known = watched.get(word) ?? watchNode(node, `${path} ${word}`, note);
        watched.set(word, known);
        return known;
      },
    ),
  };
}

/** A map that tells the keys that are asked for; its size alone is told as no key. Nobody may go through it unseen. */
class WatchedMap<Value> extends Map<string, Value> {
  readonly #map: ReadonlyMap<string, Value>;
  readonly #tell: (key?: string) => void;
  readonly #give: (value: Value, key: string) => Value;

  constructor(
    map: ReadonlyMap<string, Value>,
    tell: (key?: string) => void,
    give: (value: Value, key: string) => Value = (value) => value,
  ) {
    super();
    this.#map = map;
    this.#tell = tell;
    this.#give = give;
  }

  override get(key: string): Value | undefined {
    this.#tell(key);
    const value = this.#map.get(key);
    return value === undefined ? undefined : this.#give(value, key);
  }

  override has(key: string): boolean {
    this.#tell(key);
    return this.#map.has(key);
  }

  override get size(): number {
    this.#tell();
    return this.#map.size;
  }

  override entries(): never {
    throw new TypeError('WatchedMap');
  }

  override keys(): never {
    return this.entries();
  }

  override values(): never {
    return this.entries();
  }

  override forEach(): never {
    return this.entries();
  }

  override [Symbol.iterator](): never {
    return this.entries();
  }
}
