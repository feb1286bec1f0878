import { share } from './share.ts';

const getAll = (): string[] => share('told', () => []);

/** Tells a doubt about a site while it is built. A later build that takes the site as it is tells it again. */
export function tell(text: string): void {
  console.error(text);
  getAll().push(text);
}

/** All that this process has told so. */
export function getTold(): readonly string[] {
  return getAll();
}
