import type { SiteData } from '../schemas/site.ts';
import type { ColourToken } from './contrast.ts';
import { findNearest } from './contrast.ts';
import { readTheme } from './read-theme.ts';
import type { Theme, ThemeName } from './theme.ts';

/** The colours that `site.yml` sets. */
export type OwnColours = NonNullable<SiteData['colours']>;

/** A key of `colours` in `site.yml`: which token it sets, and in which theme. */
export interface ColourKey {
  readonly key: keyof OwnColours;
  readonly token: ColourToken;
  readonly theme: ThemeName;
}

export const COLOUR_KEYS: readonly ColourKey[] = [
  { key: 'accent', token: 'accent', theme: 'light' },
  { key: 'accentDark', token: 'accent', theme: 'dark' },
  { key: 'link', token: 'link', theme: 'light' },
  { key: 'linkDark', token: 'link', theme: 'dark' },
];

/** The tokens of a theme in `tokens.css`, those of the site in the place of the software's. */
export function toSiteTheme(css: string, name: ThemeName, own: OwnColours = {}): Theme {
  const theme = readTheme(css, name);
  return new Map([...theme, ...toOwnTokens(theme, name, own)]);
}

/**
 * The rules of a style sheet that set the colours of the site, in both themes; none where it sets none. They win over
 * `tokens.css`, whichever comes first. Links stay black on paper, and the accent there is that of the light theme.
 */
export function toColourRules(css: string, own: OwnColours = {}): string[] {
  const [light, dark] = (['light', 'dark'] as const).map((name) =>
    toOwnTokens(readTheme(css, name), name, own),
  );
  return [
    ...toRule(
      '',
      light?.filter(([token]) => token === 'accent'),
    ),
    ...toRule(
      'screen',
      light?.filter(([token]) => token === 'link'),
    ),
    ...toRule('screen and (prefers-color-scheme:dark)', dark),
  ];
}

function toRule(media: string, tokens: readonly (readonly [string, string])[] = []): string[] {
  if (tokens.length === 0) return [];
  const values = tokens.map(([token, value]) => `--${token}:${value}`).join(';');
  // Twice, to weigh more than the one of tokens.css.
  const rule = `:root:root{${values}}`;
  return [media === '' ? rule : `@media ${media}{${rule}}`];
}

/** Without a colour for the dark theme it has the one of the light theme, as light as it must be to be read. */
function toOwnTokens(
  theme: Theme,
  name: ThemeName,
  own: OwnColours,
): (readonly [token: ColourToken, value: string])[] {
  return COLOUR_KEYS.filter((one) => one.theme === name).flatMap(({ key, token }) => {
    const value = own[key];
    if (value !== undefined) return [[token, value] as const];
    const light = own[token];
    return light === undefined ? [] : [[token, findNearest(light, token, theme)] as const];
  });
}
