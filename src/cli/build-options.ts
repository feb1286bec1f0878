import { say } from '../i18n/say.ts';
import type { Shard } from '../reuse/shard-pages.ts';

/** What a build was asked for. */
export interface BuildOptions {
  /** Works from a folder without a server. */
  readonly isOffline: boolean;
  /** Takes no page from the last build: each is rendered. */
  readonly isFresh: boolean;
  /** For a look: search engines are told to leave it out. */
  readonly isPreview: boolean;
  /** Prints what each step took. */
  readonly isProfiled: boolean;
  /** Prints warnings, errors and the last line alone. */
  readonly isQuiet: boolean;
  /** Builds one part of the site only, to be put together with the others by `npm run merge`. */
  readonly shard: Shard | undefined;
}

export const OPTIONS = {
  isOffline: '--offline',
  isFresh: '--fresh',
  isPreview: '--preview',
  isProfiled: '--profile',
  isQuiet: '--quiet',
} as const satisfies Readonly<Record<Exclude<keyof BuildOptions, 'shard'>, string>>;

const SHARD = '--shard';
const SHARD_VALUE = /^(?<number>[1-9]\d{0,2})\/(?<count>[1-9]\d{0,2})$/u;

/** Reads the arguments of a build, in any order; gives what to say where one is not understood. */
export function readBuildOptions(args: readonly string[]): BuildOptions | string {
  const known: readonly string[] = Object.values(OPTIONS);
  // `--shard 2/8` and `--shard=2/8`.
  const at = args.findIndex((arg) => arg === SHARD || arg.startsWith(`${SHARD}=`));
  const joined = args[at]?.slice(SHARD.length + 1);
  const value = joined === '' ? args[at + 1] : joined;
  const left = at < 0 ? args : args.toSpliced(at, joined === '' ? 2 : 1);
  const unknown = left.filter((arg) => !known.includes(arg));
  if (unknown.length > 0) {
    const words = unknown.join(' ');
    const usage = `npm run build -- ${known.map((option) => `[${option}]`).join(' ')} [${SHARD} 2/8]`;
    return say({
      de: `„${words}“ ist nicht zu verstehen. Aufruf: ${usage}`,
      en: `“${words}” is not understood. Usage: ${usage}`,
    });
  }
  const shard = at < 0 ? undefined : readShard(value ?? '');
  if (typeof shard === 'string') return shard;
  if (shard && left.includes(OPTIONS.isOffline))
    return say({
      de: `${SHARD} und ${OPTIONS.isOffline} gehen nicht zusammen: Ein Teil allein hat Links ins Leere.`,
      en: `${SHARD} and ${OPTIONS.isOffline} do not go together: the links of a shard lead to the others.`,
    });
  return {
    isOffline: left.includes(OPTIONS.isOffline),
    isFresh: left.includes(OPTIONS.isFresh),
    isPreview: left.includes(OPTIONS.isPreview),
    isProfiled: left.includes(OPTIONS.isProfiled),
    isQuiet: left.includes(OPTIONS.isQuiet),
    shard,
  };
}

function readShard(value: string): Shard | string {
  const { number, count } = SHARD_VALUE.exec(value)?.groups ?? {};
  if (number !== undefined && count !== undefined && Number(number) <= Number(count))
    return { number: Number(number), count: Number(count) };
  return say({
    de: `${SHARD} braucht eine Nummer und die Zahl der Teile, ${SHARD} 2/8; „${value}“ ist das nicht.`,
    en: `${SHARD} needs a number and how many shards there are, ${SHARD} 2/8; “${value}” is not that.`,
  });
}
