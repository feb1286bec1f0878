import { defineCollection } from 'astro/content/config';
import { articlesLoader } from './loaders/articles-loader.ts';
import { getContentReader } from './reading/content-reader.ts';
import { keepEntries } from './loaders/kept/keep-entries.ts';
import { ledgerLoader } from './loaders/ledger-loader.ts';
import { registryLoader } from './loaders/registry-loader.ts';
import { storedActorSchema } from './schemas/actor.ts';
import { storedArticleSchema } from './schemas/article.ts';
import { storedLedgerSchema } from './schemas/ledger-file.ts';
import { storedPageSchema } from './schemas/page.ts';
import { storedPlaceSchema } from './schemas/place.ts';
import { termSchema } from './schemas/term.ts';
import { readSettings } from './settings/read-settings.ts';

const reader = getContentReader(readSettings(process.env).settings.contentDir);

export const collections = {
  articles: defineCollection({
    loader: keepEntries(articlesLoader(reader)),
    schema: storedArticleSchema,
  }),
  actors: defineCollection({
    loader: keepEntries(registryLoader(reader, 'actors')),
    schema: storedActorSchema,
  }),
  places: defineCollection({
    loader: keepEntries(registryLoader(reader, 'places')),
    schema: storedPlaceSchema,
  }),
  pages: defineCollection({
    loader: keepEntries(registryLoader(reader, 'pages')),
    schema: storedPageSchema,
  }),
  ledger: defineCollection({
    loader: keepEntries(ledgerLoader(reader)),
    schema: storedLedgerSchema,
  }),
  terms: defineCollection({
    loader: keepEntries(registryLoader(reader, 'terms')),
    schema: termSchema,
  }),
};
