import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { say } from '../i18n/say.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { getContentReader } from '../reading/content-reader.ts';
import { explainArticle } from '../reports/explain.ts';
import type { Answer, ExplainQuestion } from '../toolbar/messages.ts';
import { APP, ASK, TELL } from '../toolbar/messages.ts';

/** Puts an app into the toolbar of `dev` that explains every mark of an article; a build has no trace of it. */
export function explainToolbar(contentDir: string): AstroIntegration {
  const reader = getContentReader(contentDir);
  return {
    name: 'o-ton-explain',
    hooks: {
      'astro:config:setup': ({ command, config, addDevToolbarApp, updateConfig }) => {
        if (command !== 'dev') return;
        // A build beside it replaces what Vite keeps in the folder that both would share, the scripts of the toolbar among it.
        updateConfig({ vite: { cacheDir: fileURLToPath(new URL('vite/', config.cacheDir)) } });
        addDevToolbarApp({
          id: APP,
          name: say({ de: 'Warum ist das markiert?', en: 'Why is this marked?' }),
          icon: 'searchFile',
          entrypoint: new URL('../toolbar/app.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ server }) => {
        // `toolbar.send` would tell every open tab; Vite's channel answers the one that asked.
        server.environments.client.hot.on(ASK, ({ path }: ExplainQuestion, tab) => {
          void toAnswer(reader, path)
            .catch((error: unknown): Answer => ({ path, error: String(error) }))
            .then((answer) => {
              tab.send(TELL, answer);
            });
        });
      },
    },
  };
}

async function toAnswer(reader: ContentReader, path: string): Promise<Answer> {
  const id = /\/articles\/([^/]+)\/$/u.exec(path)?.[1];
  if (id === undefined) return { path };
  const content = await reader.read();
  const marks = explainArticle(content, id);
  if (!marks)
    return {
      path,
      error: say({
        de: `Es gibt keinen Artikel „${id}“ ohne Fehler.`,
        en: `There is no article “${id}” without faults.`,
      }),
    };
  const file = content.articles.find((article) => article.id === id)?.file;
  const doubts = content.findings.filter(
    (finding) => finding.file === file && finding.severity === 'warning',
  );
  return { path, marks, doubts };
}
