import { parsePlainMarkdown } from '../../remark/pipeline.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { checkImages } from './check-images.ts';
import { checkLinkSchemes } from './check-link-schemes.ts';
import { createReport } from '../../files/create-report.ts';

/** Where a text may have a picture or a link. */
const MAY_LINK = /\]\(|\]:|!\[|<[a-z]/iu;

/** Checks the pictures and links in the text of an entry of the registry, or of a page in Markdown. */
export function checkAddresses({ text, file }: ContentFile): Finding[] {
  // Most have neither, and there may be ten thousand.
  if (!MAY_LINK.test(text)) return [];
  const tree = parsePlainMarkdown(text);
  const report = createReport(file);
  // The page shows the words without the link, so nothing false is published.
  const links = checkLinkSchemes(tree, report).map(
    (link) => ({ ...link, severity: 'warning' }) as const,
  );
  return [...checkImages(tree, report), ...links];
}
