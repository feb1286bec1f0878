import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toActorFeed } from '../../src/exports/feed-quotes.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import { toActorNews } from '../../src/site/actor-feeds.ts';
import type { Site } from '../../src/site/model.ts';
import { ADDRESSES } from '../exports/example-addresses.ts';
import { loadModel } from './load-model.ts';
import { createFolder, runCommand } from './run-command.ts';

type Files = Readonly<Record<string, string | null>>;

/** What an editor does in a content folder, day after day, and what is there afterwards. */
export interface Story {
  /** Writes files by their paths in the content folder; `null` deletes one. */
  readonly edit: (files: Files) => Promise<void>;
  /** Runs `npm run ledger` and gives what it said; throws when it ends with 2. */
  readonly ledger: (...args: readonly string[]) => Promise<string>;
  /** Runs `npm run check` as a CI does, or as an editor does, and gives the rules and messages about addresses. */
  readonly check: (env?: Readonly<Record<string, string>>) => Promise<readonly string[]>;
  readonly load: () => Promise<Site>;
  readonly read: (file: string) => Promise<string>;
}

const RULES = [
  'lost-entry',
  'returned-entry',
  'new-entry',
  'doubtful-quote',
  'changed-quote',
  'lost-quote',
  'broken-link',
];

/** Begins with these files, all of them written down on 1 May 2024. */
export async function beginStory(files: Files): Promise<Story> {
  const folder = await createFolder({ 'content/.keep': '' });
  const content = join(folder, 'content');
  const edit = async (changed: Files): Promise<void> => {
    for (const [name, text] of Object.entries(changed)) {
      const path = join(content, name);
      if (text === null) await rm(path);
      else {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
      }
    }
  };
  const ledger = async (...args: readonly string[]): Promise<string> => {
    const { exitCode, out, err } = await runCommand(folder, 'ledger', args);
    if (exitCode === 2) throw new Error(err);
    return out + err;
  };
  await edit(files);
  await ledger('accept', '--date', '2024-05-01');
  return {
    edit,
    ledger,
    check: async (env = {}) => {
      const { out } = await runCommand(folder, 'check', ['--format', 'json'], env);
      const { findings } = JSON.parse(out) as { findings: Record<string, string>[] };
      return findings
        .filter(({ rule = '' }) => RULES.includes(rule))
        .sort((a, b) => RULES.indexOf(a['rule'] ?? '') - RULES.indexOf(b['rule'] ?? ''))
        .map(({ rule, severity, message, fix }) =>
          [rule, `${severity ?? ''}:`, message, fix].join(' '),
        );
    },
    load: async () => (await loadModel(content)).site,
    read: (file) => readFile(join(content, file), 'utf8'),
  };
}

/** What the address of each entry that is gone shows: `actor cem-rot: renamed, cem-roth`. */
export function listPast(site: Site): string[] {
  return site.pastEntries.map(({ kind, id, status, into, ended, reason }) =>
    [`${kind} ${id}: ${status}`, into?.id, ended, reason].filter(Boolean).join(', '),
  );
}

/** Everything the site tells of changes, in any list; a rename of an entry is none. */
export function listHistory(site: Site): string[] {
  return site.quotes.flatMap(({ id, history }) =>
    history.map(({ text, speakerName }) => [id, text, speakerName].filter(Boolean).join(' | ')),
  );
}

/** What a subscriber of an actor's feed gets, as one text. */
export function toFeedText(site: Site, actor: string): string {
  const found = toActorNews(site).find((one) => one.actor.id === actor);
  if (!found) throw new Error(`There is no actor ${actor}.`);
  return JSON.stringify(toActorFeed(found, site, ADDRESSES, getLocalization('de')));
}
