declare namespace App {
  interface Locals {
    /** The language a page is drawn in, for the components of `.mdx` articles. */
    view: import('../components/view.ts').View;
  }
}
