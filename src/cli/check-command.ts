import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { listKind } from '../ledger/entries/entry-ledger.ts';
import { LEDGER_FILE } from '../ledger/quote-ledger.ts';
import type { Content } from '../reading/load-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { createAnchors } from '../checks/links/find-anchors.ts';
import { findDeadLinks } from '../checks/links/find-dead-links.ts';
import { toStrict } from '../checks/find-entry-findings.ts';
import { findFutureDates } from '../checks/find-future-dates.ts';
import { reportNames } from '../reports/report-names.ts';
import { applySilences, findUnusedSilences } from '../checks/silence/silence.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { EntryKind } from '../schemas/entry-record.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import { findMissingSite } from '../settings/read-settings.ts';
import { annotateArticles } from './annotate-articles.ts';
import type { Command, CommandContext } from './command.ts';
import { findLostLedgers } from './find-lost-ledger.ts';
import { isWhole, toLateFaults } from './find-late-faults.ts';
import { findUndrawable } from './find-undrawable.ts';
import type { CheckResult } from './formats/check-result.ts';
import { countSeverity } from './formats/check-result.ts';
import { writeGithub } from './formats/write-github.ts';
import { writeJson } from './formats/write-json.ts';
import { writeSarif } from './formats/write-sarif.ts';
import { writeText } from './formats/write-text.ts';
import { toUsageFault } from './run-command.ts';
import { toUnready } from './unready.ts';

const FORMATS: Readonly<Record<string, (result: CheckResult) => string>> = {
  text: writeText,
  json: writeJson,
  github: writeGithub,
  sarif: writeSarif,
};
const NAMES = Object.keys(FORMATS);

const USAGE: Said = {
  de: `Aufruf: npm run check [-- --format ${NAMES.join('|')}] [--strict]

Prüft content/ (CONTENT_DIR), ohne zu bauen: was der Build ablehnt oder wovor er warnt, auch Zitate,
Zitatverzeichnis und Links, dann was das Register offen lässt: Namen ohne Link, Sprecher und Namen
ohne Eintrag, Ämter ohne Datum, Einträge, die kein Artikel nennt.
Der Exit-Code ist 0 ohne Fehler, 1 bei Fehlern (--strict: oder Warnungen), 2 bei falschem Aufruf.`,
  en: `Usage: npm run check [-- --format ${NAMES.join('|')}] [--strict]

Checks content/ (CONTENT_DIR) without building: what the build refuses or warns of, quotes,
ledger and links included, then what the registry leaves open: names that are not linked,
speakers and names that are in no entry, roles without a date, entries that no article names.
The exit code is 0 without errors, 1 with errors (--strict: or warnings), 2 for a wrong call.`,
};

/** Writes down every finding about the content. */
export const runCheck: Command = async (args, settings, context) => {
  const { log, error, stdout } = context;
  const options = readOptions(args);
  if (typeof options === 'string') {
    error(`${options}\n\n${say(USAGE)}`);
    return 2;
  }
  if (options.help) {
    log(say(USAGE));
    return 0;
  }
  const result = await check(settings, context);
  stdout.write(options.write(result));
  const isFaulty =
    countSeverity(result, 'error') > 0 ||
    (options.isStrict && countSeverity(result, 'warning') > 0);
  return isFaulty ? 1 : 0;
};

async function check(settings: Settings, { env, today }: CommandContext): Promise<CheckResult> {
  const { contentDir, isPreview } = settings;
  const root = resolve(contentDir);
  const content = await loadContent(root);
  const isStrict = env['CI'] === 'true';
  const lost = await findLostLedgers(content, settings, isStrict);
  const found = await findLate(content, settings, isStrict);
  const isLost = lost.some(({ name }) => name === LEDGER_FILE);
  const late = [
    ...lost.map(({ finding }) => finding),
    ...found.filter(({ rule }) => !isLost || rule !== 'no-ledger'),
  ];
  const { reported, silenced: silencedLate } = applySilences(
    [
      ...late,
      ...findFutureDates(getFiles(content), today),
      ...findMissingSite(settings, content.site.file),
    ],
    content.silences,
  );
  const isPublished = isStrict && !isPreview;
  // A workflow names the origin in SITE, which is not set where an editor checks.
  const told = reported.filter(({ rule }) => isPublished || rule !== 'no-site');
  const silenced = [...content.silenced, ...silencedLate];
  const unused = isWhole(content) ? findUnusedSilences(content.silences, silenced) : [];
  const toOwn = (findings: readonly Finding[]): Finding[] => toWorkingPaths(findings, root);
  return {
    content: contentDir,
    articles: content.articles.length,
    findings: toOrder(toOwn([...toStrict(content.findings, isStrict), ...told, ...unused])).map(
      (finding) => (isPublished ? toUnready(finding) : finding),
    ),
    silenced: silenced.flatMap(({ finding, silence: { reason } }) =>
      toOwn([finding]).map((one) => ({ ...one, reason })),
    ),
  };
}

/** What needs every article. */
async function findLate(
  content: Content,
  { mostCards }: Settings,
  isStrict: boolean,
): Promise<Finding[]> {
  if (!isWhole(content)) return [];
  const annotations = await annotateArticles(content, content.articleFiles);
  const quotes = annotations.flatMap((article) => article.quotes.map(({ id }) => id));
  const issued = (kind: EntryKind): string[] =>
    listKind(content.issuedEntries.ledger, kind).map(({ id }) => id);
  const ids = {
    articles: new Set([...content.articleFiles.map(({ id }) => id), ...issued('article')]),
    actors: new Set([...content.known.actors, ...issued('actor')]),
    places: new Set([...content.known.places, ...issued('place')]),
    glossary: new Set([...content.known.terms, ...issued('term')]),
    quotes: new Set([...quotes, ...content.ledger.ledger.quotes.keys()]),
  };
  const places = new Map(annotations.map(({ file, quotes }) => [file, quotes.map(({ id }) => id)]));
  const anchors = createAnchors(content.articleFiles, content.pages, places);
  const drawn = [...content.articleFiles, ...content.registryFiles.actors];
  return [
    ...toLateFaults(content, annotations, isStrict),
    ...findDeadLinks(getFiles(content), ids, anchors),
    ...(mostCards === 0 ? [] : await findUndrawable(drawn, annotations)),
    ...reportNames(content),
  ];
}

function getFiles({ articleFiles, registryFiles, pages }: Content): Content['articleFiles'] {
  return [...articleFiles, ...Object.values(registryFiles).flat(), ...pages];
}

function toOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

interface Options {
  readonly write: (result: CheckResult) => string;
  readonly isStrict: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const write = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (!write)
      return say({
        de: `„${values.format}“ ist kein Format. Ist eines von ${NAMES.join(', ')} gemeint?`,
        en: `“${values.format}” is no format. Did you mean one of ${NAMES.join(', ')}?`,
      });
    return { write, isStrict: values.strict, help: values.help };
  } catch (error) {
    return toUsageFault(error);
  }
}
