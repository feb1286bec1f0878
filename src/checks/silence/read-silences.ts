import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import { canSilence, isRule, RULES } from '../../schemas/rules.ts';
import type { SiteFile } from '../../files/load-site-file.ts';
import { didYouMean } from '../../files/did-you-mean.ts';
import type { Silence } from './silence.ts';

/** Silences, and what is wrong with others. */
export interface ReadSilences {
  readonly silences: readonly Silence[];
  readonly findings: readonly Finding[];
}

const COMMENTS = {
  md: /<!--\s*check-ignore\b(?<words>[\s\S]*?)-->/gu,
  mdx: /\{\/\*\s*check-ignore\b(?<words>[\s\S]*?)\*\/\}/gu,
  yaml: /(?<=^|\s)#\s*check-ignore\b(?<words>.*)/gu,
} as const;

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;

/**
 * Reads the comments of a file that silence findings: in the frontmatter `# check-ignore RULE: reason`, in the text
 * `<!-- check-ignore RULE: reason -->`, in `.mdx` between braces. Each is about its line and the next one that has
 * words; one in the frontmatter also about what is said of the whole file, in line 1.
 */
export function readSilences(text: string, file: string): ReadSilences {
  if (!text.includes('check-ignore')) return { silences: [], findings: [] };
  const lines = text.split(/\r?\n/u);
  const end = isYaml(file)
    ? lines.length
    : /^---[ \t]*$/u.test(lines[0] ?? '')
      ? findEnd(lines)
      : 0;
  const body = file.endsWith('.mdx') ? COMMENTS.mdx : COMMENTS.md;
  let isCode = false;
  const found = lines.flatMap((line, index): (Silence | Finding)[] => {
    const isHead = index < end;
    if (!isHead && FENCE.test(line)) isCode = !isCode;
    if (isCode) return [];
    const pattern = isHead ? COMMENTS.yaml : body;
    const words = isHead ? line : withoutCode(line);
    return [...words.matchAll(pattern)].map((match) => {
      const at = { file, line: index + 1, column: match.index + 1 };
      const about = [index + 1, findNext(lines, index, isHead ? COMMENTS.yaml : body) + 1];
      const covered = new Set([...about, ...(isHead && !isYaml(file) ? [1] : [])]);
      return toSilence(match.groups?.['words'] ?? '', at, file, covered);
    });
  });
  return part(found);
}

/** The same for `ignore:` in the settings of a site; `folder` is the content folder's name in messages. */
export function toSilences(
  { data, file: settings, locate }: Pick<SiteFile, 'data' | 'file' | 'locate'>,
  folder: string,
): ReadSilences {
  return part(
    (data.ignore ?? []).map(({ rule, file, reason }, index) => {
      const path = file?.replaceAll('\\', '/').replace(/^\.?\//u, '');
      const about =
        path === undefined || path.startsWith(`${folder}/`) ? path : `${folder}/${path}`;
      const at = { file: settings, ...locate(['ignore', index, 'rule']) };
      return toSilence(`${rule}: ${reason}`, at, about, undefined);
    }),
  );
}

function toSilence(
  words: string,
  at: Silence['at'],
  file: string | undefined,
  lines: Silence['lines'],
): Silence | Finding {
  const { rule = '', reason = '' } =
    /^\s*(?<rule>[^\s:]*)\s*(?::\s*(?<reason>.*?)\s*)?$/su.exec(words)?.groups ?? {};
  const base = { rule: 'invalid-ignore', severity: 'warning', ...at } as const;
  const form = say({
    de: 'check-ignore, die Regel, einen Doppelpunkt und die Begründung schreiben.',
    en: 'Write check-ignore, the rule, a colon and the reason.',
  });
  if (rule === '' || (!isRule(rule) && /\s/u.test(words.trim()) && !words.includes(':')))
    return {
      ...base,
      message: say({
        de: 'Eine Ausnahme sagt nicht, welche Regel sie meint.',
        en: 'A silence does not say which rule it means.',
      }),
      fix: form,
    };
  if (!isRule(rule))
    return {
      ...base,
      message: say({
        de: `„${rule}“ ist keine Regel, also wird nichts ausgenommen.`,
        en: `“${rule}” is no rule, so nothing is silenced.`,
      }),
      fix: `${didYouMean(rule, Object.keys(RULES))}${say({
        de: 'Die Regel steht in eckigen Klammern bei der Meldung.',
        en: 'The rule stands in brackets behind the finding.',
      })}`,
    };
  if (!canSilence(rule))
    return {
      ...base,
      message: say({
        de: `„${rule}“ ist immer ein Fehler, und Fehler lassen sich nicht ausnehmen: Der Build würde scheitern.`,
        en: `“${rule}” is always an error, and errors cannot be silenced: the build would fail.`,
      }),
      fix: say({
        de: 'Beheben, was sie meldet, und die Ausnahme entfernen.',
        en: 'Mend what it says, and take the silence out.',
      }),
    };
  if (reason === '')
    return {
      ...base,
      message: say({
        de: `Die Ausnahme von „${rule}“ hat keine Begründung.`,
        en: `The silence of “${rule}” has no reason.`,
      }),
      fix: form,
    };
  return { rule, reason, file, lines, at };
}

function part(found: readonly (Silence | Finding)[]): ReadSilences {
  return {
    silences: found.filter((one): one is Silence => 'reason' in one),
    findings: found.filter((one): one is Finding => 'message' in one),
  };
}

/** What stands between backticks is shown, and silences nothing; blanks keep the columns. */
function withoutCode(line: string): string {
  return line.replace(/(`+)(?:(?!\1).)+\1/gu, (code) => ' '.repeat(code.length));
}

/** The line that closes the frontmatter. */
function findEnd(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line));
  return end === -1 ? 0 : end;
}

/** The next line that holds more than such comments. */
function findNext(lines: readonly string[], from: number, pattern: RegExp): number {
  const next = lines.findIndex(
    (line, index) => index > from && line.replace(pattern, '').trim() !== '',
  );
  return next === -1 ? from : next;
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/u.test(file);
}
