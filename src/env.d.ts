import type { View } from '../components/view.ts';

declare global {
  namespace App {
    interface Locals {
      /** The language a page is drawn in, for the components of `.mdx` articles. */
      view: View;
      /** The day of the article that is drawn. */
      date?: string;
      /** Its id. */
      article?: string;
    }
  }
}
