import type { View } from '../components/view.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name Astro gives it
  namespace App {
    interface Locals {
      /** The language a page is drawn in, for the components of `.mdx` articles. */
      view: View;
    }
  }
}
