import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findLostLedgers } from '../../src/cli/find-lost-ledger.ts';
import { toLostFinding } from '../../src/cli/find-lost-records.ts';
import { fromCsv } from '../../src/csv/csv.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { speak } from '../../src/i18n/say.ts';
import { ENTRY_LEDGER_FILE } from '../../src/ledger/entries/entry-ledger.ts';
import { EMPTY_LEDGER, LEDGER_FILE } from '../../src/ledger/quote-ledger.ts';
import { parseEntryLedger } from '../../src/ledger/entries/parse-entry-ledger.ts';
import { parseLedger } from '../../src/ledger/parse-ledger.ts';
import { PARTS } from '../../src/registry/csv/columns.ts';
import { planImport } from '../../src/registry/csv/import-registry.ts';
import { readShowing } from '../../src/files/is-shown.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { checkSize } from '../../src/output/check-size.ts';
import { formatMark } from '../../src/output/mark.ts';
import { findPublicConflicts } from '../../src/output/find-public-conflicts.ts';
import { checkLinks } from '../../src/output/links/check-links.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { RULES } from '../../src/schemas/rules.ts';
import { findMissingSite, readSettings } from '../../src/settings/read-settings.ts';
import { DOUBTFUL, FAULTY, NEW } from './faulty-content.ts';
import { createFolder, runCommand } from './run-command.ts';

afterEach(() => speak('en'));

const MINUTE = 60_000;

/** Everything that `check` finds in some files. */
async function check(files: typeof FAULTY, MESSAGES: Locale): Promise<Finding[]> {
  const folder = await createFolder(files);
  const { out } = await runCommand(folder, 'check', ['--format', 'json'], { MESSAGES, CI: 'true' });
  return (JSON.parse(out) as { findings: Finding[] }).findings;
}

