import type { Root } from 'mdast';
import { findLoadedAddresses } from '../../remark/loaded-addresses.ts';
import { isOwnAddress } from '../../remark/own-address.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';

const FIX = {
  de: 'Die Datei in public/ des Inhaltsordners ablegen und ![…](/name.jpg) schreiben: Eine Seite fragt bei niemand anderem nach.',
  en: 'Put the file into public/ of the content folder and write ![…](/name.jpg): a page asks nobody else for anything.',
};

/** A picture on another server would ask it for something with every page; `![](…)` and `![][name]` alike. */
export function checkImages(tree: Root, report: Report): Finding[] {
  return findLoadedAddresses(tree)
    .filter(({ address }) => !isOwnAddress(address))
    .map((loaded) => {
      const { by, address } = loaded;
      const isPicture = by === '![]';
      const message = {
        de: `${isPicture ? 'Das Bild' : by} ${address} liegt auf einem anderen Server.`,
        en: `${isPicture ? 'The picture' : by} ${address} lies on another server.`,
      };
      return report('external-image', loaded, message, FIX);
    });
}
