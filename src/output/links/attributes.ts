/** Attributes that hold an address. */
export const ADDRESS_ATTRIBUTES = [
  'href',
  'src',
  'cite',
  'poster',
  'action',
  'formaction',
  'data',
  'xlink:href',
];

/** Attributes that hold several, each with a width. */
export const SOURCE_SETS = ['srcset', 'imagesrcset'];

/** Attributes that hold ids of elements on the page. */
export const REFERENCE_ATTRIBUTES = [
  'popovertarget',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'data-definition',
];
