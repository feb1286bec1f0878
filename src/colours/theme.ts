/** The tokens of one theme, by their names without the dashes: `paper`, `ink`, `side-1`. */
export type Theme = ReadonlyMap<string, string>;

export type ThemeName = 'light' | 'dark';
