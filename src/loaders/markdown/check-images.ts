import type { Root } from 'mdast';
import { findLoadedAddresses } from '../../remark/loaded-addresses.ts';
import { isOwnAddress } from '../../remark/own-address.ts';
import { parsePlainMarkdown } from '../../remark/pipeline.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../content-file.ts';
import type { Report } from './report.ts';
import { createReport } from './report.ts';

const FIX =
  'Put the file into public/ of the content folder and write ![…](/name.jpg): a page asks nobody else for anything.';

/** A picture on another server would ask it for something with every page; `![](…)` and `![][name]` alike. */
export function checkImages(tree: Root, report: Report): Finding[] {
  return findLoadedAddresses(tree)
    .filter(({ address }) => !isOwnAddress(address))
    .map((loaded) => {
      const what = loaded.by === '![]' ? 'The picture' : loaded.by;
      return report(
        'external-image',
        loaded,
        `${what} ${loaded.address} lies on another server.`,
        FIX,
      );
    });
}

/** The same for the text of an entry of the registry or of a page. */
export function checkImagesOfFile({ text, file }: ContentFile): Finding[] {
  // Most have no picture, and there may be ten thousand.
  return text.includes('![') ? checkImages(parsePlainMarkdown(text), createReport(file)) : [];
}
