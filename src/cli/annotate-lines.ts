import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Registry } from '../text/names/create-registry.ts';
import type { AnnotatedRecord } from './annotate-record.ts';
import { annotateRecord } from './annotate-record.ts';
import type { Line } from './read-lines.ts';
import type { InputRecord } from './read-record.ts';
import { readRecord } from './read-record.ts';

/** What has been done so far. */
export interface Tally {
  readonly articles: number;
  readonly leftOut: number;
  readonly quotes: number;
  readonly mentions: number;
  /** Of the input. */
  readonly bytes: number;
}

export const NOTHING: Tally = { articles: 0, leftOut: 0, quotes: 0, mentions: 0, bytes: 0 };

export interface LinesOptions {
  /** The name of the input in findings. */
  readonly file: string;
  readonly registry: Registry;
  /** Gets what is wrong with a line, as soon as it is known. */
  readonly onFindings: (findings: readonly Finding[]) => void;
  /** Gets the tally after each line. */
  readonly onLine: (tally: Tally) => void;
}

// Ids that came before are remembered to tell of those that come twice, up to about 100 MB of them.
const REMEMBERED = 1_000_000;

/** Annotates articles a line each, in their order. A line that is no article is told and left out. */
export async function* annotateLines(
  lines: AsyncIterable<Line>,
  { file, registry, onFindings, onLine }: LinesOptions,
): AsyncGenerator<string> {
  const known = new Set<string | number>();
  let tally = NOTHING;
  for await (const line of lines) {
    tally = { ...tally, bytes: tally.bytes + line.size };
    const record = readRecord(line, file);
    if (Array.isArray(record)) {
      tally = { ...tally, leftOut: tally.leftOut + 1 };
      onFindings(record);
    } else if (record) {
      if (known.has(record.id)) onFindings([toDuplicate(file, line.number, record.id)]);
      else if (known.size < REMEMBERED) known.add(record.id);
      const annotated = annotateOrName(record, registry, `${file}:${String(line.number)}`);
      const { articles, quotes, mentions } = tally;
      tally = {
        ...tally,
        articles: articles + 1,
        quotes: quotes + annotated.quotes.length,
        mentions: mentions + annotated.mentions.length,
      };
      yield `${JSON.stringify(annotated)}\n`;
    }
    onLine(tally);
  }
}

/** Annotates a record; should the engine fail, which it must not, the error says on which line. */
function annotateOrName(record: InputRecord, registry: Registry, place: string): AnnotatedRecord {
  try {
    return annotateRecord(record, registry);
  } catch (cause) {
    const message = say({
      de: `${place}: An diesem Artikel ist die Annotation gescheitert.`,
      en: `${place}: the annotator failed on this article.`,
    });
    throw new Error(message, { cause });
  }
}

function toDuplicate(file: string, line: number, id: string | number): Finding {
  return {
    rule: 'duplicate-id',
    severity: 'warning',
    file,
    line,
    column: 1,
    message: say({
      de: `Die ID ${JSON.stringify(id)} steht schon in einer früheren Zeile.`,
      en: `The id ${JSON.stringify(id)} stands on a line before.`,
    }),
    fix: say({
      de: 'Beide Artikel werden annotiert; jedem eine eigene ID geben, um sie zu unterscheiden.',
      en: 'Both articles are annotated; give each an id of its own to tell them apart.',
    }),
  };
}
