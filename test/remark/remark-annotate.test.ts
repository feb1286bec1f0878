import { describe, expect, test } from 'vitest';
import { annotateMdx, renderMarkdown } from '../../src/remark/pipeline.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';
import { OPTIONS } from './options.ts';

const annotate = async (source: string) => (await renderMarkdown(source, OPTIONS, '/')).annotations;

describe('annotations of an article', () => {
  test('hold its text, its words, its blocks and its file', async () => {
    const { text, words, blocks, file } = await annotate(
      '---\ntitle: Flut\n---\n\n## Flut\n\nDer **Deich** hält 3,5 Meter.',
    );
    expect({ text, words, blocks, file }).toEqual({
      text: 'Flut\n\nDer Deich hält 3,5 Meter.',
      words: 6,
      blocks: [
        { kind: 'heading', start: 0, end: 4 },
        { kind: 'paragraph', start: 6, end: 31 },
      ],
      file: 'content/articles/flut.md',
    });
  });

  test('give a quote its id and its words without the outer marks', async () => {
    const { quotes } = await annotate('„Wir **bleiben**“, sagte Ada Berg.');
    expect(quotes.map(({ id, text, spans }) => ({ id, text, spans }))).toEqual([
      { id: 'q-ibxnfe35', text: 'Wir bleiben', spans: [{ start: 0, end: 13 }] },
    ]);
  });

  test('keep the marks inside a quote', async () => {
    const { quotes } = await annotate('„Das ‚Ja‘ bleibt“, sagte Ada Berg.');
    expect(quotes.map(({ text }) => text)).toEqual(['Das ‚Ja‘ bleibt']);
  });

  test('give the same words, said twice, two ids', async () => {
    const { quotes } = await annotate(
      '„Wir bleiben“, sagte Ada Berg.\n\n„Wir bleiben!“, sagte Bo Tal.',
    );
    expect(quotes.map(({ id, text }) => [id, text])).toEqual([
      ['q-ibxnfe35', 'Wir bleiben'],
      ['q-oeznziwq', 'Wir bleiben!'],
    ]);
  });

  test('give a quote the same id when a paragraph comes before it', async () => {
    const { quotes } = await annotate('Der Deich hält.\n\n„Wir bleiben“, sagte Ada Berg.');
    expect(quotes.map(({ id }) => id)).toEqual(['q-ibxnfe35']);
  });

  test('link words in a heading with the quote they repeat', async () => {
    const { echoes } = await annotate('## „Wir bleiben“\n\n„Wir bleiben“, sagte Ada Berg.');
    expect(echoes).toEqual([{ span: { start: 0, end: 13 }, quote: 'q-ibxnfe35' }]);
  });

  test('hold the components of an MDX article that name an entry', async () => {
    const { references } = await annotateMdx(
      'Am <Term id="deich">Deich</Term>.\n\n<Statement id="q-a" />\n\n<ActorCard id={x} />',
      OPTIONS,
    );
    expect(references).toEqual([
      { by: 'Term', kind: 'term', id: 'deich', line: 1, column: 10 },
      { by: 'Statement', kind: 'quote', id: 'q-a', line: 3, column: 12 },
    ]);
  });

  test('are the same in a second run', async () => {
    const source = '„Wir bleiben“, sagte Ada Berg in Seedorf. Der Deich hält.';
    expect(await annotate(source)).toEqual(await annotate(source));
  });
});

describe('a .md and an .mdx article of the same text', () => {
  test.each([
    ['a quote', '„Wir bleiben“, sagte Ada Berg in Seedorf.'],
    ['bold across a quote', 'Sie sagte: „Wir **bleiben“, sagte** Ada Berg.'],
    ['links', '„Wir [bleiben](https://example.org)“, sagte [Ada Berg](/actors/ada-berg/).'],
    [
      'headings and lists',
      '---\ntitle: Flut\n---\n\n## „Wir bleiben“\n\n- „Wir bleiben“, sagte Ada Berg.',
    ],
    ['directives', ':quote[„Genug“]{speaker=bo-tal} und :plain[Ada Berg], Ressort:Politik, 10:30.'],
    ['foreign directives', ':::note\nDer Deich hält.\n:::\n\n::note[Seedorf]'],
    ['breaks and code', 'Der Deich\\\nhält `Ada Berg`\nauf.'],
  ])('have the same annotations: %s', async (_what, source) => {
    expect(await annotateMdx(source, OPTIONS)).toEqual(await annotate(source));
  });
});

