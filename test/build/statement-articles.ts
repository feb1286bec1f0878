import type { Files } from './run-build.ts';

/** An invented article of one statement, and what must be told of that statement wherever it is shown. */
export interface StatementArticle {
  /** The sentence that holds it. */
  readonly sentence: string;
  /** What must stand beside the sentence: who, to whom, through whom, with which caveats. */
  readonly told: readonly string[];
}

const DAY = 'gesagt am 2. Februar 2022';

/** Each kind of claim, chain, caveat and day, in the sentences of a newspaper. */
export const STATEMENT_ARTICLES: readonly StatementArticle[] = (
  [
    ['„Der Deich hält“, sagte Ada Berg.', 'Ada Berg'],
    ['Ada Berg sagte, der Deich halte bis zum Herbst.', 'Ada Berg'],
    ['Laut Bo Tal hält der Deich noch zehn Jahre.', 'Bo Tal'],
    ['Ada Berg nannte den Deich „eine Ruine“.', 'Ada Berg'],
    ['„Der Deich hält. Wir bleiben hier“, sagte Ada Berg dem Nordfunk.', 'Ada Berg', 'an Nordfunk'],
    ['Ada Berg sagte dem Kurier, dass der Hafen „bald“ öffne.', 'Ada Berg', 'an Kurier'],
    ['Ada Berg bestritt, dass der Deich Risse habe.', 'Verneint', 'Ada Berg'],
    ['Ada Berg lehnte es ab, den Hafen zu schließen.', 'Verneint', 'Ada Berg'],
    ['Ada Berg hat nie gesagt, dass der Deich „sicher“ sei.', 'Verneint', 'Ada Berg'],
    ['Niemand behauptete, dass der Deich breche.', 'Verneint'],
    ['Bo Tal dementierte, dass der Hafen verkauft werde.', 'Verneint', 'Bo Tal'],
    ['Bo Tal wies zurück, dass er den Plan „gestoppt“ habe.', 'Verneint', 'Bo Tal'],
    ['Ada Berg fragte, ob der Deich halte.', 'Als Frage', 'Ada Berg'],
    ['Hat Ada Berg gesagt, dass der Deich bricht?', 'Als Frage', 'Ada Berg'],
    ['Ada Berg würde sagen, dass der Deich „schön“ ist.', 'Nur angenommen', 'Ada Berg'],
    ['Wenn Ada Berg sagt, dass der Deich hält, gehen alle heim.', 'Nur angenommen', 'Ada Berg'],
    ['Ada Berg sagte am Mittwoch, der Deich sei alt.', 'Ada Berg', DAY],
    ['„Wir öffnen am Freitag“, sagte Bo Tal am Mittwoch.', 'Bo Tal', DAY],
    ['Am 26. Januar 2022 erklärte Ada Berg, der Hafen bleibe zu.', 'gesagt am 26. Januar 2022'],
    [
      'Ada Berg sagte, Bo Tal habe erklärt, dass der Hafen „leer“ sei.',
      'Bo Tal, weitergegeben durch Ada Berg',
    ],
    ['„Der Hafen ist leer“, wird Bo Tal vom Kurier zitiert.', 'Bo Tal, weitergegeben durch Kurier'],
    ['Nach Angaben von Bo Tal soll der Deich verkauft werden.', 'Bo Tal'],
    ['Ada Berg sagte angeblich, der Deich sei „nichts wert“.', 'laut Text: „angeblich“'],
    ['Ada Berg betonte, dass es sich nicht um „Flickwerk“ handle.', 'Ada Berg'],
    ['„Nein“, sagte Bo Tal, „das stimmt nicht.“', 'Bo Tal'],
    ['Ada Berg und Bo Tal sagten, der Hafen sei „zu klein“.', 'Ada Berg und Bo Tal'],
    ['Eine Fischerin sagte: „Ich fahre nicht mehr hinaus.“', 'Eine Fischerin'],
    ['Bo Tal kritisierte den Bau des Deichs.', 'Bo Tal'],
    ['„Wer hat das gebaut?“, fragte Ada Berg.', 'Ada Berg'],
    ['Ada Berg schloss aus, dass der Hafen schließt.', 'Verneint', 'Ada Berg'],
  ] satisfies (readonly [string, ...string[]])[]
).map(([sentence, ...told]) => ({ sentence, told }));

const ACTOR = { 'ada-berg': ['Ada Berg', 'person'], 'bo-tal': ['Bo Tal', 'person'] };
const MEDIA = { kurier: ['Kurier', 'medium'], nordfunk: ['Nordfunk', 'medium'] };

/** A content folder with an article for each, published on a Wednesday. */
export function toStatementFiles(): Files {
  const actors = Object.entries({ ...ACTOR, ...MEDIA }).map(([id, [name, kind]]) => [
    `actors/${id}.md`,
    `---\nname: ${String(name)}\nkind: ${String(kind)}\n---\n`,
  ]);
  const articles = STATEMENT_ARTICLES.map(({ sentence }, index) => [
    `articles/deich-${String(index)}.md`,
    `---\ntitle: Deich ${String(index)}\ndate: 2022-02-02\nsource: { publisher: Quellauer Bote }\n---\nEs regnete in Quellau.\n\n${sentence}\n\nDann wurde es Abend.\n`,
  ]);
  return Object.fromEntries([...actors, ...articles]) as Files;
}
