import { resolve } from 'node:path';

/** The line by which every command names the content folder that it works on. */
export function describeContent(contentDir: string): string {
  return `Content: ${resolve(contentDir)}`;
}
