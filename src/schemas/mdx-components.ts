import { z } from 'zod';
import type { EntryKind } from './entry-record.ts';
import { must } from './must.ts';
import { fullLine, sourceSchema } from './values.ts';

/** What an id in a text may name; the id of a statement is that of a quote of it. */
export type NamedKind = EntryKind | 'quote';

/** A component that every `.mdx` file has at hand. */
export interface MdxComponent {
  /** Its attributes. An id is made with `idOf`, however deep it stands, and is looked up when the file is read. */
  readonly props: z.ZodObject;
  /** What stands between its tags: nothing, a text, or a text where it stands in a line and nothing or one elsewhere. */
  readonly content: 'none' | 'needed' | 'needed-in-line';
}

/** An attribute that names what there is. */
export function idOf(kind: NamedKind) {
  return z.string().min(1).meta({ names: kind });
}

const TWO_ACTORS = must({
  de: 'muss eine Liste von zwei verschiedenen IDs sein',
  en: 'must be a list of two different ids',
});

/** Two actors, or a term. */
const compareProps = z
  .strictObject({
    actors: z
      .array(idOf('actor'))
      .refine((ids) => ids.length === 2 && ids[0] !== ids[1], TWO_ACTORS)
      .optional(),
    term: idOf('term').optional(),
  })
  .refine(({ actors, term }) => (actors === undefined) !== (term === undefined), {
    path: ['term'],
    ...must({
      de: 'muss allein stehen, ohne „actors“',
      en: 'must stand alone, without “actors”',
    }),
  });

/** Movements of an article, or places. */
const mapProps = z
  .strictObject({
    article: idOf('article').optional(),
    places: z
      .array(idOf('place'))
      .min(1)
      .refine(
        (ids) => new Set(ids).size === ids.length,
        must({ de: 'muss jede ID einmal nennen', en: 'must name each id once' }),
      )
      .optional(),
  })
  .refine(({ article, places }) => article === undefined || places === undefined, {
    path: ['places'],
    ...must({
      de: 'muss allein stehen, ohne „article“',
      en: 'must stand alone, without “article”',
    }),
  });

/** Sources that are written out, and entries whose sources are meant; at least one of them. */
const sourcesProps = z
  .strictObject({
    items: z.array(sourceSchema).optional(),
    actors: z.array(idOf('actor')).optional(),
    terms: z.array(idOf('term')).optional(),
  })
  .refine((props) => Object.keys(props).length > 0, { path: ['items'] });

/**
 * All of them: what `src/layouts/MdxBody.astro` draws, and the only place that says which attributes they take. A new one is a row here,
 * a file in `src/layouts/mdx/`, and a section in content/pages/components.mdx.
 */
export const MDX_COMPONENTS = {
  ActorCard: { props: z.strictObject({ id: idOf('actor') }), content: 'none' },
  Aside: { props: z.strictObject({ title: fullLine }), content: 'needed' },
  Compare: { props: compareProps, content: 'none' },
  Map: {
    props: mapProps,
    content: 'none',
  },
  ShareOfVoice: { props: z.strictObject({ article: idOf('article').optional() }), content: 'none' },
  Sources: { props: sourcesProps, content: 'none' },
  Statement: { props: z.strictObject({ id: idOf('quote') }), content: 'none' },
  Term: { props: z.strictObject({ id: idOf('term') }), content: 'needed-in-line' },
  Timeline: { props: z.strictObject({ article: idOf('article') }), content: 'none' },
} as const satisfies Readonly<Record<string, MdxComponent>>;

export type MdxComponentName = keyof typeof MDX_COMPONENTS;

/** What components were called before. */
export const RENAMED_COMPONENTS: Readonly<Record<string, MdxComponentName>> = {
  QuoteCard: 'Statement',
};

export function isMdxComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(MDX_COMPONENTS, name);
}

/** An id that attributes name, and where it stands in them: `['items', 0, 'actor']`. */
export interface NamedId {
  readonly kind: NamedKind;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Lists the ids in a value that its schema makes with `idOf`; what is of another type is passed over. */
export function findNamedIds(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly (string | number)[] = [],
): NamedId[] {
  const kind = z.globalRegistry.get(schema)?.['names'];
  if (typeof value === 'string' && isNamedKind(kind)) return [{ kind, id: value, path }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return findNamedIds(schema.unwrap(), value, path);
  if (schema instanceof z.ZodArray)
    return Array.isArray(value)
      ? value.flatMap((item, index) => findNamedIds(schema.element, item, [...path, index]))
      : [];
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) =>
    findNamedIds(inner, Reflect.get(value, key), [...path, key]),
  );
}

function isNamedKind(kind: unknown): kind is NamedKind {
  return ['actor', 'article', 'place', 'quote', 'term'].some((one) => one === kind);
}
