import type { SearchKind, SearchRecord } from '../../src/schemas/search-record.ts';

type Given = Partial<Pick<SearchRecord, 'names' | 'text' | 'filters' | 'date'>>;

export function toRecord(
  kind: SearchKind,
  id: string,
  title: string,
  { names = [], text = '', filters = {}, date }: Given = {},
): SearchRecord {
  return {
    kind,
    id,
    title,
    names,
    text,
    filters,
    date,
    shown: { lang: 'de', sideClass: 'side-none', notes: { de: [id] } },
  };
}

const PEOPLE: Readonly<Record<string, readonly [name: string, ...names: string[]]>> = {
  'ada-berg': ['Ada Berg', 'Adelheid Berg', 'Bürgermeisterin'],
  'bo-tal': ['Bo Tal', 'Regierungssprecher'],
  'deniz-erdogan': ['Deniz Erdoğan', 'Außenminister'],
  'lukasz-wojcik': ['Łukasz Wójcik', 'Hafenmeister'],
  'soren-ostby': ['Søren Østby', 'Ministerpräsident'],
  'serhij-marenskyj': ['Serhij Marenskyj', 'Botschafter'],
  'mia-strauss': ['Mia Strauß', 'Generalsekretärin'],
};

function toStatement(
  id: string,
  speaker: string,
  text: string,
  date = '2024-05-17',
  how: readonly string[] = ['direct'],
): SearchRecord {
  const [name = '', ...names] = PEOPLE[speaker] ?? [];
  return toRecord('statement', id, name, {
    names: [name, ...names.slice(0, 1)],
    text,
    date,
    filters: { speaker: [`${speaker} ${name}`], year: [date.slice(0, 4)], how, side: [] },
  });
}

const toArticle = (id: string, title: string, text: string, date = '2024-05-17'): SearchRecord =>
  toRecord('article', id, title, { text, date, filters: { year: [date.slice(0, 4)] } });

