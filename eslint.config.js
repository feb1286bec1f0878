import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const CODE = '{ts,js,mjs,astro}';

const ASTRO_CONTENT = '^astro:content$';
const ASTRO = '^(?:astro|@astrojs)(?:[:/]|$)';
const NODE = `^(?:node:.*|(?:${builtinModules.join('|')}))$`;
const PACKAGES = '^[^./]';
const PACKAGES_BUT_NODE = '^(?!node:)[^./]';
const PACKAGES_BUT_ZOD = '^(?!zod(?:/|$))[^./]';
const PACKAGES_BUT_CONTENT = '^(?!astro:content$)[^./]';

/**
 * The layers. A layer may import the layers named in `imports`, the types
 * of those in `types`, itself, and no other. `never` and `typesOnly` are regular expressions over
 * the names of packages and built-in modules; those that neither matches are free.
 */
const LAYERS = [
  {
    layer: 'src/text',
    says: 'src/text is pure: strings in, spans out; it imports nothing outside src/text and src/spans',
    imports: ['spans'],
    never: [PACKAGES],
  },
  {
    layer: 'src/spans',
    says: 'src/spans searches among spans of text and of time, and reads dates, for every layer that has some: types of src/text',
    types: ['text'],
    never: [PACKAGES],
  },
  {
    layer: 'src/remark',
    says: 'src/remark knows unified, src/text, src/spans, src/schemas, src/i18n and src/ledger, not Astro and not Node',
    imports: ['text', 'schemas', 'spans', 'ledger', 'i18n'],
    never: [ASTRO, NODE],
  },
  {
    layer: 'src/schemas',
    says: 'src/schemas knows zod, src/spans, src/i18n and the types of src/text',
    imports: ['spans', 'i18n'],
    types: ['text'],
    never: [PACKAGES_BUT_ZOD],
  },
  {
    layer: 'src/files',
    says: 'src/files reads the files of the content folder, each by itself: schemas, ledger, system, i18n, Node and libraries, not Astro',
    imports: ['schemas', 'ledger', 'system', 'i18n'],
    never: [ASTRO],
  },
  {
    layer: 'src/registry',
    says: 'src/registry makes actors, places and terms what the annotator looks up: files, schemas, text, csv, i18n, not Astro, not Node',
    imports: ['files', 'schemas', 'text', 'csv', 'i18n'],
    never: [ASTRO, NODE],
  },
  {
    layer: 'src/articles',
    says: 'src/articles takes an article from its file to its text and annotations: files, remark, ledger, schemas, text, not Astro, not Node',
    imports: ['files', 'remark', 'ledger', 'schemas', 'text'],
    never: [ASTRO, NODE],
  },
  {
    layer: 'src/checks',
    says: 'src/checks tells what is wrong with content: files, articles, remark, schemas, ledger, text, spans, colours, system, i18n, Node, not Astro',
    imports: [
      'files',
      'articles',
      'remark',
      'schemas',
      'ledger',
      'text',
      'spans',
      'colours',
      'system',
      'i18n',
    ],
    never: [ASTRO],
  },
  {
    layer: 'src/reading',
    says: 'src/reading reads all of the content folder into one Content: files, registry, articles, checks, remark, schemas, ledger, text, system, i18n, not Astro',
    imports: [
      'files',
      'registry',
      'articles',
      'checks',
      'remark',
      'schemas',
      'ledger',
      'text',
      'system',
      'i18n',
    ],
    never: [ASTRO],
  },
  {
    layer: 'src/reports',
    says: 'src/reports tells what the registry leaves open: types of reading, files, articles, schemas, text, spans, i18n, not Astro, not Node',
    imports: ['files', 'articles', 'schemas', 'text', 'spans', 'i18n'],
    types: ['reading'],
    never: [ASTRO, NODE],
  },
  {
    layer: 'src/loaders',
    says: 'src/loaders fills the collections: reading, articles, registry, checks, files, remark, schemas, ledger, system, dev, i18n, Node, types of Astro',
    imports: [
      'reading',
      'articles',
      'registry',
      'checks',
      'files',
      'remark',
      'schemas',
      'ledger',
      'system',
      'dev',
      'i18n',
    ],
    typesOnly: [ASTRO],
  },
  {
    layer: 'src/import',
    says: 'src/import turns sources into article files: remark, schemas, files, text, i18n, Node and libraries, not Astro',
    imports: ['remark', 'schemas', 'files', 'text', 'i18n'],
    never: [ASTRO],
  },
  {
    layer: 'src/integrations',
    says: 'src/integrations hands remark, reading and loaders to astro.config.mjs',
    imports: [
      'remark',
      'loaders',
      'reading',
      'reports',
      'articles',
      'ledger',
      'schemas',
      'toolbar',
      'dev',
      'i18n',
    ],
    never: [ASTRO_CONTENT],
  },
  {
    layer: 'src/dev',
    says: 'src/dev is where loaders, pages and the server of `dev` meet, in a build loaders and pages: schemas, i18n, exports, system, no Astro',
    imports: ['schemas', 'i18n', 'exports', 'system'],
    never: [PACKAGES_BUT_NODE],
  },
  {
    layer: 'src/toolbar',
    says: 'src/toolbar runs in the browser of `dev`: i18n, types of reports and schemas, and Astro’s toolbar',
    imports: ['i18n'],
    types: ['reports', 'schemas'],
    never: [ASTRO_CONTENT, NODE],
  },
  {
    layer: 'src/ledger',
    says: 'src/ledger knows src/schemas, src/i18n and the types of src/text, not Astro',
    imports: ['schemas', 'i18n'],
    types: ['text'],
    never: [ASTRO],
  },
  {
    layer: 'src/colours',
    says: 'src/colours measures colours: types of schemas and i18n, and culori, no Astro, no Node',
    types: ['schemas', 'i18n'],
    never: [ASTRO, NODE],
  },
  {
    layer: 'src/settings',
    says: 'src/settings reads the environment and site.yml: schemas, files, i18n, no Astro',
    imports: ['schemas', 'files', 'i18n'],
    never: [PACKAGES],
  },
  {
    layer: 'src/reuse',
    says: 'src/reuse stands between Astro and the pages it writes: src/system, Node, types of Astro, no model',
    imports: ['system'],
    typesOnly: [ASTRO],
  },
  {
    layer: 'src/site',
    says: 'src/site reads the collections: schemas, settings, ledger, spans, reuse, system, types of text, not remark or the content folder',
    imports: ['schemas', 'settings', 'ledger', 'spans', 'dev', 'i18n', 'reuse', 'system'],
    types: ['text'],
  },
  {
    layer: 'src/exports',
    says: 'src/exports is model in, string out: schemas, i18n, csv, spans, types of site and text, no Astro, no Node',
    imports: ['schemas', 'i18n', 'csv', 'spans'],
    types: ['site', 'text'],
    never: [ASTRO, NODE],
  },
  {
    layer: 'src/sqlite',
    says: 'src/sqlite writes the tables that it is given into a database: types of src/exports, Node, no Astro',
    types: ['exports'],
    never: [PACKAGES_BUT_NODE],
  },
  {
    layer: 'src/cards',
    says: 'src/cards draws what it is given: types of its own and of colours, Node, src/system, no model, no Astro',
    imports: ['system'],
    types: ['colours'],
    never: [ASTRO],
  },
  {
    layer: 'src/search',
    says: 'src/search makes the index of the search of a finished site: schemas, text, system, Node, Pagefind, no Astro',
    imports: ['schemas', 'text', 'system'],
    never: [ASTRO],
    isDynamic: true,
  },
  {
    layer: 'src/maps',
    says: 'src/maps draws maps out of the world atlas: points and names in, paths out; d3-geo, Node, no model, no words, no Astro',
    never: [ASTRO],
  },
  {
    layer: 'src/csv',
    says: 'src/csv reads and writes CSV: src/i18n and types of src/schemas, no Astro, no Node',
    imports: ['i18n'],
    types: ['schemas'],
    never: [ASTRO, NODE],
  },
  {
    layer: 'src/system',
    says: 'src/system knows Node, and src/i18n to say what it waits for and what fails',
    imports: ['i18n'],
    never: [PACKAGES_BUT_NODE],
  },
  {
    layer: 'src/output',
    says: 'src/output checks a finished folder and puts it in its place: Node, remark, schemas, system, i18n, types of reading, no Astro',
    imports: ['remark', 'schemas', 'system', 'i18n'],
    types: ['reading'],
    never: [ASTRO],
  },
  {
    layer: 'components',
    says: 'components get props: types of src/site and src/maps, src/i18n, src/styles, schemas; they read no collection',
    imports: ['i18n', 'styles', 'schemas'],
    types: ['site', 'maps'],
    never: [ASTRO_CONTENT],
    typesOnly: [PACKAGES_BUT_CONTENT],
  },
  {
    layer: 'src/views',
    says: 'src/views prepares what a page shows: functions of components, exports, maps, schemas, site, i18n, types of cards, no Astro',
    imports: ['components', 'exports', 'maps', 'schemas', 'site', 'i18n'],
    types: ['cards'],
    never: [ASTRO],
  },
  {
    layer: 'src/routes',
    says: 'src/routes names the addresses of pages and answers for files: views, exports, schemas, site, i18n, types of Astro',
    imports: ['views', 'exports', 'schemas', 'site', 'i18n'],
    typesOnly: [PACKAGES_BUT_CONTENT],
    never: [ASTRO_CONTENT],
  },
  {
    layer: 'src/layouts',
    says: 'src/layouts holds what pages share: views, components, exports, schemas, site, i18n and styles',
    imports: ['views', 'components', 'exports', 'schemas', 'site', 'i18n', 'styles'],
    never: [ASTRO_CONTENT],
  },
  {
    layer: 'src/pages',
    says: 'src/pages shows the model; collections are read by src/site only',
    imports: [
      'layouts',
      'routes',
      'views',
      'components',
      'cards',
      'colours',
      'exports',
      'site',
      'sqlite',
      'schemas',
      'ledger',
      'i18n',
      'styles',
      'system',
    ],
    types: ['text'],
    never: [ASTRO_CONTENT],
  },
  {
    layer: 'src/i18n',
    says: 'src/i18n imports src/system/share.ts and nothing else',
    imports: ['system'],
    never: [PACKAGES],
  },
  {
    layer: 'src/cli',
    says: 'src/cli runs without Astro around it: no collections, no pages, no components; of src/cards what the fonts have',
    imports: [
      'cards',
      'import',
      'files',
      'registry',
      'articles',
      'checks',
      'reading',
      'reports',
      'remark',
      'schemas',
      'text',
      'ledger',
      'site',
      'exports',
      'i18n',
      'output',
      'reuse',
      'search',
      'settings',
      'system',
    ],
    never: [ASTRO_CONTENT],
    isDynamic: true,
  },
];

