import { toAddresses } from '../../src/exports/addresses.ts';
import { createPaths } from '../../src/site/paths.ts';

/** The addresses of a site in a folder of its host. */
export const ADDRESSES = toAddresses(
  createPaths('/deep/', 'de'),
  new URL('https://news.example'),
  'O-Ton',
);
