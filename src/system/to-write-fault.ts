import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { hasCode } from './has-code.ts';

interface Reason {
  readonly codes: readonly string[];
  readonly what: Said;
  readonly mend: Said;
}

const MAKE_ROOM: Said = {
  de: 'Platz schaffen und den Befehl wiederholen.',
  en: 'Make room and run the command again.',
};

const REASONS: readonly Reason[] = [
  {
    codes: ['ENOSPC'],
    what: { de: 'Die Festplatte ist voll', en: 'the disk is full' },
    mend: MAKE_ROOM,
  },
  {
    codes: ['EDQUOT'],
    what: {
      de: 'Der eigene Anteil an der Festplatte ist aufgebraucht',
      en: 'your share of the disk is used up',
    },
    mend: MAKE_ROOM,
  },
  {
    codes: ['EFBIG'],
    what: {
      de: 'Die Datei ist größer, als das System erlaubt',
      en: 'the file is larger than the system allows',
    },
    mend: {
      de: 'Die Grenze anheben (ulimit -f) und den Befehl wiederholen.',
      en: 'Lift the limit (ulimit -f) and run the command again.',
    },
  },
  {
    codes: ['EACCES', 'EPERM'],
    what: {
      de: 'In die Datei oder ihren Ordner darf nicht geschrieben werden',
      en: 'it or its folder may not be written',
    },
    mend: {
      de: 'Das Recht geben, dort zu schreiben, und den Befehl wiederholen.',
      en: 'Give yourself the right to write there and run the command again.',
    },
  },
  {
    codes: ['EROFS'],
    what: { de: 'Die Festplatte lässt sich nur lesen', en: 'the disk is read-only' },
    mend: {
      de: 'Sie zum Schreiben einhängen oder einen anderen Ort nennen, und den Befehl wiederholen.',
      en: 'Mount it for writing, or name another place, and run the command again.',
    },
  },
  {
    codes: ['EISDIR'],
    what: { de: 'Ein Ordner hat diesen Namen', en: 'a folder has that name' },
    mend: {
      de: 'Dem Ordner einen anderen Namen geben oder eine andere Datei nennen, und den Befehl wiederholen.',
      en: 'Give the folder another name, or name another file, and run the command again.',
    },
  },
  {
    codes: ['ENOTDIR', 'EEXIST'],
    what: {
      de: 'Eine Datei steht, wo ihr Ordner sein soll',
      en: 'a file stands where its folder should be',
    },
    mend: {
      de: 'Jener Datei einen anderen Namen geben und den Befehl wiederholen.',
      en: 'Give that file another name and run the command again.',
    },
  },
];

const MEND: Said = {
  de: 'Das beheben und den Befehl wiederholen.',
  en: 'Mend that and run the command again.',
};
const NOTHING: Said = { de: 'Nichts wurde geschrieben.', en: 'Nothing was written.' };

/**
 * What the system says of a file that could not be written, as an error that names the file and what to do; it keeps
 * the code. What is no error of the system comes back as it is.
 */
export function toWriteFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const reason = REASONS.find(({ codes }) => hasCode(error, ...codes));
  const what = reason ? `${say(reason.what)} (${String(error.code)})` : error.message;
  const mend = say(reason?.mend ?? MEND);
  return Object.assign(new Error(`${path}: ${what}. ${say(NOTHING)} ${mend}`, { cause: error }), {
    code: error.code,
    syscall: error.syscall,
  });
}
