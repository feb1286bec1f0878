import { describe, expect, test } from 'vitest';
import { dropScopes, readSelectors } from '../../src/integrations/scoped-selectors.ts';

describe('the selectors of a scope', () => {
  test.each([
    ['a.go[data-s12ab]:hover{color:red}', [{ tag: 'a', classes: ['go'] }]],
    [
      'dl[data-s12ab] div[data-s12ab]>dt[data-s12ab],.big[data-s12ab]{}',
      [
        { tag: 'dl', classes: [] },
        { tag: 'div', classes: [] },
        { tag: 'dt', classes: [] },
        { tag: undefined, classes: ['big'] },
      ],
    ],
    ['.a.b:not(.c .d)[data-s12ab]::before{}', [{ tag: undefined, classes: ['a', 'b'] }]],
    [':is(h2, .x):first-child[data-s12ab]{}', [{ tag: undefined, classes: [] }]],
    ['details[open][data-s12ab]{}', [{ tag: 'details', classes: [] }]],
    ['@media print{section[data-s12ab]{}}', [{ tag: 'section', classes: [] }]],
  ])('of %s are read without conditions', (css, compounds) => {
    expect([...readSelectors(css)]).toEqual([['12ab', compounds]]);
  });
});

describe('an element', () => {
  const SELECTORS = readSelectors('p[data-s12ab]{} .go[data-s12ab]{} li.on[data-s12ab]{}');

  test.each([
    ['`<p data-s12ab>a</p>`', '`<p data-s12ab>a</p>`'],
    ['`<span data-s12ab>a</span>`', '`<span>a</span>`'],
    ['`<b class="go far" data-s12ab>`', '`<b class="go far" data-s12ab>`'],
    ['`<li class="off" data-s12ab>`', '`<li class="off">`'],
    ['`<li${addAttribute(x > 1 ? {} : y, "class:list")} data-s12ab>`', undefined],
    [
      '`<b${addAttribute(list.map((one) => one.id), "id")} data-s12ab>`',
      '`<b${addAttribute(list.map((one) => one.id), "id")}>`',
    ],
    ['`<b${spreadAttributes(rest)} data-s12ab>`', undefined],
    ['`<br data-s12ab>`', '`<br>`'],
    // Another component, of whose styles nothing is known.
    ['`<b data-s99zz>`', undefined],
    // Not a tag of a template.
    ['const text = `${one} data-s12ab>`', undefined],
    ['renderComponent(r, "A", A, { "data-s12ab": true })', undefined],
  ])('in %s keeps its scope only where a selector can mean it', (code, expected = code) => {
    expect(dropScopes(code, SELECTORS)).toBe(expected);
  });
});
