/** Two, for on a page over http an address such as `https:host/x.png` leads elsewhere, and on one over https it does not. */
const PAGES = ['https://o-ton.invalid/a/b/', 'http://o-ton.invalid/a/b/'];

/**
 * Whether an address leads to the site itself from any of its pages, as a browser reads it: `\` is `/`, tabs and line breaks
 * are not there.
 *
 * @example isOwnAddress('/hafen.jpg') // true
 * @example isOwnAddress('/\\example.org/hafen.jpg') // false
 */
export function isOwnAddress(address: string): boolean {
  return PAGES.every((page) => URL.parse(address, page)?.origin === new URL(page).origin);
}