describe('a directive', () => {
  test('names an actor where no rule sees one', async () => {
    const { mentions } = await annotate('Auch :actor[die Wirtin]{id=ada-berg} bleibt.');
    expect(
      mentions.map(({ id, kind, form, rule, confidence }) => [id, kind, form, rule, confidence]),
    ).toEqual([['ada-berg', 'actor', 'die Wirtin', 'directive', 1]]);
  });

  test.each([
    [':place[dort]{id=seedorf}', 'place', 'seedorf'],
    [':term[Wall]{id=deich}', 'term', 'deich'],
  ])('names what %s says', async (source, kind, id) => {
    const { mentions } = await annotate(`Sie steht ${source}.`);
    expect(mentions).toMatchObject([{ kind, id, rule: 'directive', confidence: 1 }]);
  });

  test('names another actor than the rules would', async () => {
    const { mentions } = await annotate(':actor[Ada Berg]{id=bo-tal} bleibt.');
    expect(mentions.map(({ id }) => id)).toEqual(['bo-tal']);
  });

  test('keeps words plain', async () => {
    const { mentions } = await annotate('Das Schiff :plain[Ada Berg] und Bo Tal.');
    expect(mentions.map(({ id }) => id)).toEqual(['bo-tal']);
  });

  test('keeps words in marks plain', async () => {
    const { quotes } = await annotate('„Wir bleiben“, sagte Ada Berg am :plain[„Tor“].');
    expect(quotes.map(({ text }) => text)).toEqual(['Wir bleiben']);
  });

  test('gives a quote its speaker and its relay', async () => {
    const { quotes } = await annotate(
      ':quote[„Wir bleiben“]{speaker=bo-tal via=nordfunk}, sagte Ada Berg.',
    );
    expect(quotes).toMatchObject([
      {
        type: 'direct',
        text: 'Wir bleiben',
        speaker: { ids: ['bo-tal'], text: 'Bo Tal' },
        relay: ['nordfunk'],
        rule: 'directive',
        confidence: 1,
      },
    ]);
  });

  test('gives a quote two speakers', async () => {
    const { quotes } = await annotate(':quote[„Wir bleiben“]{speaker="ada-berg,bo-tal"}.');
    expect(quotes).toMatchObject([{ speaker: { ids: ['ada-berg', 'bo-tal'] } }]);
  });

  test('makes a quote of words without marks', async () => {
    const { quotes } = await annotate('Dann :quote[genug davon]{speaker=ada-berg}.');
    expect(quotes).toMatchObject([
      { type: 'indirect', text: 'genug davon', speaker: { ids: ['ada-berg'] } },
    ]);
  });

  test('says that words in marks are no quote', async () => {
    const { quotes } = await annotate(':quote[„Wir bleiben“]{not}, sagte Ada Berg.');
    expect(quotes.filter(({ type }) => type === 'direct')).toEqual([]);
  });

  test('settles a quote around its marks and inside them alike', async () => {
    const around = await annotate(':quote[„Wir bleiben“]{speaker=bo-tal}, sagte Ada Berg.');
    const inside = await annotate('„:quote[Wir bleiben]{speaker=bo-tal}“, sagte Ada Berg.');
    expect(inside.quotes).toEqual(around.quotes);
  });
});

describe('what was found before', () => {
  const KNOWN = '„Wir bleiben“, sagte Ada Berg.';
  const NOBODY = createRegistry({ actors: [], places: [], terms: [] });

  test('is marked where the text is the same, and nothing is looked for', async () => {
    const before = await renderMarkdown(KNOWN, OPTIONS, '/');
    const after = await renderMarkdown(
      KNOWN,
      { ...OPTIONS, registry: NOBODY, known: before.annotations },
      '/',
    );
    expect(after.annotations.quotes).toEqual(before.annotations.quotes);
    expect(after.annotations.mentions).toHaveLength(1);
  });

  test('counts for nothing where the text is another', async () => {
    const { annotations: known } = await renderMarkdown(KNOWN, OPTIONS, '/');
    const source = '„Wir gehen“, sagte Ada Berg.';
    expect(await renderMarkdown(source, { ...OPTIONS, known }, '/')).toEqual(
      await renderMarkdown(source, OPTIONS, '/'),
    );
  });
});
