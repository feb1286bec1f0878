import { FILE_TYPES } from './file-types.ts';
import { REFERRER } from './policy.ts';

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read: what the pages say in their heads, and what only a header can
 * say. A path may match several rules; then what they say of one header holds together.
 *
 * @param base the path of the site, with a slash at its end
 * @param folders the first part of the paths of all pages, without slashes; '' for the home page
 * @param policy all that any page may load: what a page forbids itself in its head holds, too
 */
export function toHeaders(base: string, folders: readonly string[], policy: string): string {
  // The whole policy again, for hosts that let the last rule win.
  const toFrameRule = (ancestors: string): Readonly<Record<string, string>> => ({
    'Content-Security-Policy': `${policy}; frame-ancestors ${ancestors}`,
  });
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    [
      '*',
      {
        'Content-Security-Policy': policy,
        'Referrer-Policy': REFERRER,
        'X-Content-Type-Options': 'nosniff',
      },
    ],
    // A frame around a page could make readers click on what they do not see. Embeds are made for frames, and so are
    // pages of statements, which have nothing to click on but links.
    ...[...folders.filter((folder) => folder !== 'quotes'), '404.html'].map(
      (folder) =>
        [/^$|\.html$/u.test(folder) ? folder : `${folder}/*`, toFrameRule("'none'")] as const,
    ),
    ...['embed/*', 'quotes/*'].map((path) => [path, toFrameRule('*')] as const),
    ...Object.values(FILE_TYPES).map(({ files, type, ...traits }) => {
      const charset = 'isBinary' in traits ? '' : '; charset=utf-8';
      return [files, { 'Content-Type': `${type}${charset}` }] as const;
    }),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('\n');
}
