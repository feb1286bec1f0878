import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LinkedFolder, OnScan, Scan } from './scan-files.ts';
import { scanFiles } from './scan-files.ts';

/** A small site is read before a thread has begun. */
const ENOUGH = 2000;
const MOST_THREADS = 4;

/** Does what `scanFiles` does on several threads, where the machine has them and the site is large enough. */
export async function scanInThreads(
  files: readonly string[],
  site: LinkedFolder,
  onScan: OnScan = () => undefined,
  enough = ENOUGH,
): Promise<Scan[]> {
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files.length / enough));
  if (count < 2) return [scanFiles(files, site, onScan)];
  // One in turn for each: large files stand beside each other in the list.
  const parts = Array.from({ length: count }, (_, part) =>
    files.filter((_file, index) => index % count === part),
  );
  const [own = [], ...others] = parts;
  const running = others.map((part) => scanInThread(part, site));
  // All threads go at the same pace, and only this one can tell while it works.
  const scan = scanFiles(own, site, (done) => onScan(Math.min(done * count, files.length)));
  return [scan, ...(await Promise.all(running))];
}

function scanInThread(files: readonly string[], site: LinkedFolder): Promise<Scan> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./scan-thread.ts', import.meta.url), {
      workerData: { files, site },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
