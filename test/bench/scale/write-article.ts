import type { Person, Registry } from './make-registry.ts';
import { CLAIMS, DAYS, PLACES, PLAIN, REPORTED } from './phrases.ts';
import type { Random } from './random.ts';

/** A paragraph has some forty words: the last one leads past this by half of it. */
const WORDS = 275;
/** Share of statements that stand word for word in an earlier article. */
const REUSED = 0.05;

/** An article of some 300 words: every paragraph holds plain sentences, and most a statement. `said` grows by what is said. */
export function writeArticle(
  subject: string,
  registry: Registry,
  random: Random,
  said: string[],
): { readonly title: string; readonly text: string } {
  const town = random.pick(registry.towns);
  const fill = (sentence: string): string => fillIn(sentence, town, registry, random);
  const speakers = [random.pick(registry.people), random.pick(registry.people)] as const;
  const known = new Set<string>();
  const paragraphs: string[] = [];
  let words = 0;
  while (words < WORDS) {
    const speaker = speakers[random.below(2)] ?? speakers[0];
    const statement = random.chance(0.62)
      ? toStatement(speaker, known, fill, random, said)
      : undefined;
    const paragraph = [
      fill(random.pick(PLAIN)),
      statement,
      fill(random.pick(PLAIN)),
      fill(random.pick(PLAIN)),
    ]
      .filter((sentence) => sentence !== undefined)
      .join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return { title: fill(`${subject} in {town}: Streit um {thing}`), text: paragraphs.join('\n\n') };
}

/** Whole sentences with their frame: direct speech, speech in parts, reported speech. */
function toStatement(
  speaker: Person,
  known: Set<string>,
  fill: (sentence: string) => string,
  random: Random,
  said: string[],
): string {
  const reused = said.length > 0 && random.chance(REUSED) ? random.pick(said) : undefined;
  if (reused !== undefined) return reused;
  const name = known.has(speaker.id) ? speaker.surname : `${speaker.office} ${speaker.name}`;
  known.add(speaker.id);
  const claim = fill(random.pick(CLAIMS));
  const reported = fill(random.pick(REPORTED));
  const day = random.pick(DAYS);
  const sentence = random.pick([
    `„${claim}“, sagte ${name} am ${day}.`,
    `„${claim}“, betonte ${name}. „${fill(random.pick(CLAIMS))}.“`,
    `${name} sagte am ${day}: „${claim}.“`,
    `${name} erklärte, ${lowerFirst(reported)}.`,
    `${lowerFirst(reported).replace(/^./u, (letter) => letter.toUpperCase())}, teilte ${name} mit.`,
    `Nach Angaben von ${name} ist das „ein Schritt, der ${fill('{weeks}')} Jahre zu spät kommt“.`,
  ]);
  said.push(sentence);
  return sentence;
}

function fillIn(sentence: string, town: string, { terms }: Registry, random: Random): string {
  const thing = `die ${random.pick(terms)}`;
  const values: Readonly<Record<string, string>> = {
    thing,
    Thing: `Die ${thing.slice(4)}`,
    town,
    place: random.pick(PLACES),
    day: random.pick(DAYS),
    weeks: String(2 + random.below(40)),
    percent: String(2 + random.below(90)),
    crowd: String(100 + random.below(4000)),
  };
  return sentence.replace(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '');
}

function lowerFirst(text: string): string {
  return /^(?:Die|Der|Das|Ein) /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
