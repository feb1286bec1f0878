import type { Addresses } from '../../src/exports/addresses.ts';
import { toAddresses } from '../../src/exports/addresses.ts';
import { createPaths } from '../../src/site/paths.ts';

/** The addresses of a site in a folder of its host. */
export const ADDRESSES = toAddresses(createPaths('/deep/', 'de'), new URL('https://news.example'), {
  siteName: 'O-Ton',
});

/** The same for a site that says who publishes it, and under which licence. */
export const SIGNED: Addresses = {
  ...ADDRESSES,
  publisher: { name: 'Quellauer Verlag', url: 'https://verlag.example/' },
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/by/4.0/' },
};
