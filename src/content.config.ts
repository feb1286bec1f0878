import { defineCollection } from 'astro/content/config';
import { articlesLoader } from './loaders/articles-loader.ts';
import { getContentReader } from './reading/content-reader.ts';
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
  articles: defineCollection({ loader: articlesLoader(reader), schema: storedArticleSchema }),
  actors: defineCollection({ loader: registryLoader(reader, 'actors'), schema: storedActorSchema }),
  places: defineCollection({ loader: registryLoader(reader, 'places'), schema: storedPlaceSchema }),
  pages: defineCollection({ loader: registryLoader(reader, 'pages'), schema: storedPageSchema }),
  ledger: defineCollection({ loader: ledgerLoader(reader), schema: storedLedgerSchema }),
  terms: defineCollection({ loader: registryLoader(reader, 'terms'), schema: termSchema }),
};
