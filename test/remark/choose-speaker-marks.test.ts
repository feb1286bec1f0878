import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from './options.ts';

const render = async (source: string) => (await renderMarkdown(source, OPTIONS, '/')).html;

/** The chips of an article: their letters, and the words they stand behind. */
async function findChips(source: string): Promise<string[]> {
  const html = await render(source);
  return [
    ...html.matchAll(/([^<>]*)(?:<\/span>)*<a class="voice[^>]* data-initials="([^"]*)"/gu),
  ].map(([, words = '', letters = '']) => `${words} ${letters}`);
}

/** The words of the statements that the margin has a note of, part by part. */
async function findNotes(source: string): Promise<string[][]> {
  const { html, annotations } = await renderMarkdown(source, OPTIONS, '/');
  const words = new Map(annotations.quotes.map(({ id, text }) => [id, text]));
  return [...html.matchAll(/data-notes="([^"]*)"/gu)].map(([, ids = '']) =>
    ids.split(' ').map((id) => words.get(id) ?? id),
  );
}

const TWICE = '„Wir bleiben“, sagte Ada Berg. „Auch nachts“, sagte sie.';

describe('the margin', () => {
  test('notes who speaks once, as long as nobody else does', async () => {
    expect(await findNotes(`${TWICE}\n\n„Und morgens“, sagte sie.`)).toEqual([['Wir bleiben']]);
  });

  test('notes each change', async () => {
    expect(
      await findNotes(
        '„Eins“, sagte Ada Berg. „Zwei“, sagte Bo Tal.\n\n„Drei“, sagte Bo Tal.\n\n„Vier“, sagte Ada Berg.',
      ),
    ).toEqual([['Eins', 'Zwei'], ['Vier']]);
  });

  test('notes somebody once in a paragraph', async () => {
    expect(
      await findNotes('„Eins“, sagte Ada Berg. „Zwei“, sagte Bo Tal. „Drei“, sagte Ada Berg.'),
    ).toEqual([['Eins', 'Zwei']]);
  });

  test('begins anew with a section', async () => {
    expect(
      await findNotes('„Eins“, sagte Ada Berg.\n\n## Später\n\n„Zwei“, sagte Ada Berg.'),
    ).toEqual([['Eins'], ['Zwei']]);
  });
});

describe('initials behind a statement', () => {
  test('stand where neither the margin nor the sentence says who speaks', async () => {
    expect(await findChips(TWICE)).toEqual(['„Auch nachts“ AB']);
  });

  test('do not stand where the sentence names the speaker, linked or not', async () => {
    expect(await findChips('„Eins“, sagte Ada Berg. „Zwei“, sagte Ada Berg.')).toEqual([]);
  });

  test('stand where the registry does not know the speaker, for no definition lists the statement', async () => {
    expect(await findChips('„Eins“, sagte eine Wirtin. „Zwei“, sagte eine Wirtin.')).toEqual([
      '„Zwei“ ?',
    ]);
  });

  test('stand once for a statement of several quotes, behind the last', async () => {
    const html = await render('„Wir bleiben“, sagte Ada Berg. Sie sagte, der Deich sei „sicher“.');
    expect(html).toMatch(/„sicher“<\/span><a class="voice [^>]*><\/a><\/span>\.<\/p>/u);
    expect(html.match(/class="voice/gu)).toHaveLength(1);
  });

  test('lead to the page of the statement and bear the name of the speaker', async () => {
    expect(await render(TWICE)).toContain(
      '„Auch nachts“<a class="voice side-quellau" href="../../quotes/q-gszla3yn/"' +
        ' data-definition="about-q-gszla3yn" aria-labelledby="about-q-gszla3yn-name"' +
        ' data-initials="AB"></a></span>, sagte sie.',
    );
  });

  test('are a question mark where nobody is known, with a plus where several speak', async () => {
    expect(await findChips(':quote[Genug]. :quote[Nein].')).toEqual(['Nein ?']);
    const both = '{speaker="ada-berg,bo-tal"}';
    expect(await findChips(`:quote[Eins]${both}. :quote[Zwei]${both}.`)).toEqual(['Zwei AB+']);
  });

  test('do not stand in a link', async () => {
    const both = '{speaker=ada-berg}';
    expect(await findChips(`:quote[Eins]${both}. :quote[Wir [bleiben](/b)]${both}.`)).toEqual([]);
  });
});

test('the annotations list the entries that the HTML links, and no other', async () => {
  const { annotations } = await renderMarkdown(
    '## Seedorf\n\n[Bo Tal](/b), Ada Berg und Ada Berg am Deich.',
    OPTIONS,
    '/',
  );
  expect(annotations.marks.entries).toEqual(['actor-ada-berg', 'term-deich']);
});

test('the annotations list the kinds of marks that the HTML has, and no other', async () => {
  const list = async (source: string) =>
    (await renderMarkdown(source, OPTIONS, '/')).annotations.marks.kinds;
  expect(await list('Nichts.')).toEqual([]);
  expect(await list('## Seedorf\n\n[Bo Tal](/b) kam.')).toEqual([]);
  expect(await list(`## „Wir bleiben“\n\n${TWICE}`)).toEqual([
    'direct',
    'speaker',
    'echo',
    'actor',
  ]);
  expect(await list('Ada Berg sagte, der Deich halte. Das sei in Seedorf.')).toEqual([
    'indirect',
    'speaker',
    'actor',
    'place',
    'term',
  ]);
});
