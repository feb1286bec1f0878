import { say } from '../i18n/say.ts';
import { toVisible } from '../schemas/visible-text.ts';
import { isSystemError } from '../system/is-system-error.ts';

/**
 * Tells what was thrown, without a stack trace. What the system refuses (a disk that is full, a folder that is a file)
 * stands in its words; anything else is a fault of the software and says so. `DEBUG=1` adds the stack.
 */
export function describeError(error: unknown, env: NodeJS.ProcessEnv): string {
  // A bundler puts the stacks of others into its message.
  const message = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .filter((line) => !/^\s*at /u.test(line))
    .map(toVisible)
    .join('\n');
  const stack = env['DEBUG'] && error instanceof Error && error.stack ? `\n${error.stack}` : '';
  if (isSystemError(error)) return `${message}${stack}`;
  const name = error instanceof Error ? error.name : 'Error';
  const help = {
    de: ' Mit DEBUG=1 zeigt der Befehl, wo im Code es geschah.',
    en: ' Run it again with DEBUG=1 to see where in the code it happened.',
  };
  const told = say({
    de:
      `Das ist ein Fehler in O-Ton, nicht in den Texten: ${name}: ${message}\n` +
      'Bitte dort melden, woher O-Ton kommt, mit diesen Zeilen und dem Befehl.',
    en:
      `This is a fault in O-Ton, not in what you wrote: ${name}: ${message}\n` +
      'Please report it where you have O-Ton from, with these lines and the command.',
  });
  return `${told}${stack === '' ? say(help) : stack}`;
}
