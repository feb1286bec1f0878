import fc from 'fast-check';

const WORDS =
  'Der|Die|das|und|sagte|am|im|von|Deich|Deichamt|Seedorf|Quellau|Wirtin|Fähre|über|größer|„Wir|bleiben“,|Ende|heute|nicht|hält,|Grad|Prozent|Uhr|Liga|(so|hieß|es)|–|Ada|Berg.'.split(
    '|',
  );

/** What stands at the beginning of a line. */
const BEGINNINGS = [
  ...'1. Mai|2. Februar 2022:|3. Liga:|1. FC Seedorf|2. Weltkrieg|1954. Das war|2022.|1. Platz|20.15 Uhr|1.|7)|a)|I.|§ 1.'.split(
    '|',
  ),
  ...'* Name geändert:|** Name geändert:|* 1954 in Seedorf;|- Nein,|+ + + Eil + + +|– Nein,|+ 3 Prozent|—|†'.split(
    '|',
  ),
  ...'# 1 der Charts|#Deich|> 30 Grad|>90 Prozent|>>Nein<<,|<10 Grad|~30|~~~ Werbung ~~~|===|    vier|\tTab|| a | b |'.split(
    '|',
  ),
  ...'[Anm. d. Red.]:|[Hinweis]:|[sic]:|```|<ADRESSE>|:::|::|:Ort|@ada|_blank|[^1]:|:::hinweis|:::pullquote|::name[Deich]|~~30'.split(
    '|',
  ),
];

/** What stands in a line, glued to words or not. */
const INSIDE = [
  ...'Schüler*innen|Kolleg*innen-|Lehrer*|Lehrer*,|*innen|(*1954|*3. Mai|†|f***|sch***t|5*3*2|(a)*b*(c)|a * b|Hartz-IV-*,|f**k'.split(
    '|',
  ),
  ...'snake_case_name|__init__|_self|Schüler_innen|Name: ____|a@example.org|a_b_c@example.org|C:\\Temp|~~weg|~30|Seedorf~~en~~|[^1]|[^Anm]'.split(
    '|',
  ),
  ...'https://example.org/a_b_(c)_d|https://example.org/_a_/*b*/?c=1&copy=2#d|www.example.org/_a_|http://example.org'.split(
    '|',
  ),
  ...'geht`s|Klaus`|`ne|`s|``,|[sic]|[…]|habe[n]|[n](sic)|(sic)|[1]|[1][2]|[|]|](so)|![|{|}'.split(
    '|',
  ),
  ...'<10|a<b|c>d|<ADRESSE>|<Name>|<3|<-|->|=>|<<|>>|R&D|AT&T;|&|a \\ b|12:30|2:1 (0:1)|18.30 Uhr|Ressort:Politik|::|#1|#Deich'.split(
    '|',
  ),
  '5 | 6',
  '|---|---|',
  '\u00a0',
  'Deich\u00adamt',
  '\u2009%',
];

const line = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.constantFrom(...INSIDE) },
      ),
      fc.oneof({ weight: 9, arbitrary: fc.constant(' ') }, fc.constantFrom('', ', ', '-', '/')),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

/** A paragraph as somebody might paste it: words, and all that Markdown could take for its own signs. */
export const germanParagraph: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(fc.constantFrom(...BEGINNINGS)),
    line,
    fc.option(fc.tuple(fc.option(fc.constantFrom(...BEGINNINGS)), line)),
  )
  .map(([beginning, first, second]) => {
    const toLine = (start: string | null, rest: string): string =>
      start === null ? rest : `${start} ${rest}`;
    // Two points or two counted numbers below each other are a list and meant as one.
    const isTwice = second && beginning !== null && second[0]?.charAt(0) === beginning.charAt(0);
    const lines = [toLine(beginning, first), ...(second && !isTwice ? [toLine(...second)] : [])];
    return lines.join('\n').trim();
  });
