import type { ArticleFile } from '../import/import-source.ts';
import type { ContentFile } from '../files/content-file.ts';
import { parseContentFile } from '../files/content-file.ts';
import { findTooLarge } from '../files/find-too-large.ts';
import { KIND_NAMES } from '../files/kind-names.ts';
import type { Content } from '../reading/load-content.ts';
import { checkMarkdown } from '../checks/markdown/check-markdown.ts';
import { validate } from '../files/values/validate.ts';
import { articleSchema } from '../schemas/article.ts';
import type { Finding } from '../schemas/finding.ts';

/** Checks an article as the build will, before it is written at `path`: the file, or the errors that would end the build. */
export function checkImport(
  { id, text }: ArticleFile,
  path: string,
  { known }: Pick<Content, 'known'>,
): ContentFile | Finding[] {
  const file = parseContentFile(text, path, path, id);
  if (Array.isArray(file)) return file;
  const tooLarge = findTooLarge(file);
  if (tooLarge.length > 0) return tooLarge;
  const data = validate(file, articleSchema, KIND_NAMES.article);
  const findings = [...(Array.isArray(data) ? data : []), ...checkMarkdown(file, known)];
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : file;
}
