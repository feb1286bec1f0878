import { launchChromium } from '../../browser/chromium.ts';
import { createWorkspace, removeWorkspace } from '../../build/run-build.ts';
import type { Damage } from './attack.ts';
import { buildHostile, openAll, removePolicy } from './attack.ts';
import { toHostileFiles } from './hostile-content.ts';
import { PAYLOADS } from './payloads.ts';
import type { Row } from './row.ts';

/** Builds all payloads in all fields, opens every German page with and without the policy, and says what ran. */
export async function measureAttack(): Promise<Row[]> {
  const files = toHostileFiles(PAYLOADS);
  const workspace = await createWorkspace(undefined, files);
  const browser = await launchChromium();
  try {
    const refused = await buildHostile(workspace);
    const guarded = await openAll(browser, workspace.out);
    await removePolicy(workspace.out);
    const bare = await openAll(browser, workspace.out);
    return [
      { name: 'payloads', result: String(PAYLOADS.length) },
      {
        name: 'files with payloads',
        result: `${String(Object.keys(files).length)}, ${String(refused)} refused`,
      },
      { name: 'pages with the policy', result: toResult(guarded) },
      { name: 'pages without it', result: toResult(bare) },
    ];
  } finally {
    await browser.close();
    await removeWorkspace(workspace);
  }
}

function toResult({ pages, hits, requests, handlers }: Damage): string {
  const first = [...hits, ...requests, ...handlers].slice(0, 3);
  return [
    `${String(pages)} opened: ${String(hits.length)} scripts ran, ${String(requests.length)} requests to other hosts, ${String(handlers.length)} handlers`,
    ...first,
  ].join('\n  ');
}
