import type { DevContent } from '../dev/dev-state.ts';
import { getDevState } from '../dev/dev-state.ts';
import { say } from '../i18n/say.ts';

/** The newest content of `dev`; it is there before the first page is asked for. */
export function getDevContent(): DevContent {
  const content = getDevState().getContent();
  if (!content)
    throw new Error(
      say({
        de: 'Es wurde kein Inhalt geladen. npm run dev neu starten.',
        en: 'No content was loaded. Start npm run dev again.',
      }),
    );
  return content;
}
