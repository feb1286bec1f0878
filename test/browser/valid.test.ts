import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { RENAMED, WITHDRAWN } from '../fixtures/site.ts';
import { ALL_PAGES, QUOTE } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Safari takes a list without bullets for none unless the role says so.
      'no-redundant-role': ['error', { exclude: ['list'] }],
      // It knows no `aria-labelledby`; axe sees to the names of links.
      'wcag/h30': 'off',
      // The title of a statement holds whole sentences: a part of one could say the contrary.
      'long-title': 'off',
    },
  }),
);

const MORE = [
  `articles/${RENAMED}/`,
  `en/articles/${RENAMED}/`,
  `embed/${QUOTE.split('/')[1] ?? ''}/`,
  `embed/${WITHDRAWN}/`,
];

test.each([...ALL_PAGES, ...MORE])('/%s is valid HTML', async (path) => {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const html = await readFile(join(inject('folder'), file), 'utf8');
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, line, column, message, selector }) =>
      [`${String(line)}:${String(column)}`, ruleId, message, selector].join(' '),
    ),
  );
  expect(messages).toEqual([]);
});