/** An archive of an invented country, as a search reads it. */
export const RECORDS: readonly SearchRecord[] = [
  ...Object.entries(PEOPLE).map(([id, [name, ...names]]) =>
    toRecord('actor', id, name, { names, text: `${name} ist ${names.at(-1) ?? ''} in Quellau.` }),
  ),
  toRecord('actor', 'hafenamt', 'Hafenamt Quellau', {
    names: ['HAQ'],
    text: 'Das Hafenamt verwaltet Kais und Schleusen.',
  }),
  toRecord('actor', 'quellau', 'Quellau', {
    names: ['Republik Quellau'],
    text: 'Ein Staat an der Küste.',
  }),
  toRecord('actor', 'russland', 'Russland', {
    names: ['Russische Föderation'],
    text: 'Ein Staat in Osteuropa und Nordasien.',
  }),
  toRecord('actor', 'gruene-liste', 'Grüne Liste', { text: 'Eine Partei im Rat von Quellau.' }),
  toRecord('actor', 'nordfunk', 'Nordfunk', { text: 'Ein Sender mit Sitz in München.' }),
  toRecord('term', 'deich', 'Deich', { names: ['Damm'], text: 'Ein Wall, der Land schützt.' }),
  toRecord('term', 'hochwasserschutz', 'Hochwasserschutz', {
    text: 'Alles, was Land und Häuser vor Wasser schützt.',
  }),
  toRecord('term', 'strassenbahn', 'Straßenbahn', { text: 'Eine Bahn auf Schienen der Stadt.' }),
  toRecord('term', 'sturmflut', 'Sturmflut', { text: 'Eine Flut, die der Wind erhöht.' }),
  toRecord('term', 'buergschaft', 'Bürgschaft', { text: 'Wer bürgt, zahlt für andere.' }),
  toRecord('term', 'faehre', 'Fähre', { text: 'Ein Schiff, das hin und her fährt.' }),
  toRecord('term', 'oelpreis', 'Ölpreis', { text: 'Was ein Fass Öl kostet.' }),
  toRecord('place', 'muenchen', 'München', { text: 'Eine Stadt an der Isar.' }),
  toRecord('place', 'strassburg', 'Straßburg', { text: 'Eine Stadt am Rhein.' }),
  toRecord('place', 'lodz', 'Łódź', { text: 'Eine Stadt in Polen.' }),
  toRecord('place', 'charkiw', 'Charkiw', { text: 'Eine Stadt in der Ukraine.' }),
  toRecord('place', 'seedorf', 'Seedorf', { text: 'Ein Dorf mit einem Leuchtturm.' }),
  toArticle(
    'hafen',
    'Hafen bleibt geschlossen',
    'Der Hafen bleibt zu. „Wir öffnen wieder, wenn der Deich hält“, sagte Ada Berg. Bo Tal erklärte, die Hafengebühren würden erlassen.',
  ),
  toStatement(
    'q-oeffnen',
    'ada-berg',
    '„Wir öffnen wieder, wenn der Deich hält“, sagte Bürgermeisterin Ada Berg.',
  ),
  toStatement(
    'q-gebuehren',
    'bo-tal',
    'Bo Tal erklärte, die Hafengebühren würden allen Fischern erlassen.',
    '2024-05-17',
    ['indirect'],
  ),
  toArticle(
    'miliz',
    'Streit um die Miliz',
    'Prorussische Kämpfer stehen an der Grenze. Deniz Erdoğan forderte Sanktionen gegen die Miliz.',
    '2023-02-03',
  ),
  toStatement(
    'q-prorussisch',
    'deniz-erdogan',
    '„Die prorussischen Kämpfer müssen abziehen“, sagte Deniz Erdoğan.',
    '2023-02-03',
  ),
  toStatement(
    'q-russisch',
    'serhij-marenskyj',
    '„Russische Schiffe liegen vor der Küste“, sagte der Botschafter Serhij Marenskyj.',
    '2023-02-03',
  ),
  toStatement(
    'q-sanktion',
    'deniz-erdogan',
    'Deniz Erdoğan bestritt, dass Wirtschaftssanktionen beschlossen seien.',
    '2023-02-04',
    ['indirect'],
  ),
  toArticle(
    'bahn',
    'Neue Gleise für die Innenstadt',
    'Die Straßenbahn fährt bald bis zum Leuchtturm. Mia Strauß sprach von einem Fahrplan für die ganze Region.',
    '2022-11-09',
  ),
  toStatement(
    'q-bahn',
    'mia-strauss',
    '„Die Straßenbahnlinie ist ein Versprechen an die Pendler“, sagte Mia Strauß.',
    '2022-11-09',
  ),
  toStatement(
    'q-strasse',
    'bo-tal',
    'Laut Bo Tal wird die Straße nach Seedorf im Sommer gesperrt.',
    '2022-11-10',
    ['reported'],
  ),
  toArticle(
    'fluechtlinge',
    'Quellau nimmt Flüchtlinge auf',
    'Die Flüchtlingsunterkunft in Seedorf öffnet. Søren Østby lobte die Helfer.',
    '2022-03-20',
  ),
  toStatement(
    'q-flucht',
    'soren-ostby',
    '„Jede Geflüchtete bekommt ein Bett“, sagte Søren Østby.',
    '2022-03-20',
  ),
  toStatement(
    'q-unterkunft',
    'ada-berg',
    'Ada Berg kündigte an, die Flüchtlingsunterkünfte auszubauen.',
    '2022-03-21',
    ['indirect'],
  ),
  toArticle(
    'kohle',
    'Kohleausstieg verzögert sich',
    'Das Kraftwerk läuft weiter. Die Grüne Liste nannte das einen Wortbruch. Der Ölpreis steigt.',
    '2021-09-30',
  ),
  toStatement(
    'q-kraftwerk',
    'soren-ostby',
    'Søren Østby sagte, das Kohlekraftwerk werde erst 2030 abgeschaltet.',
    '2021-09-30',
    ['indirect'],
  ),
  toStatement(
    'q-wortbruch',
    'mia-strauss',
    'Mia Strauß fragte, ob das ein Wortbruch sei.',
    '2021-09-30',
    ['indirect'],
  ),
  toArticle(
    'lotse',
    'Lotsen streiken in Quellau',
    'Die Lotsen streiken. Łukasz Wójcik warnte vor einem Stau der Containerschiffe. In Łódź warten Händler auf Ware.',
    '2021-01-15',
  ),
  toStatement(
    'q-stau',
    'lukasz-wojcik',
    '„Vor der Schleuse stauen sich die Containerschiffe“, warnte Łukasz Wójcik.',
    '2021-01-15',
  ),
  toStatement(
    'q-lodz',
    'lukasz-wojcik',
    'Łukasz Wójcik verwies auf Händler in Łódź.',
    '2021-01-15',
    ['reported'],
  ),
  toArticle(
    'wahl',
    'Quellau wählt einen neuen Rat',
    'Am Sonntag wählt Quellau. Die Wahlbeteiligung sank. Ada Berg dankte den Wahlhelferinnen.',
    '2020-06-07',
  ),
  toStatement(
    'q-dank',
    'ada-berg',
    '„Ohne die Wahlhelferinnen geht es nicht“, sagte Ada Berg.',
    '2020-06-07',
  ),
  toStatement(
    'q-bruessel',
    'bo-tal',
    'Bo Tal sagte in Brüssel, der Haushalt sei größer als die Rücklagen.',
    '2020-06-08',
    ['indirect'],
  ),
];
