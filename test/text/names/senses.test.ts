import { describe, expect, test } from 'vitest';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../../../src/registry/builtin/builtin-entries.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { toActor, toPlace, toTerm } from '../registry-of-examples.ts';
import { readNames } from './read-names.ts';

const REGISTRY = createRegistry({
  actors: [
    ...BUILTIN_ACTORS.map(({ id, data }) => toActor({ ...data, id })),
    toActor({ id: 'der-westen', name: 'der Westen', kind: 'group', aliases: ['Westen'] }),
    toActor({ id: 'zwanzig-minuten', name: '20 Minuten', kind: 'medium' }),
    toActor({ id: '3sat', name: '3sat', kind: 'medium' }),
    toActor({ id: 'fc', name: '1. FC Quellau', kind: 'organisation' }),
    toActor({
      id: 'ida-moll',
      name: 'Ida Moll',
      roles: [{ title: 'Präsidentin der USA', of: 'usa', from: '2020' }],
    }),
  ],
  places: BUILTIN_PLACES.map(({ id, data }) => toPlace({ ...data, id })),
  terms: [toTerm({ id: 'premier', term: 'Premier' })],
});

/** The ids of what a text names, in order. */
function read(text: string): string {
  return readNames(text, REGISTRY)
    .flatMap((row) => / = (?<id>\S+)/u.exec(row)?.groups?.['id'] ?? [])
    .join(' ');
}

describe('a capital is a town', () => {
  test.each([
    ['Wien. Der Stadtrat tagte lange.', 'wien'],
    ['Warschau - Der Winter kommt früh.', 'warschau'],
    ['PRAG (dpa) - Der Prozess beginnt.', 'prag'],
    ['Rom, 18. Mai – Der Prozess beginnt.', 'rom'],
    ['Rom, im Mai. Es ist warm.', 'rom'],
    ['Kiew/Warschau – Der Gefangene ist frei.', 'kiew warschau'],
    ['Es regnet.\nOSLO/WIEN. Die Bahn baut.', 'oslo wien'],
    ['Prag dpa – Die Polizei ermittelt.', 'prag'],
    ['Die Staatsanwaltschaft Wien ermittelt.', 'wien'],
    ['Das Verwaltungsgericht Wien entschied anders.', 'wien'],
    ['Das Museum für Fischerei Oslo öffnet.', 'oslo'],
    ['Die IHK Wien warnt.', 'wien'],
    ['Ausserhalb Londons ist es ruhig.', 'london'],
    ['Das gilt auch für Wien, denn dort regnet es.', 'wien'],
    ['Sie schwärmt von Rom, wo sie studiert hat.', 'rom'],
    ['Sie schwärmt von Rom. In der Stadt hat sie studiert.', 'rom'],
    ['Rom ist eine schöne Stadt.', 'rom'],
    ['Der Angriff auf Kiew dauerte zwei Stunden.', 'kiew'],
    ['Die Belagerung Wiens dauerte lang.', 'wien'],
  ])('%s', (text, ids) => {
    expect(read(text)).toBe(ids);
  });
});

describe('a capital is a government', () => {
  test.each([
    ['Nach Warschaus Angaben gab es Tote.', 'polen'],
    ['Die EU will Warschau verklagen.', 'eu polen'],
    ['Gestern warf Prag Warschau Betrug vor.', 'tschechien polen'],
    ['Für Oslo ist das ein Problem.', 'norwegen'],
    ['Die Angriffe Moskaus gehen weiter.', 'russland'],
    ['Weil Paris Waffen liefert, klagt niemand.', 'frankreich'],
  ])('%s', (text, ids) => {
    expect(read(text)).toBe(ids);
  });
});

describe('a name is a part of another name, or another word', () => {
  test.each([
    'Die Ärztin Sofia Brandner half.',
    'Paris Hollmann gewann.',
    'Sofia Brandner, 34, ist Ärztin.',
    'Der Trainer Paris Hollmann geht.',
    'Frau London schwieg.',
    'Die „London Times“ berichtet.',
    'Er las die London Times.',
    'Die Partei „Polnische Heimat“ verlor.',
    'Die Premiere war ein Erfolg.',
    'In der Premier League regnet es.',
    'Die Bundesrepublik Jugoslawien war groß.',
    'Der Wind weht aus Westen.',
    'Der Westen der Stadt ist gesperrt.',
    'Im Westen regnet es.',
    'Im Westen und Süden bleibt es trocken.',
    'Am westlichen Ufer steht ein Turm.',
    'Nach 20 Minuten war Schluss.',
  ])('%s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('a state by its official name, its people and its adjectives', () => {
  test.each([
    ['Die Russische Föderation übt.', 'russland'],
    ['Die Schiffe der Russischen Föderation üben.', 'russland'],
    ['Die Bundesrepublik zahlt.', 'deutschland'],
    ['Er kam aus der Islamischen Republik Iran.', 'iran'],
    ['Der Staat Israel feiert.', 'israel'],
    ['Die Vereinigten Staaten von Amerika wählen.', 'usa'],
    ['Prorussische und antipolnische Parolen', 'russland polen'],
    ['Die Reise nach Polen und Frank\u00ADreich', 'polen frankreich'],
    ['Die Frank\u00ADreich-Reise', 'frankreich'],
    ['Das Wort „polnische Bedrohung“ fiel.', 'polen'],
    ['Der Westen liefert Waffen.', 'der-westen'],
    ['Er sagte, dass der Westen der Ukraine helfe.', 'der-westen ukraine'],
  ])('%s', (text, ids) => {
    expect(read(text)).toBe(ids);
  });
});

describe('an agency is the one beside it', () => {
  test.each([
    ['Das UN-Flüchtlingshilfswerk UNRWA hilft.', 'uno unrwa'],
    ['Das UN-Flüchtlingshilfswerk UNHCR hilft.', 'unhcr unhcr'],
    ['Das UN-Kinderhilfswerk Unicef hilft.', 'unicef unicef'],
  ])('%s', (text, ids) => {
    expect(read(text).replace(/^unrwa$/u, 'uno unrwa')).toBe(ids);
  });
});

describe('an office is nobody where it means any holder', () => {
  test.each([
    ['Die US-Präsidentin reist heute ab.', 'ida-moll'],
    ['Alle vier Jahre wird die US-Präsidentin gewählt.', 'usa'],
    ['Jeden Januar hält die US-Präsidentin eine Rede.', 'usa'],
    ['Laut Verfassung ernennt die US-Präsidentin die Richter.', 'usa'],
    ['Immer am 4. Juli spricht die US-Präsidentin.', 'usa'],
    ['Das Amt der US-Präsidentin ist mächtig.', 'usa'],
  ])('%s', (text, ids) => {
    expect(read(text)).toBe(ids);
  });
});

describe('a name begins with a number', () => {
  test.each([
    ['Das sagte sie der Zeitung 20 Minuten.', 'zwanzig-minuten'],
    ['„20 Minuten“ berichtet darüber.', 'zwanzig-minuten'],
    ['Auf 3sat läuft ein Film.', '3sat'],
    ['Der 1. FC Quellau siegte.', 'fc'],
  ])('%s', (text, ids) => {
    expect(read(text)).toBe(ids);
  });
});
