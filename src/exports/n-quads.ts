import jsonld from 'jsonld';
import { compareText } from '../schemas/compare-text.ts';
import { isAddressKey, SCHEMA_CONTEXT } from './schema-context.ts';

/** The address of a page, and how to write the JSON-LD that stands in it. */
export interface LdPage {
  readonly address: string;
  readonly toJson: () => string;
}

type Options = NonNullable<Parameters<typeof jsonld.canonize>[1]>;

const OPTIONS = {
  // The types know the old name of the algorithm only.
  algorithm: 'RDFC-1.0' as 'URDNA2015',
  format: 'application/n-quads',
  documentLoader: (address) => {
    throw new Error(`${address} is a context that nobody has here, and nothing is loaded.`);
  },
} satisfies Options;

/**
 * The JSON-LD of pages as N-Quads: a graph for each page, named by its address. Graphs stand in order of their names, the
 * quads of each in canonical order (RDFC-1.0). A blank node is named after its page, so that a change of one page leaves all
 * others as they were. The quads of an archive are larger than the archive: they come page by page.
 *
 * @see https://www.w3.org/TR/n-quads/
 * @see https://www.w3.org/TR/rdf-canon/
 */
export async function* writeNQuads(pages: readonly LdPage[]): AsyncGenerator<string> {
  for (const page of pages.toSorted((a, b) => compareText(a.address, b.address)))
    yield await toGraph(page);
}

/** A blank node as the subject or the object of a line; a literal ends in a quotation mark, a language or a type. */
const BLANK_NODE = /(?<=^|> )_:c14n(\d+)(?= <[^ ]*> | \.$)/gmu;

async function toGraph({ address, toJson }: LdPage): Promise<string> {
  const data = toWritable(JSON.parse(toJson())) as object;
  const quads = await jsonld.canonize({ ...data, '@context': SCHEMA_CONTEXT }, OPTIONS);
  const label = new URL(address).pathname.replace(/[^A-Za-z0-9-]/gu, '_');
  return quads
    .replace(BLANK_NODE, (_, number: string) => `_:x${label}${number}`)
    .replaceAll(/ \.$/gmu, ` <${toIri(address)}> .`);
}

/** The same data with addresses that N-Quads can write. */
function toWritable(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return isAddressKey(key) ? toIri(value) : value.toWellFormed();
  if (Array.isArray(value)) return value.map((item) => toWritable(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, toWritable(inner, name)]),
  );
}

/** Browsers take characters in an address that no IRI may have (RFC 3987); encoded, it leads to the same place. */
function toIri(address: string): string {
  return address.replace(/[\0- "<>\\^`{|}]/gu, encodeURIComponent);
}
