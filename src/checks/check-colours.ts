import { readFileSync } from 'node:fs';
import type { ThemeName } from '../colours/theme.ts';
import { findNearest, isEnough, measureContrast } from '../colours/contrast.ts';
import { COLOUR_KEYS } from '../colours/own-colours.ts';
import { readTheme } from '../colours/read-theme.ts';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { SiteFile } from '../files/load-site-file.ts';

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
    const { ratio, least, ground, groundColour } = contrast;
    const [shown, nearest] = [toRatio(ratio), findNearest(colour, token, tokens)];
    return [
      {
        rule: 'low-contrast',
        severity: 'error',
        file,
        ...locate(['colours', key]),
        message: say({
          de: `„colours.${key}“: ${colour} hat einen Kontrast von ${shown.replace('.', ',')} zu 1 zu ${ground.de} (${groundColour}) im ${THEMES[theme].de} Thema; ${WHAT[least].de} braucht ${least === 3 ? '3' : '4,5'}.`,
          en: `“colours.${key}”: ${colour} has a contrast of ${shown} to 1 with ${ground.en} (${groundColour}) in the ${THEMES[theme].en} theme; ${WHAT[least].en} needs ${String(least)}.`,
        }),
        fix: say({
          de: `„${nearest}“ nehmen, die nächste Farbe desselben Tons, die überall reicht, oder eine ${DIRECTION[theme].de}.`,
          en: `Take “${nearest}”, the nearest of the same hue that is enough everywhere, or a ${DIRECTION[theme].en} one.`,
        }),
      },
    ];
  });
}

const WHAT = { 4.5: { de: 'Text', en: 'text' }, 3: { de: 'eine Linie', en: 'a line' } } as const;
const THEMES: Readonly<Record<ThemeName, Said>> = {
  light: { de: 'hellen', en: 'light' },
  dark: { de: 'dunklen', en: 'dark' },
};
const DIRECTION: Readonly<Record<ThemeName, Said>> = {
  light: { de: 'dunklere', en: 'darker' },
  dark: { de: 'hellere', en: 'lighter' },
};

/** Rounded down: what is not enough shall not look as if it were. */
function toRatio(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