/** What is found elsewhere than in content: settings, tables, the ledger and a finished site. */
async function findOthers(locale: Locale): Promise<Finding[]> {
  speak(locale);
  const NO_FILE = { CONTENT_DIR: '/nowhere/content' };
  const settings = [
    ['SITE', 'example.org', 'https://a:b@example.org', 'https://example.org/news'],
    ['BASE', 'https://example.org', '/a?b', '/a\\b', '/../', '/größe/'],
    ['CONTENT_DIR', ' ', 'https://example.org'],
    ['KEEP_FILES', 'ja', '1\n'],
    ['CARDS', 'viele'],
    ['REPORT', 'desk', 'mailto:desk@example.org'],
    ['PREVIEW', 'ja'],
    ['MESSAGES', 'fr'],
  ].flatMap(([name = '', ...values]) =>
    values.flatMap((value) => readSettings({ ...NO_FILE, [name]: value }).findings),
  );
  const [actors] = PARTS;
  const csv = 'id,name,nam,name\nAda Berg,a,b,c\n';
  const rows =
    'id,name,kind\nAda Berg,Ada,person\nada,Ada,person\nada,Ada,person\nbo,"B\u0007o",person\n';
  const ledger = (text: string): Finding[] => {
    const parsed = parseLedger(text, 'quotes.lock.json');
    return Array.isArray(parsed) ? parsed : [];
  };
  const entries = (text: string): Finding[] => {
    const parsed = parseEntryLedger(text, 'entries.lock.jsonl');
    return Array.isArray(parsed) ? parsed : [];
  };
  const record = '{"article":"flut","text":"Ja","firstSeen":"2022-01-01"';
  const merged = `${record},"status":"merged","supersededBy":"q-bbbbbbbb"}`;
  const nowhere = await loadContent('/nowhere/content');
  const empty = await loadContent(await createFolder({ 'articles/.keep': '' }));
  const content = await loadContent(
    join(
      await createFolder({
        'content/articles/deich.md':
          '---\ntitle: Deich\ndate: 2022-02-02\n---\n\nDer [Deich](/actors/bo/).\n',
        'content/public/favicon.svg': '<svg/>',
        'content/public/a/index.html': 'eins',
      }),
      'content',
    ),
  );
  const lost = await createFolder({
    'content/articles/deich.md': '',
    'dist/.o-ton': formatMark(['articles/deich/index.html'], 2),
  });
  const unlisted = { ledger: EMPTY_LEDGER, file: 'quotes.lock.json', records: [], findings: [] };
  const paths = { contentDir: join(lost, 'content'), outDir: join(lost, 'dist') };
  const page =
    '<a href="/news/b/"></a><a href="/other/"></a><a href="#weg"></a><label for="x"></label><a href="/news/%/"></a><a href="/news/A/"></a><a href="/news/actors/bo/"></a>';
  const site = await createFolder({
    'a/index.html': page,
    'c/index.html': page,
    'favicon.svg': '',
  });
  const root = '/news/';
  const huge = {
    files: 30_000,
    bytes: 40 * 1024 * 1024,
    largestFile: 30 * 1024 * 1024,
    mostInFolder: 60_000,
  };
  return [
    ...settings,
    ...readShowing({ BUILD_DATE: 'gestern' }).findings,
    ...findMissingSite({ site: 'http://localhost:4321' }, 'content/site.yml'),
    ...fromCsv('id,name\n"a,b\n', 'a.csv').findings,
    ...fromCsv('id,name\n"a"b,c\na,b,c\n', 'a.csv').findings,
    ...planImport(actors, csv, 'actors.csv', []).findings,
    ...planImport(actors, 'name\nAda\n', 'actors.csv', []).findings,
    ...planImport(actors, rows, 'actors.csv', []).findings,
    ...ledger('<<<<<<< HEAD\n'),
    ...ledger('{'),
    ...ledger('{"version":2,"quotes":{"q-a":{},"q-aaaaaaaa":{"firstSeen":"x"}}}'),
    ...ledger(`{"version":1,"quotes":{"q-aaaaaaaa":${record}},"q-aaaaaaaa":${record}}}}`),
    ...ledger(`{"version":1,"quotes":{"q-aaaaaaaa":${merged}}}`),
    ...ledger(`{"version":1,"quotes":{"q-aaaaaaaa":${record},"reason":"\\u0007"}}}`),
    ...ledger(`{"version":1,"quotes":{"q-aaaaaaaa":${record},"status":"merged"}}}`),
    ...ledger('{"version":1,"quotes":{"__proto__":{}}}'),
    ...(await findLostLedgers({ ...content, ledger: unlisted }, paths)).map(
      ({ finding }) => finding,
    ),
    ...([LEDGER_FILE, ENTRY_LEDGER_FILE] as const).map((name) =>
      toLostFinding([{ key: 'q-aaaaaaaa', commit: '1a2b3c4' }], name, name, true),
    ),
    ...entries('<<<<<<< HEAD\n'),
    ...entries('{\n{"kind":"actor","id":"A"}\n'),
    ...entries('{"version":2}\n{"kind":"actor","id":"bo","status":"merged"}\n'),
    ...entries('{"kind":"actor","id":"bo","reason":"\\u0007"}\n'),
    ...entries('{"kind":"actor","id":"bo"}\n{"kind":"actor","id":"bo"}\n'),
    ...entries('{"kind":"actor","id":"bo","status":"merged","into":"cora"}\n'),
    ...entries('{"kind":"article","id":"flut","months":["5"],"firstSeen":"x"}\n'),
    ...nowhere.findings,
    ...empty.findings,
    ...checkSize(
      huge,
      { budget: { files: 10, megabytes: 10 }, host: 'cloudflare-pages' },
      'site.yml',
    ),
    ...checkSize(huge, { budget: {}, host: 'netlify' }, 'site.yml'),
    ...(await checkLinks(site, { site: 'https://o-ton.example', base: root, content })),
    ...(await findPublicConflicts(
      join(content.articleFiles[0]?.path ?? '', '../../public'),
      await createFolder({ 'favicon.svg': '', 'a/index.html': '' }),
      'content',
    )),
  ];
}

const findAll = async (locale: Locale): Promise<Finding[]> => [
  ...(await check(FAULTY, locale)),
  ...(await check(DOUBTFUL, locale)),
  ...(await check(NEW, locale)),
  ...(await findOthers(locale)),
];

/** Where a finding is, without the folder of the test. */
const toPlace = ({ rule, severity, file, line, column }: Finding): string =>
  `${rule} ${severity} ${file.split('/').at(-1) ?? ''}:${String(line)}:${String(column)}`;

