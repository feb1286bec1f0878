import { findControlCharacters } from '../../../src/schemas/control-characters.ts';
import type { Files } from '../../build/run-build.ts';
import type { Payload } from './payloads.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * A content folder with each payload in every text of the frontmatter of every kind, in a quote, and in the bodies. Where a
 * build may refuse one of both, frontmatter and body are files of their own, so that the other is tried.
 */
export function toHostileFiles(payloads: readonly Payload[]): Files {
  const files = payloads.flatMap(({ text }, index) => {
    const n = String(index);
    const at = (what: string): string => `${what}${n} ${text}`;
    const source = { title: text, url: `https://quelle.example/${text}`, retrieved: '2022' };
    const body = `${text}\n\n„Wir ${text} bleiben“, sagte Karl Tal.\n\n## Deich ${text}\n`;
    const isApart = /!\[|[:{]/u.test(text) || findControlCharacters(text).length > 0;
    const toFiles = (folder: string, hostile: Data, plain: Data): [string, string][] => [
      [`${folder}/front-${n}.md`, toFile(hostile, isApart ? '„Ja“, sagte Karl Tal.\n' : body)],
      ...(isApart ? [[`${folder}/body-${n}.md`, toFile(plain, body)] as [string, string]] : []),
    ];
    const date = '2022-02-02';
    const reply = { kind: 'reply', date: '2022-02-03', text, by: text, url: source.url };
    const origin = { publisher: text, author: text, licence: text, url: source.url };
    const names = { name: at('Bo'), aliases: [at('Bert')], sources: [source] };
    return [
      ...toFiles(
        'articles',
        { title: text, date, summary: text, source: origin, corrections: [reply] },
        { title: 'Flut', date },
      ),
      ...toFiles(
        'actors',
        { ...names, kind: 'person', metonyms: [at('Haus')], roles: [{ title: text }] },
        { name: `Ada Berg ${n}`, kind: 'person' },
      ),
      ...toFiles(
        'places',
        { ...names, name: at('Tal'), aliases: [at('Aue')], lat: 1, lon: 1 },
        { name: `Taldorf ${n}`, lat: 1, lon: 1 },
      ),
      ...toFiles(
        'glossary',
        { term: at('Wort'), short: text, forms: [at('Form')], sources: [source] },
        { term: `Deichwort ${n}`, short: 'Ein Wort.' },
      ),
    ];
  });
  // All pages of the publisher there may be: each gets its part of the payloads.
  const pages = ['impressum', 'datenschutz', 'barrierefreiheit'].map((id, index, all) => {
    const own = payloads.filter((_, at) => at % all.length === index).map(({ text }) => text);
    return [
      `pages/${id}.md`,
      toFile(
        { title: `${id} ${own[0] ?? ''}` },
        own.filter((text) => !/!\[/u.test(text)).join('\n\n'),
      ),
    ];
  });
  const karl = toFile({ name: 'Karl Tal', kind: 'person' });
  // What a payload shows as a picture is there, or it would be refused for that.
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
  return Object.fromEntries([
    ...files,
    ...pages,
    ['actors/karl-tal.md', karl],
    ['public/bild.svg', picture],
  ]);
}

/** JSON is YAML; what is not ASCII is escaped, so that every payload reaches the schema. */
function toFile(data: Data, body = ''): string {
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${toAscii(value)}\n`);
  return `---\n${lines.join('')}---\n\n${body}`;
}

function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
