import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runGit } from './run-git.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/** The repository of the software, as a workflow of GitHub names it, and whether that is known or supposed. */
export interface Software {
  readonly origin: string;
  readonly isKnown: boolean;
}

/** Where this checkout comes from; a fork under the same account where Git does not say it. */
export async function findSoftware(checkout = CHECKOUT): Promise<Software> {
  const name = toRepository(await readRemote(checkout));
  return name === undefined
    ? { origin: '${{ github.repository_owner }}/o-ton', isKnown: false }
    : { origin: name, isKnown: true };
}

/**
 * The repository that an address of GitHub names.
 *
 * @example toRepository('git@github.com:quellau/o-ton.git') // 'quellau/o-ton'
 */
export function toRepository(address: string): string | undefined {
  const [, name] =
    /(?:^|[/@])github\.com(?::\d+)?[:/]+([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/iu.exec(address) ?? [];
  return name;
}

/** The address of the remote `origin`; '' without Git, a repository or a remote. */
async function readRemote(folder: string): Promise<string> {
  // A repository around the checkout is somebody else's.
  const env = { GIT_CEILING_DIRECTORIES: dirname(resolve(folder)) };
  return (await runGit(folder, ['config', '--get', 'remote.origin.url'], env)) ?? '';
}
