import { readFileSync } from 'node:fs';
import type { ThemeName } from '../colours/theme.ts';
import { findNearest, isEnough, measureContrast } from '../colours/contrast.ts';
import { COLOUR_KEYS } from '../colours/own-colours.ts';
import { readTheme } from '../colours/read-theme.ts';
import type { Finding } from '../schemas/finding.ts';
import type { SiteFile } from './load-site-file.ts';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);

/** The colours of `site.yml` that cannot be read, or seen, on what they stand on in their theme. */
export function checkColours({ data, file, locate }: SiteFile): Finding[] {
  const { colours } = data;
  if (!colours) return [];
  const css = readFileSync(TOKENS, 'utf8');
  return COLOUR_KEYS.flatMap(({ key, token, theme }): Finding[] => {
    const colour = colours[key];
    if (colour === undefined) return [];
    const tokens = readTheme(css, theme);
    const contrast = measureContrast(colour, token, tokens);
    if (isEnough(contrast)) return [];
    const { ratio, least, ground } = contrast;
    return [
      {
        rule: 'low-contrast',
        severity: 'error',
        file,
        ...locate(['colours', key]),
        message: `“colours.${key}”: ${colour} has a contrast of ${toRatio(ratio)} to 1 with ${ground} in the ${theme} theme; ${WHAT[least]} needs ${String(least)}.`,
        fix: `Take “${findNearest(colour, token, tokens)}”, the nearest of the same hue that is enough everywhere, or a ${DIRECTION[theme]} one.`,
      },
    ];
  });
}

const WHAT = { 4.5: 'text', 3: 'a line' } as const;
const DIRECTION: Readonly<Record<ThemeName, string>> = { light: 'darker', dark: 'lighter' };

/** Rounded down: what is not enough shall not look as if it were. */
function toRatio(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
