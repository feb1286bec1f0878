/** The smallest project of other generators that makes a page of every article and a list of them: files by their paths. */
type Template = Readonly<Record<string, string>>;

const PACKAGE = '{ "private": true, "type": "module" }\n';

/**
 * Its caches stay in the project: `node_modules`, where they usually lie, is that of the checkout.
 */
export const ASTRO_TEMPLATE: Template = {
  'package.json': PACKAGE,
  'astro.config.mjs': `import { defineConfig } from 'astro/config';

export default defineConfig({ outDir: './dist', cacheDir: './cache', vite: { cacheDir: './cache/vite' } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '*.md', base: './content/articles' }) }),
};
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      <slot />
    </main>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';

const articles = await getCollection('articles');
---
<Page title="Artikel">
  <ul>
    {articles.map(({ id, data }) => <li><a href={\`/articles/\${id}/\`}>{data.title}</a></li>)}
  </ul>
</Page>
`,
  'src/pages/articles/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';

export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

const { article } = Astro.props;
const { Content } = await render(article);
---
<Page title={article.data.title}><Content /></Page>
`,
};

/** Articles are read as plain Markdown, without a template language in them. */
export const ELEVENTY_TEMPLATE: Template = {
  'package.json': PACKAGE,
  'eleventy.config.js': `export default () => ({
  markdownTemplateEngine: false,
  dir: { input: 'content', output: 'dist' },
});
`,
  'content/articles/articles.json': '{ "layout": "page.liquid", "collection": "articles" }\n',
  'content/_includes/page.liquid': `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ title }}</title>
  </head>
  <body>
    <main>
      <h1>{{ title }}</h1>
      {{ content }}
    </main>
  </body>
</html>
`,
  'content/index.liquid': `---
title: Artikel
layout: page.liquid
---
<ul>
{%- for article in collections.all %}
{%- if article.data.collection == 'articles' %}
  <li><a href="{{ article.url }}">{{ article.data.title }}</a></li>
{%- endif %}
{%- endfor %}
</ul>
`,
};
