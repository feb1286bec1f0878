import { resolve } from 'node:path';
import { say } from '../i18n/say.ts';

/** The line by which every command names the content folder that it works on. */
export function describeContent(contentDir: string): string {
  return say({ de: `Inhalt: ${resolve(contentDir)}`, en: `Content: ${resolve(contentDir)}` });
}
