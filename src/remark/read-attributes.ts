import type { Nodes } from 'mdast';
import type {} from 'remark-mdx';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the attributes of an element say. */
export interface ReadAttributes {
  /** Values that are written out: texts, and in braces numbers, lists and groups of them. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Attributes whose values are code; without a name, a `{...spread}` of them. */
  readonly unread: readonly (Place & { readonly name?: string })[];
  /** Where values stand, by their path in `props`: `id`, `moves.0.from`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Attributes that stand there a second time. */
  readonly repeated: readonly (Place & { readonly name: string })[];
}

type Attribute = Extract<Nodes, { type: 'mdxJsxFlowElement' }>['attributes'][number];
type Code = NonNullable<NonNullable<Extract<Attribute['value'], object>['data']>['estree']>;
type Expression = Extract<Code['body'][number], { type: 'ExpressionStatement' }>['expression'];
type Item = Extract<Expression, { type: 'ArrayExpression' }>['elements'][number];
type Property = Extract<Expression, { type: 'ObjectExpression' }>['properties'][number];

/** In the place of a value that nobody can know without running code. */
const UNREAD = Symbol('unread');

/**
 * Reads the attributes of an element of MDX without running anything: texts, flags, and in braces what is written out there:
 * numbers, lists and groups. `start` is where the element begins.
 *
 * @example <Map moves={[{ from: 'quellau', count: 3 }]} title="Umzug" />
 * // props: { moves: [{ from: 'quellau', count: 3 }], title: 'Umzug' }
 */
export function readAttributes(attributes: readonly Attribute[], start: Place): ReadAttributes {
  const props: Record<string, unknown> = {};
  const unread: (Place & { name?: string })[] = [];
  const places = new Map<string, Place>();
  const repeated: (Place & { name: string })[] = [];
  for (const attribute of attributes) {
    const place = toPlace(attribute.position?.start) ?? start;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      unread.push(place);
      continue;
    }
    const { name, value } = attribute;
    if (places.has(name)) repeated.push({ ...place, name });
    places.set(name, place);
    if (typeof value !== 'object' || value === null) {
      props[name] = value ?? true;
      continue;
    }
    const read = readCode(value.data?.estree, name, places);
    if (read === UNREAD) unread.push({ ...place, name });
    else props[name] = read;
  }
  return { props, unread, places, repeated };
}

function readCode(
  code: Code | null | undefined,
  path: string,
  places: Map<string, Place>,
): unknown {
  const [statement] = code?.body ?? [];
  return statement?.type === 'ExpressionStatement'
    ? readValue(statement.expression, path, places)
    : UNREAD;
}

function readValue(node: Expression | Item, path: string, places: Map<string, Place>): unknown {
  // The parser of code counts columns from 0. An attribute itself stands where its name does.
  const start = node?.loc?.start;
  if (start && path.includes('.')) places.set(path, { line: start.line, column: start.column + 1 });
  if (node?.type === 'Literal')
    return typeof node.value === 'object' && node.value !== null ? UNREAD : node.value;
  if (node?.type === 'TemplateLiteral')
    return node.expressions.length > 0 ? UNREAD : node.quasis[0]?.value.cooked;
  if (node?.type === 'UnaryExpression') {
    const value = readValue(node.argument, path, places);
    return node.operator === '-' && typeof value === 'number' ? -value : UNREAD;
  }
  if (node?.type === 'ArrayExpression') {
    const items = node.elements.map((item, at) => {
      return readValue(item, `${path}.${String(at)}`, places);
    });
    return items.includes(UNREAD) ? UNREAD : items;
  }
  if (node?.type !== 'ObjectExpression') return UNREAD;
  const pairs = node.properties.map((one) => readProperty(one, path, places));
  return pairs.some(([, value]) => value === UNREAD) ? UNREAD : Object.fromEntries(pairs);
}

function readProperty(
  node: Property,
  path: string,
  places: Map<string, Place>,
): readonly [key: string, value: unknown] {
  if (node.type !== 'Property' || node.computed || !isExpression(node.value)) return ['', UNREAD];
  const { key } = node;
  if (key.type !== 'Identifier' && key.type !== 'Literal') return ['', UNREAD];
  const name = key.type === 'Identifier' ? key.name : String(key.value);
  return [name, readValue(node.value, `${path}.${name}`, places)];
}

/** Patterns stand in the place of values only where something is taken apart. */
function isExpression(
  node: Extract<Property, { type: 'Property' }>['value'],
): node is Extract<typeof node, Expression> {
  return !node.type.endsWith('Pattern');
}

function toPlace(point: Place | undefined): Place | undefined {
  return point && { line: point.line, column: point.column };
}
