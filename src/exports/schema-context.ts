const ADDRESS = { '@type': '@id' } as const;
const DATE = { '@type': 'Date' } as const;

/**
 * What https://schema.org says of the words that our JSON-LD uses, so that reading it loads nothing: all are words of
 * `http://schema.org/`, and of some the values are addresses or dates.
 *
 * @see https://schema.org/docs/jsonldcontext.json
 */
export const SCHEMA_CONTEXT = {
  '@vocab': 'http://schema.org/',
  dateCreated: DATE,
  dateModified: DATE,
  datePublished: DATE,
  endDate: DATE,
  image: ADDRESS,
  inDefinedTermSet: ADDRESS,
  isBasedOn: ADDRESS,
  isPartOf: ADDRESS,
  license: ADDRESS,
  mainEntityOfPage: ADDRESS,
  sameAs: ADDRESS,
  sdDatePublished: DATE,
  sdLicense: ADDRESS,
  startDate: DATE,
  url: ADDRESS,
} as const;

/** Whether the values of a key are addresses, where they are no nodes of their own. */
export function isAddressKey(key: string): boolean {
  return (
    key === '@id' ||
    Object.entries(SCHEMA_CONTEXT).some(([word, of]) => word === key && of === ADDRESS)
  );
}
