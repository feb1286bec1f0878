import type { SearchFilter } from '../../src/schemas/search-record.ts';
import { SEARCH_FILTERS } from '../../src/schemas/search-record.ts';
import type { FilterValues } from './filters.ts';
import { fillFilters, getFilters, pickFilters } from './filters.ts';
import type { Pagefind, PagefindResults } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchGroup } from './search-options.ts';
import { GROUPS, RANKING, toPlainQuery } from './search-options.ts';
import type { ResultPage } from './show-results.ts';
import { toElement, toResult } from './show-results.ts';

/** How long nothing is typed until a search begins. */
const WAIT_MS = 180;
/** So many results come with each further press. */
const MORE = 20;

/** What the page hands its script: words of the interface, and where things are. */
export interface SearchPageData extends ResultPage {
  readonly pagefind: string;
  readonly words: Readonly<
    Record<'notLoaded' | 'loading' | 'nothing' | 'one' | 'many' | 'more', string>
  >;
  readonly groups: Readonly<Record<SearchGroup['name'], string>>;
}

interface Found {
  readonly group: SearchGroup;
  readonly results: PagefindResults['results'];
}

/** Lets the page search while a reader types: its form, the results, how many there are, and the address of the page. */
export async function startSearch(form: HTMLFormElement, data: SearchPageData): Promise<void> {
  const list = document.getElementById('results');
  const status = document.getElementById('result-count');
  const field = form.elements.namedItem('q');
  if (!list || !status || !(field instanceof HTMLInputElement)) return;
  const asked = new URLSearchParams(location.search);
  // Who typed before the script came has typed on.
  field.value ||= asked.get('q') ?? '';
  status.textContent = data.words.loading;
  const pagefind = await loadPagefind(data.pagefind, RANKING).catch(() => undefined);
  const values = await pagefind?.filters().catch(() => undefined);
  if (!pagefind || !values) {
    status.textContent = data.words.notLoaded;
    return;
  }
  fillFilters(form, values);
  pickFilters(form, asked);
  for (const filters of form.querySelectorAll('fieldset')) filters.hidden = false;
  let latest = 0;
  let timer: number | undefined;
  const update = async (): Promise<void> => {
    latest += 1;
    const own = latest;
    const query = toPlainQuery(field.value);
    writeAddress(form);
    const { found, values: left } = await search(pagefind, query, form);
    if (own !== latest) return;
    fillFilters(form, left);
    const sections = await Promise.all(found.map((one) => toSection(one, query, data)));
    if (own !== latest) return;
    list.replaceChildren(...sections);
    const count = found.reduce((sum, { results }) => sum + results.length, 0);
    status.textContent = isEmpty(query, form) ? '' : toCount(count, data.words);
  };
  const updateSoon = (wait: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void update(), wait);
  };
  form.addEventListener('input', ({ target }) => updateSoon(target === field ? WAIT_MS : 0));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    updateSoon(0);
  });
  // The fields are empty after the event.
  form.addEventListener('reset', () => {
    const query = field.value;
    window.setTimeout(() => {
      field.value = query;
      updateSoon(0);
    });
  });
  await update();
}

/** Puts what is asked for into the address, so that a search can be linked; no stop on the way back for each letter. */
function writeAddress(form: HTMLFormElement): void {
  const asked = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

function isEmpty(query: string, form: HTMLFormElement): boolean {
  return query === '' && Object.keys(getFilters(form)).length === 0;
}

async function search(
  pagefind: Pagefind,
  query: string,
  form: HTMLFormElement,
): Promise<{ found: readonly Found[]; values: FilterValues }> {
  const filters = getFilters(form);
  const asked: SearchFilter[] = SEARCH_FILTERS.filter((name) => filters[name] !== undefined);
  const groups = GROUPS.filter(({ name }) => hasFilters(name, asked));
  const searches = groups.map(async (group) => {
    const results = await pagefind.search(query || null, {
      filters: { kind: { any: group.kinds }, ...filters },
      // Without words nothing fits better than anything else.
      ...(query === '' ? { sort: { date: 'desc' } } : {}),
    });
    return { group, results };
  });
  const answers = await Promise.all(searches);
  const values = answers.find(({ group }) => group.name === 'statements')?.results.totalFilters;
  const found = answers.map(({ group, results }) => ({ group, results: results.results }));
  return {
    found: isEmpty(query, form) ? [] : found.filter(({ results }) => results.length > 0),
    values: values ?? {},
  };
}

/** An entry of the registry has no day and nobody who speaks; an article has a day. */
function hasFilters(group: SearchGroup['name'], asked: readonly SearchFilter[]): boolean {
  if (group === 'statements') return true;
  return group === 'articles' ? asked.every((name) => name === 'year') : asked.length === 0;
}

async function toSection(
  { group, results }: Found,
  query: string,
  data: SearchPageData,
): Promise<HTMLElement> {
  const { more } = data.words;
  const heading = toElement('h2', '', data.groups[group.name], ' ');
  heading.append(toElement('span', 'count', String(results.length)));
  const items = toElement('ol', '');
  items.role = 'list';
  const section = toElement('section', '', heading, items);
  const button = document.createElement('button');
  button.type = 'button';
  const show = async (end: number): Promise<HTMLElement[]> => {
    const next = results.slice(items.childElementCount, end);
    const added = (await Promise.all(next.map((one) => one.data()))).map((record) =>
      toResult(record, query, data),
    );
    items.append(...added);
    const left = results.length - items.childElementCount;
    button.textContent = more.replace('{}', String(left));
    button.hidden = left === 0;
    return added;
  };
  await show(group.first);
  button.addEventListener('click', () => {
    void show(items.childElementCount + MORE).then(([first]) => first?.querySelector('a')?.focus());
  });
  section.append(button);
  return section;
}

function toCount(count: number, { nothing, one, many }: SearchPageData['words']): string {
  if (count === 0) return nothing;
  return count === 1 ? one : many.replace('{}', String(count));
}
