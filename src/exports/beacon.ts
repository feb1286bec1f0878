import { compareText } from '../schemas/compare-text.ts';
import type { Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';

/**
 * `beacon.txt`: which entries of the Gemeinsame Normdatei have a page here, in BEACON (gbv.github.io/beaconspec);
 * undefined when no actor has a number. Our addresses hold no number, so every line has its target in full and there is
 * no `TARGET`. A draft is listed as well, for its page exists.
 */
export function toBeacon({ actors }: Site, to: Addresses): string | undefined {
  const links = actors
    .flatMap(({ id, gnd }) => (gnd === undefined ? [] : [`${gnd}||${to.actor(id)}`]))
    .toSorted(compareText);
  if (links.length === 0) return undefined;
  const lines = [
    '#FORMAT: BEACON',
    '#PREFIX: http://d-nb.info/gnd/',
    '#RELATION: http://www.w3.org/2000/01/rdf-schema#seeAlso',
    `#NAME: ${to.siteName}`,
    ...(to.publisher ? [`#INSTITUTION: ${to.publisher.name}`] : []),
    '#DESCRIPTION: Wer ist wer und wer sagt was in den Artikeln',
    `#HOMEPAGE: ${to.home}`,
    `#FEED: ${to.file('beacon.txt')}`,
    '',
    ...links,
  ];
  return `${lines.join('\n')}\n`;
}
