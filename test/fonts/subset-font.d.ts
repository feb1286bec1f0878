declare module 'subset-font' {
  /** Options that are used here. `variationAxes`: the part of each axis that stays. */
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly keepFeatures: readonly string[];
    readonly preserveNameIds: readonly number[];
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly default: number }>
    >;
  }
  /** Gives a font with the glyphs of the characters of `text` only. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  /** Gives a font in another format. */
  export function convert(font: Buffer, to: 'woff2'): Promise<Buffer>;
}
