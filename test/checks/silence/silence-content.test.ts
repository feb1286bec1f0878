import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/remark/pipeline.ts';
import { toAnnotateOptions } from '../../../src/articles/to-annotate-options.ts';
import { HEAD, loadFiles, SOUND } from '../../reading/load-files.ts';

const HTML = `${HEAD}Der Deich <br> hält.\n`;

describe('loadContent', () => {
  test('leaves out what a comment in the file silences, and keeps it with its reason', async () => {
    const text = HTML.replace('Der', '<!-- check-ignore raw-html: is meant -->\nDer');
    const { findings, silenced } = await loadFiles({ 'articles/a.md': text });
    expect(findings).toEqual([]);
    expect(
      silenced.map(({ finding, silence }) => [finding.rule, finding.line, silence.reason]),
    ).toEqual([['raw-html', 7, 'is meant']]);
  });

  test('leaves out what the settings silence', async () => {
    const { findings, silenced } = await loadFiles({
      ...SOUND,
      'articles/a.md': HTML,
      'articles/b.md': HTML,
      'site.yml':
        'name: Bote\nignore:\n  - rule: raw-html\n    file: articles/a.md\n    reason: is meant\n',
    });
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['raw-html', 'content/articles/b.md'],
    ]);
    expect(silenced.map(({ silence }) => silence.at)).toEqual([
      { file: 'content/site.yml', line: 3, column: 11 },
    ]);
  });

  test('never leaves out an error', async () => {
    const { findings } = await loadFiles({
      ...SOUND,
      'actors/ada.md':
        '---\nname: Ada Berg\n# check-ignore invalid-value: is meant\nkind: human\n---\n',
    });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['invalid-value', 'error'],
      ['invalid-ignore', 'warning'],
    ]);
  });
});

test('a comment that silences is no part of the page, and the words are those of the text', async () => {
  const content = await loadFiles({
    'articles/a.md': `${HEAD}<!-- check-ignore raw-html: a -->\nDer Deich hält. <!-- check-ignore raw-html: b -->\n\nDas Meer auch.\n`,
  });
  const [file] = content.articleFiles;
  if (!file) throw new Error('There is an article.');
  const { html, annotations } = await renderMarkdown(
    file.text,
    toAnnotateOptions(content, file),
    '/',
  );
  expect(html).not.toMatch(/check-ignore|<!--/u);
  expect(annotations.text.split(/\s+/u).join(' ')).toBe('Der Deich hält. Das Meer auch.');
});
