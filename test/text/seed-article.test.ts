import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { annotate } from '../../src/text/annotate.ts';
import type {
  RegistryActor,
  RegistryPlace,
  RegistryTerm,
} from '../../src/text/names/registry-data.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';
import type { Participants, Quote } from '../../src/text/quotation/quote.ts';
import { toOuterSpan } from '../../src/text/quotation/quote.ts';
import { SITE_FIXTURE } from '../fixtures/site.ts';
import { toWords } from './read-example.ts';
import { toActor, toPlace, toTerm } from './registry-of-examples.ts';

const FRONTMATTER = /^---\n([^]*?)\n---\n/u;

/** The frontmatter of every file of a folder, with the file's name as its id. */
function loadFolder<Entry>(folder: string): (Entry & { readonly id: string })[] {
  return readdirSync(`${SITE_FIXTURE}/${folder}`)
    .sort()
    .map((file) => {
      const [, yaml = ''] =
        FRONTMATTER.exec(readFileSync(`${SITE_FIXTURE}/${folder}/${file}`, 'utf8')) ?? [];
      // The schemas of src/schemas check these files in the build.
      return { ...(parse(yaml) as Entry), id: basename(file, '.md') };
    });
}

const registry = createRegistry({
  actors: loadFolder<RegistryActor>('actors').map(toActor),
  places: loadFolder<RegistryPlace>('places').map(toPlace),
  terms: loadFolder<RegistryTerm>('glossary').map(toTerm),
});

const text = readFileSync(`${SITE_FIXTURE}/articles/usa-verlegen-soldaten.md`, 'utf8')
  .replace(FRONTMATTER, '')
  .replace(/^## /gmu, '');

const { quotes, echoes, unlinked, unclosed } = annotate(text, registry);
const direct = quotes.filter(({ type }) => type === 'direct');
const others = quotes.filter(({ type }) => type !== 'direct');

function getWords(quote: Quote): string {
  return toWords(text, toOuterSpan(quote));
}

function toNames({ ids, text: words }: Participants): string {
  return ids.length > 0 ? ids.join(', ') : words === '' ? 'nobody' : `(${words})`;
}

const DIRECT = `
„klares Zeichen der Solidarität“ | bundesregierung
„destruktiv | russland
„Die derzeitige Lage macht | john-kirby
„wachsende Bedrohung | joe-biden | relay john-kirby
„dauerhafte | john-kirby
„Außerdem werden diese Soldaten | john-kirby
„Es sind destruktive Schritte | alexander-gruschko | to interfax
„als klares Zeichen der Solidarität der USA | bundesregierung
„gemeinsame Vision | wladimir-putin, xi-jinping | relay juri-uschakow
„wechselseitige Verpflichtungen | usa | relay el-pais
„auf Frieden | wolodymyr-selenskyj
„Deeskalation | (Westliche Regierungsvertreter) | to wladimir-putin
„friedliche Lösung | boris-johnson, wladimir-putin | relay downing-street
„mangelnde Bereitschaft | wladimir-putin | relay russland
„in den kommenden Stunden | emmanuel-macron`
  .trim()
  .split('\n');

describe('the seed article', () => {
  test('has fifteen direct quotes, each with its speakers, its relay and its addressee', () => {
    const rows = direct.map((quote, index) => {
      const begin = DIRECT[index]?.split(' | ')[0] ?? '';
      const columns = [getWords(quote).slice(0, begin.length), toNames(quote.speaker)];
      if (quote.relay.length > 0) columns.push(`relay ${quote.relay.join(', ')}`);
      if (quote.addressee.text !== '') columns.push(`to ${toNames(quote.addressee)}`);
      return columns.join(' | ');
    });
    expect(rows).toEqual(DIRECT);
    expect(direct).toHaveLength(15);
  });

  test('keeps the words of the article for a speaker', () => {
    const toText = (begin: string): string | undefined =>
      direct.find((quote) => getWords(quote).startsWith(begin))?.speaker.text;
    expect(toText('„als klares Zeichen')).toBe('eine Regierungssprecherin');
    expect(toText('„Deeskalation')).toBe('Westliche Regierungsvertreter');
  });

  test('has no quote „El País“, which is a name', () => {
    expect(direct.map(getWords)).not.toContain('„El País“');
  });

  test('repeats three quotes in its headings', () => {
    expect(
      echoes.map(({ span, of }) => [
        toWords(text, span),
        quotes[of]?.type,
        quotes[of] && getWords(quotes[of]).split(' ').slice(0, 3).join(' '),
      ]),
    ).toEqual([
      ['„Ostflanke der Nato stärken“', 'direct', '„Die derzeitige Lage'],
      ['„Destruktive Schritte“', 'direct', '„Es sind destruktive'],
      ['„Gemeinsame Vision“', 'direct', '„gemeinsame Vision“'],
    ]);
  });

  test.each([
    ['sollen 2000 Soldaten', 'pentagon'],
    ['1000 derzeit', 'pentagon'],
    ['dass es sich nicht um', 'john-kirby'],
    ['dass die USA auf', 'joe-biden', 'john-kirby'],
    ['Russland weist die Vorwürfe zurück', 'russland'],
    ['sich von der Nato bedroht zu fühlen', 'russland'],
    ['Unter anderem verlangt er', 'wladimir-putin'],
    ['Unterstützt würden', 'juri-uschakow'],
    ['Bei einem Treffen', 'juri-uschakow'],
    ['die Ukraine sei', 'wolodymyr-selenskyj'],
    ['Sein Land habe', 'wolodymyr-selenskyj'],
    ['Beide seien sich einig', 'downing-street'],
    ['Putin habe die', 'russland'],
    ['er werde', 'emmanuel-macron'],
    ['Auch eine Reise', 'emmanuel-macron'],
  ])('has a statement without marks: “%s” of %s', (begin, speaker, ...relay) => {
    const found = others.filter((quote) => getWords(quote).startsWith(begin));
    expect(found.map((quote) => [quote.speaker.ids, quote.relay])).toEqual([[[speaker], relay]]);
  });

  test('says of the statement with demnach that the rule is demnach', () => {
    const quote = others.find((one) => getWords(one).startsWith('1000 derzeit'));
    expect(quote?.rule).toBe('indirect-demnach');
  });

  test('leaves no name open and no mark unclosed', () => {
    expect(unlinked).toEqual([]);
    expect(unclosed).toEqual([]);
  });
});
