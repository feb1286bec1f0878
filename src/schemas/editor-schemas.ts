import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { pageSchema } from './page.ts';
import { placeSchema } from './place.ts';
import { siteSchema } from './site.ts';
import { termSchema } from './term.ts';

/** Ids that an editor may choose from. */
export interface KnownIds {
  readonly actors: Iterable<string>;
  readonly terms: Iterable<string>;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const SCHEMAS = {
  articles: articleSchema,
  actors: actorSchema,
  places: placeSchema,
  glossary: termSchema,
  pages: pageSchema,
  site: siteSchema,
} as const;

/**
 * JSON Schemas (2020-12) of the frontmatter in each folder of content and of `site.yml`, as an editor writes them. With `ids` a key that
 * names entries offers them; an id that is new since then is no fault.
 */
export function toEditorSchemas(
  ids?: KnownIds,
): Readonly<Record<keyof typeof SCHEMAS, JsonSchema>> {
  const toSchema = (schema: z.ZodType): JsonSchema =>
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        replace(jsonSchema, ids);
      },
    });
  return {
    articles: toSchema(SCHEMAS.articles),
    actors: toSchema(SCHEMAS.actors),
    places: toSchema(SCHEMAS.places),
    glossary: toSchema(SCHEMAS.glossary),
    pages: toSchema(SCHEMAS.pages),
    site: toSchema(SCHEMAS.site),
  };
}

/** Puts into a schema what zod cannot know: which ids there are, and that one relation may stand without a list. */
function replace(schema: JsonSchema, ids: KnownIds | undefined): void {
  const { ids: kind, isIdOrList } = schema;
  delete schema['ids'];
  delete schema['isIdOrList'];
  if (kind === 'actors' || kind === 'terms') {
    const offered = ids && { enum: [...ids[kind]].sort() };
    if (schema.type === 'string') {
      if (offered && offered.enum.length > 0) {
        delete schema.type;
        schema.anyOf = [offered, { type: 'string' }];
      }
    } else if (offered && offered.enum.length > 0) {
      const id = { anyOf: [offered, { type: 'string' as const }] };
      schema.anyOf = [id, { type: 'array', items: id }];
    }
  }
  if (isIdOrList === true && typeof schema.items === 'object' && !Array.isArray(schema.items)) {
    const relation = schema.items;
    const of = relation.properties?.['of'];
    const one = [typeof of === 'object' ? of : { type: 'string' as const }, relation];
    delete schema.type;
    delete schema.items;
    schema.anyOf = [...one, { type: 'array', items: { anyOf: one } }];
  }
}
