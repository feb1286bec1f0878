import { say } from '../i18n/say.ts';

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
}

export const OPTIONS = {
  isOffline: '--offline',
  isFresh: '--fresh',
  isPreview: '--preview',
  isProfiled: '--profile',
  isQuiet: '--quiet',
} as const satisfies Readonly<Record<keyof BuildOptions, string>>;

/** Reads the arguments of a build, in any order; gives what to say where one is none of `OPTIONS`. */
export function readBuildOptions(args: readonly string[]): BuildOptions | string {
  const known: readonly string[] = Object.values(OPTIONS);
  const unknown = args.filter((arg) => !known.includes(arg));
  if (unknown.length > 0) {
    const words = unknown.join(' ');
    const usage = `npm run build -- ${known.map((option) => `[${option}]`).join(' ')}`;
    return say({
      de: `„${words}“ ist nicht zu verstehen. Aufruf: ${usage}`,
      en: `“${words}” is not understood. Usage: ${usage}`,
    });
  }
  return {
    isOffline: args.includes(OPTIONS.isOffline),
    isFresh: args.includes(OPTIONS.isFresh),
    isPreview: args.includes(OPTIONS.isPreview),
    isProfiled: args.includes(OPTIONS.isProfiled),
    isQuiet: args.includes(OPTIONS.isQuiet),
  };
}
