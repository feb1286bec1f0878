import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLinkedFolder } from '../../../src/output/links/find-broken-links.ts';
import { scanInThreads } from '../../../src/output/links/scan-in-threads.ts';

test('finds on several threads what one finds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-links-'));
  for (const [name, html] of [
    ['a', '<p id="here"><a href="/b.html#there">'],
    ['b', '<a href="/c.html">'],
    ['d', '<a href="/a.html#here">'],
  ] as const)
    await writeFile(join(folder, `${name}.html`), html);
  const site = await loadLinkedFolder({ folder, site: 'https://o-ton.example', base: '/' });
  const toSorted = async (enough: number) => {
    const scans = await scanInThreads([...site.files], site, undefined, enough);
    return {
      suspects: scans.flatMap(({ suspects }) => suspects).sort(),
      places: scans
        .flatMap(({ places }) => [...places])
        .flatMap(([file, ids]) => [...ids].map(([id, from]) => `${file}#${id} ${String(from)}`))
        .sort(),
    };
  };
  const expected = {
    suspects: ['b.html'],
    places: ['a.html#here d.html', 'b.html#there a.html'],
  };
  expect(await toSorted(100)).toEqual(expected);
  expect(await toSorted(1)).toEqual(expected);
  await rm(folder, { recursive: true });
});