test(
  'every finding is said in each language, in its own words and quotation marks',
  async () => {
    const english = await findAll('en');
    const german = await findAll('de');
    expect(german.map(toPlace)).toEqual(english.map(toPlace));
    const told = new Set(english.map(({ rule }) => rule));
    expect(Object.keys(RULES).filter((rule) => !told.has(rule as Finding['rule']))).toEqual([]);
    const same = english.filter(
      ({ message, fix }, index) => german[index]?.message === message || german[index]?.fix === fix,
    );
    expect(same).toEqual([]);
    const foreign = [
      ...english.filter(({ message, fix }) => /„/u.test(message + fix)),
      ...german.filter(({ message, fix }) => /(?:^|[\s(])“/u.test(`${message} ${fix}`)),
    ];
    expect(foreign).toEqual([]);
  },
  MINUTE,
);

test('check speaks German: what is wrong, what to do, and the summary', async () => {
  const folder = await createFolder({
    'content/site.yml': 'site: https://o-ton.example\n',
    'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
    'content/articles/ebbe.md': '---\ntitle: Ebbe: Wer zahlt?\n---\n\nEs regnet.\n',
    'content/articles/flut.md':
      '---\ntitel: Flut\ndate: 2.2.2022\n---\n\nEs regnet :qoute[hier]{speaker=ada-berg}.\n',
  });
  const faulty = await runCommand(folder, 'check', [], { MESSAGES: 'de' });
  expect(faulty).toEqual({
    exitCode: 1,
    out: `\
Fehler: Eine Direktive ist fast eine [broken-directive] (1)
  content/articles/flut.md:6:11 :qoute[…] ist keine Direktive und bleibt Text.
      Ist „quote“ gemeint? :quote[…] schreiben, oder \\:, wenn es Text ist.

Fehler: Das Frontmatter ist kein YAML [broken-frontmatter] (1)
  content/articles/ebbe.md:2:8 Das Frontmatter ist kein YAML: In dieser Zeile stehen zwei Doppelpunkte, oder die Einrückung fehlt.
      Die Zeile berichtigen; ein Text mit Doppelpunkt oder Anführungszeichen gehört zwischen "…".

Fehler: Ein Schlüssel hat einen falschen Wert [invalid-value] (1)
  content/articles/flut.md:3:7 „date“ muss ein Datum wie 2022-02-02 sein.
      Jetzt steht dort "2.2.2022". 2022-02-02 schreiben.

Fehler: Ein Schlüssel fehlt [missing-key] (1)
  content/articles/flut.md:1:1 „title“ fehlt.
      Im Frontmatter eine Zeile „title: …“ ergänzen.

Fehler: Diesen Schlüssel gibt es nicht [unknown-key] (1)
  content/articles/flut.md:2:1 „titel“ ist kein Schlüssel eines Artikels.
      Ist „title“ gemeint? Den Schlüssel umbenennen oder entfernen; die Schlüssel sind title, date, summary, lang, form, speakers, source, einfach, tags, positions, movements, draft, publish, corrections.

content: 0 Artikel, 5 Fehler, 0 Warnungen, 0 Hinweise.
  Fehler: broken-directive 1, broken-frontmatter 1, invalid-value 1, missing-key 1, unknown-key 1
`,
    err: '',
  });
});

test('check speaks German of what is only doubtful', async () => {
  const folder = await createFolder({
    'content/site.yml': 'site: https://o-ton.example\n',
    'content/articles/flut.md':
      '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n„Der Deich hält“, sagte Bo Tal.\n\nMehr [dazu](/actors/bo-tal/).\n',
  });
  const { out } = await runCommand(folder, 'check', [], { MESSAGES: 'de' });
  expect(out).toBe(`\
Fehler: Ein Link führt ins Leere [broken-link] (1)
  content/articles/flut.md:8:6 „/actors/bo-tal/“ führt ins Leere.
      Die Adresse berichtigen oder den Link entfernen.

Warnung: Es gibt kein Zitatverzeichnis [no-ledger] (1)
  content/quotes.lock.json:1:1 Es gibt kein Zitatverzeichnis: Die Adresse eines Zitats ändert sich mit seinen Worten.
      Mit npm run ledger -- accept eines anlegen und einchecken.

Hinweis: Ein Sprecher steht in keinem Eintrag [unknown-speaker] (1)
  content/articles/flut.md:6:1 „Bo Tal“ spricht einmal und steht nicht im Register.
      actors/….md anlegen, oder den Namen als Nebennamen eines Eintrags ergänzen; npm run suggest entwirft Dateien.

content: 1 Artikel, 1 Fehler, 1 Warnung, 1 Hinweis.
  Fehler: broken-link 1
  Warnungen: no-ledger 1
  Hinweise: unknown-speaker 1
`);
});
