import type { Files } from './run-build.ts';

const ARTICLES = 120;
const COMPONENTS = '\n<Compare term="aerger" />\n\n<Compare actors={["bo-tal", "ada-berg"]} />\n';

/** 70 articles of 2023, then 50 of 2022, one a day; number 0 is the newest, and the last is called `2023`. */
function makeArticle(index: number): [string, string] {
  const day = index < 70 ? Date.UTC(2023, 11, 31 - index) : Date.UTC(2022, 11, 31 - (index - 70));
  const said = `„Der Deich hält, das ist Satz ${String(index)}“, sagte Ada Berg.`;
  const told = `Bo Tal erklärte: „Ada Berg liest Satz ${String(index)}.“`;
  const text = index < 50 ? `${said}\n\n${told}` : said;
  const date = new Date(day).toISOString().slice(0, 10);
  const id = index === ARTICLES - 1 ? '2023' : `text-${String(index)}`;
  const isLast = index === ARTICLES - 1;
  return [
    `articles/${id}.${isLast ? 'mdx' : 'md'}`,
    `---\ntitle: Text ${String(index)}\ndate: ${date}\ntags: [Deich]\n---\n\n${text}\n${isLast ? COMPONENTS : ''}`,
  ];
}

const makeActor = (name: string): string =>
  `---\nname: ${name}\nkind: person\n---\n\n${name} gibt es nicht.\n`;
const makeTerm = (term: string): string =>
  `---\nterm: ${term}\nshort: Ein Wort.\n---\n\nEin Wort.\n`;

/** An archive whose lists have years and letters: a person with 120 statements, one with 50, and a term that both name. */
export const CONTENT: Files = Object.fromEntries([
  ...Array.from({ length: ARTICLES }, (_, index) => makeArticle(index)),
  ['actors/ada-berg.md', makeActor('Ada Berg')],
  ['actors/bo-tal.md', makeActor('Bo Tal')],
  ['glossary/aerger.md', makeTerm('Ärgernis\nforms: [Satz]')],
  ...Array.from({ length: 200 }, (_, index): [string, string] => [
    `glossary/wort-${String(index)}.md`,
    makeTerm(`${index < 100 ? 'Anwort' : 'Zuwort'} ${String(index)}`),
  ]),
]);
