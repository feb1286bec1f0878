import { expect, test } from 'vitest';
import { articlesLoader } from '../../src/loaders/articles-loader.ts';
import { getMdxAnnotations } from '../../src/loaders/mdx-annotations.ts';
import { createContentReader } from '../../src/reading/content-reader.ts';
import { HEAD, SOUND, writeFiles } from '../reading/load-files.ts';
import { createCollection } from './collection-context.ts';

test('what is found in an .mdx article, now or in the build before, is there for who compiles it', async () => {
  const folder = await writeFiles({ ...SOUND, 'articles/ebbe.mdx': `${HEAD}Zwei.\n` });
  const { context, entries, takeSets } = createCollection('articles');
  const build = async () => {
    const reader = createContentReader(folder);
    const content = await reader.readOnce();
    await articlesLoader(reader).load(context);
    return { set: takeSets(), found: [...getMdxAnnotations(content)] };
  };
  const first = await build();
  const found = [['ebbe', entries.get('ebbe')?.data['annotations']]];
  expect(first).toEqual({ set: ['ebbe', 'sound'], found });
  expect(found).toMatchObject([['ebbe', { text: 'Zwei.' }]]);
  expect(await build()).toEqual({ set: [], found });
});
