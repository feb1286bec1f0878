import { parentPort, workerData } from 'node:worker_threads';
import type { LinkedFolder } from './scan-files.ts';
import { scanFiles } from './scan-files.ts';

// What `scanInThreads` hands over: plain data, copied.
const { files, site } = workerData as { files: readonly string[]; site: LinkedFolder };

parentPort?.postMessage(scanFiles(files, site));
