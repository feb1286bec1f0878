import { findBrokenLinks, loadLinkedFolder } from '../../../src/output/links/find-broken-links.ts';

const ROUNDS = 3;

/** Times the link check on a finished site, the best of some rounds, and tells how much it read. */
export async function measureLinks(
  folder: string,
  address: { readonly site: string; readonly base: string },
): Promise<readonly { readonly name: string; readonly result: string }[]> {
  let best = Infinity;
  let counts = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    const site = await loadLinkedFolder({ folder, ...address });
    const broken = await findBrokenLinks(site);
    best = Math.min(best, performance.now() - begin);
    const pages = [...site.files].filter((file) => file.endsWith('.html')).length;
    counts = `${String(site.files.size)} files, ${String(pages)} pages, ${String(broken.length)} broken links`;
  }
  return [{ name: 'link check', result: `${counts}: ${(best / 1000).toFixed(1)} s` }];
}
