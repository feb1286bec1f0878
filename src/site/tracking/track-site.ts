import type { PageReads, ReadModel } from '../../reuse/page-reads.ts';
import { toDigest } from '../../reuse/to-digest.ts';
import type { Site } from '../model.ts';
import { nameEntries, SITE_ENTRY } from './entries.ts';
import { toComparable } from './to-comparable.ts';

/** Between a key of the site and one of its collection: `cards/q-abcd2345`. */
const SLASH = '/';
/** Keys of the site that are sets and maps by id. */
const COLLECTIONS: ReadonlySet<string> = new Set<keyof Site>(['cards', 'actorFeeds']);

/** 66 bits: a key is compared with itself in another build, and with no other. An archive has millions. */
const KEY_LENGTH = 11;

type Lookup = (item: string) => unknown;

/**
 * The same model, which tells `reads` each key of an entry that is read while a page is rendered: statements, quotes,
 * articles, actors, terms, places and tags become proxies, one for each; whatever holds no entry is given out as it is.
 */
export function trackSite(site: Site, reads: PageReads): Site {
  const names = nameEntries(site);
  const tracked = new Map<object, object>();
  const note = (entry: string, key: string): void => {
    const { current } = reads;
    // The id of an entry is in its name.
    if (!current || (key === 'id' && entry !== SITE_ENTRY)) return;
    const keys = current.get(entry);
    if (keys) keys.add(key);
    else current.set(entry, new Set([key]));
  };
  const track = <Entry extends object>(entry: Entry, name: string): Entry => {
    const known = tracked.get(entry);
    if (known) return known as Entry;
    const given = new Map<string | symbol, unknown>();
    const proxy = new Proxy(entry, {
      get(target, key) {
        if (typeof key === 'symbol') return Reflect.get(target, key);
        const isCollection = name === SITE_ENTRY && COLLECTIONS.has(key);
        if (!isCollection) note(name, key);
        if (given.has(key)) return given.get(key);
        const value = isCollection ? trackCollection(key) : convert(Reflect.get(target, key));
        given.set(key, value);
        return value;
      },
      has(target, key) {
        if (typeof key === 'string') note(name, key);
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        for (const key of Object.keys(target)) note(name, key);
        return Reflect.ownKeys(target);
      },
    });
    tracked.set(entry, proxy);
    names.set(proxy, name);
    return proxy;
  };
  /** Sets and maps of the site are asked for one item by most pages: those depend on this item alone. */
  const trackCollection = (key: string): unknown => {
    const value: unknown = Reflect.get(site, key);
    if (!(value instanceof Set || value instanceof Map)) throw new TypeError(key);
    const whole = convert(value) as object;
    return new Proxy(value, {
      get(target, method) {
        if (method === 'has' || method === 'get')
          return (item: string) => {
            note(SITE_ENTRY, `${key}${SLASH}${item}`);
            return convert((Reflect.get(target, method) as Lookup).call(target, item));
          };
        note(SITE_ENTRY, key);
        const part: unknown = Reflect.get(whole, method, whole);
        return typeof part === 'function' ? part.bind(whole) : part;
      },
    });
  };
  const convert = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const name = names.get(value);
    if (name !== undefined) return track(value, name);
    if (Array.isArray(value)) return convertList(value);
    if (value instanceof Set) return new Set(convertList([...value]));
    if (value instanceof Map)
      return new Map([...value].map(([key, item]) => [convert(key), convert(item)]));
    const parts = Object.entries(value).map(([key, part]) => [key, part, convert(part)] as const);
    if (parts.every(([, part, converted]) => part === converted)) return value;
    return Object.fromEntries(parts.map(([key, , converted]) => [key, converted]));
  };
  const convertList = (list: readonly unknown[]): readonly unknown[] => {
    const converted = list.map(convert);
    return converted.every((item, index) => item === list[index]) ? list : converted;
  };
  reads.model = createReadModel(names);
  return track(site, SITE_ENTRY);
}

function createReadModel(names: ReadonlyMap<object, string>): ReadModel {
  const entries = new Map([...names].map(([entry, name]) => [name, entry]));
  const nameOf = (value: object): string | undefined => names.get(value);
  const write = (name: string, keys: readonly string[]): string => {
    const entry = entries.get(name);
    return toComparable(entry && keys.map((key) => readKey(entry, key)), nameOf);
  };
  return {
    digestKey: (name, key) => toDigest(write(name, [key]), KEY_LENGTH),
    digestKeys: (name, keys) => toDigest(write(name, keys)),
    nameOf,
  };
}

function readKey(entry: object, key: string): unknown {
  const [first = '', second] = key.split(SLASH);
  const value: unknown = Reflect.get(entry, first);
  if (second === undefined) return value;
  if (value instanceof Set) return value.has(second);
  return value instanceof Map ? value.get(second) : undefined;
}