/** Every folder a relative import can lead to; `test` belongs to no layer and is for tests only. */
const FOLDERS = [...LAYERS.map(({ layer }) => toName(layer)), 'styles', 'test'];

/** Pages, layouts, components: whatever does not read content may not be reached from content.config. */
const CONTENT_CONFIG_PATTERNS = [
  {
    regex: `^\\.{1,2}/(?:${FOLDERS.filter((name) => !['loaders', 'reading', 'schemas', 'settings'].includes(name)).join('|')})/`,
    message:
      'Layers: src/content.config.ts puts loaders, the reader, schemas and settings together, nothing else.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/dist-*/', '**/.*.o-ton-*/', '**/.astro/', 'coverage/']),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-misleading-character-class': 'error',
      'no-irregular-whitespace': 'error',
      'no-useless-escape': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: [`{src,components,test}/**/*.${CODE}`],
    ignores: ['src/text/lang/de/**/*-data/**', 'src/text/lang/de/**/*-data.*', 'test/fixtures/**'],
    rules: { 'max-lines': ['error', 250] },
  },
  LAYERS.map((layer) => ({
    files: [`${layer.layer}/**/*.${CODE}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: toPatterns(layer) }],
      // The rule above sees static imports only.
      'no-restricted-syntax': layer.isDynamic
        ? 'off'
        : ['error', { selector: 'ImportExpression', message: 'Layers: import statically.' }],
    },
  })),
  {
    files: ['src/content.config.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: CONTENT_CONFIG_PATTERNS }] },
  },
);

/** Turns a row of LAYERS into options of no-restricted-imports. */
function toPatterns({ layer, says, imports = [], types = [], never = [], typesOnly = [] }) {
  const allowed = [toName(layer), ...imports, ...types];
  const forbidden = FOLDERS.filter((name) => !allowed.includes(name));
  const message = `Layers: ${says}.`;
  return [
    ...[toFolderRegex(forbidden), ...never].map((regex) => ({ regex, message })),
    ...[...types.map((name) => toFolderRegex([name])), ...typesOnly].map((regex) => ({
      regex,
      message,
      allowTypeImports: true,
    })),
  ];
}

/** Matches a relative import that climbs out of its folder into one of these, from any depth. */
function toFolderRegex(names) {
  return `^(?:\\./)?(?:\\.\\./)+(?:src/)?(?:${names.join('|')})(?:/|$)`;
}

function toName(layer) {
  return layer.replace('src/', '');
}
