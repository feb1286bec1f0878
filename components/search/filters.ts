import type { SearchFilter } from '../../src/schemas/search-record.ts';
import { SEARCH_FILTERS } from '../../src/schemas/search-record.ts';

/** Values of filters by name, each with how many records have it. */
export type FilterValues = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Filters whose values the index knows; those of the others stand on the page. */
const FILLED = ['speaker', 'year', 'side'] as const;

/** What the form asks for beside words, as the index has it. */
export function getFilters(form: HTMLFormElement): Partial<Record<SearchFilter, string>> {
  const asked = SEARCH_FILTERS.flatMap((name) => {
    const option = getSelect(form, name)?.selectedOptions[0];
    return option && option.value !== ''
      ? [[name, option.dataset['filter'] ?? option.value] as const]
      : [];
  });
  return Object.fromEntries(asked);
}

/** Offers the values that are found, and the one that is picked whether it is found or not. */
export function fillFilters(form: HTMLFormElement, values: FilterValues): void {
  for (const name of FILLED) {
    const select = getSelect(form, name);
    if (!select) continue;
    const [picked] = select.selectedOptions;
    const [any] = select.options;
    const options = Object.entries(values[name] ?? {})
      .filter(([value, count]) => count > 0 && toId(value) !== picked?.value)
      .map(([value]) => toOption(value));
    if (picked && picked !== any) options.push(picked);
    options.sort((a, b) =>
      name === 'year' ? b.text.localeCompare(a.text) : a.text.localeCompare(b.text),
    );
    select.replaceChildren(...(any ? [any] : []), ...options);
    if (picked) select.value = picked.value;
  }
}

/** Picks what an address asks for; what nobody knows is not asked for. */
export function pickFilters(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const name of SEARCH_FILTERS) {
    const select = getSelect(form, name);
    if (!select) continue;
    select.value = asked.get(name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

function getSelect(form: HTMLFormElement, name: SearchFilter): HTMLSelectElement | undefined {
  const select = form.elements.namedItem(name);
  return select instanceof HTMLSelectElement ? select : undefined;
}

/** The index has "ada-berg Ada Berg": the id for addresses, the name for readers. */
function toOption(value: string): HTMLOptionElement {
  const option = new Option(value.slice(value.indexOf(' ') + 1), toId(value));
  option.dataset['filter'] = value;
  return option;
}

function toId(value: string): string {
  return value.split(' ', 1)[0] ?? value;
}
