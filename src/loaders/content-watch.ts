import { basename, join, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { say } from '../i18n/say.ts';
import type { DevEntry } from '../dev/dev-state.ts';
import { getDevState } from '../dev/dev-state.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings } from '../schemas/finding.ts';
import { SITE_FILE } from '../schemas/site.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import type { Content } from '../reading/load-content.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';

/** A collection that is loaded again when the content changes. */
interface Part {
  readonly collection: string;
  readonly logger: Pick<LoaderContext['logger'], 'info' | 'warn' | 'error'>;
  readonly load: (content: Content) => Promise<void>;
  readonly getEntries: () => readonly DevEntry[];
}

/** Watches a content folder for all collections at once. */
export interface ContentWatch {
  /** Takes a collection in that was loaded from `content`; one of the same name goes. */
  readonly add: (
    watcher: NonNullable<LoaderContext['watcher']>,
    content: Content,
    part: Part,
  ) => void;
}

// The watcher tells no second change of a file within 50 ms.
const QUIET_MS = 60;
// An editor writes a file in several steps: it may be empty for a moment, or gone.
const SETTLE_MS = 250;

export function createContentWatch(reader: ContentReader): ContentWatch {
  const root = resolve(reader.dir);
  const settings = join(root, SITE_FILE);
  const parts = new Map<string, Part>();
  let newest: Content | undefined;
  let told = '';
  let timer: NodeJS.Timeout | undefined;
  // One after the other, so that what was read last is what is loaded last.
  let last = Promise.resolve();

  const show = (content: Content, logger: Part['logger']): void => {
    newest = content;
    const text = formatFindings(toWorkingPaths(content.findings, root));
    if (text !== told && text !== '') logger.warn(`\n${text}`);
    else if (text !== told)
      logger.info(
        say({
          de: 'Nichts ist mehr falsch oder zweifelhaft.',
          en: 'Nothing is wrong or doubtful any more.',
        }),
      );
    told = text;
    getDevState().setContent({
      collections: new Map([...parts].map(([name, { getEntries }]) => [name, getEntries()])),
      findings: content.findings,
    });
  };
  const readSettled = async (): Promise<Content> => {
    const content = await reader.read();
    if (!newest || !isWorse(content, newest)) return content;
    await wait(SETTLE_MS);
    reader.markChanged();
    return reader.read();
  };
  const reload = async (logger: Part['logger']): Promise<void> => {
    const content = await readSettled();
    for (const { load } of parts.values()) await load(content);
    show(content, logger);
  };
  const onChange = (path: string): void => {
    if (!resolve(path).startsWith(root + sep) || basename(path).startsWith('.')) return;
    // With other settings `dev` starts Astro again, which reads and tells all of it anew.
    if (resolve(path) === settings) return;
    reader.markChanged();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const [first] = parts.values();
      if (!first) return;
      last = last
        .then(() => reload(first.logger))
        .catch((error: unknown) => first.logger.error(String(error)));
    }, QUIET_MS);
  };
  return {
    add: (watcher, content, part) => {
      parts.set(part.collection, part);
      show(content, part.logger);
      watcher.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher.off(event, onChange);
        watcher.on(event, onChange);
      }
    },
  };
}

/** Whether something is missing, or wrong, that was there, or right, before. */
function isWorse(content: Content, before: Content): boolean {
  const known = new Set(before.findings.map(toKey));
  return (
    (['articles', 'actors', 'places', 'terms', 'pages'] as const).some(
      (part) => content[part].length < before[part].length,
    ) || content.findings.some((one) => one.severity === 'error' && !known.has(toKey(one)))
  );
}

function toKey({ file, rule, message }: Finding): string {
  return `${file} ${rule} ${message}`;
}
