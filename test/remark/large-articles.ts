/** The body of an article that grows with a number. */
export type ToArticle = (count: number) => string;

/** One thing many times, in the same words and in others. */
export interface LargeArticle {
  readonly repeated: ToArticle;
  readonly varied: ToArticle;
}

const SYLLABLES = ['ber', 'kal', 'mor', 'ten', 'dis', 'hol', 'rin', 'wes', 'gar', 'lun', 'fah'];

/** A made-up noun for a number, another for each: "Berkal". */
function toNoun(index: number): string {
  const letters: string[] = [];
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    letters.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
  const word = letters.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Repeats what `toPart` makes of a noun: of one and the same, and of another each time. */
function toLarge(toPart: (noun: string) => string, before = '', after = ''): LargeArticle {
  return {
    repeated: (count) => before + toPart('Deich').repeat(count) + after,
    varied: (count) =>
      before + Array.from({ length: count }, (_, index) => toPart(toNoun(index))).join('') + after,
  };
}

/** Opens something and closes it again, as deep as the number says. */
function toDeep(toOpen: (noun: string) => string, close: string): LargeArticle {
  const { repeated, varied } = toLarge(toOpen);
  return {
    repeated: (count) => `${repeated(count)}Ende${close.repeat(count)}`,
    varied: (count) => `${varied(count)}Ende${close.repeat(count)}`,
  };
}

/** Markdown that grows with a number and holds much of one thing, as no paper prints it. */
export const LARGE_ARTICLES: Readonly<Record<string, LargeArticle>> = {
  prose: toLarge(
    (noun) => `Der ${noun} ist alt. „Der ${noun} hält“, sagte Ada Berg in Seedorf.\n\n`,
  ),
  'one paragraph': toLarge((noun) => `„Der ${noun} hält“, sagte Ada Berg. `),
  'reported words': toLarge((noun) => `Laut Bo Tal hält der ${noun}. `),
  headings: toLarge((noun) => `## Der ${noun}\n\nAda Berg nannte ihn „einen ${noun}“.\n\n`),
  names: toLarge((noun) => `Ada Berg und Bo Tal sahen den ${noun}, `),
  'items of a list': toLarge((noun) => `- „Der ${noun} hält“, sagte Ada Berg.\n`),
  'block quotes': toLarge((noun) => `> „Der ${noun} hält“, sagte Ada Berg.\n\nEnde.\n\n`),
  'one block quote': toLarge((noun) => `> „Der ${noun} hält“, sagte Ada Berg.\n>\n`),
  emphasis: toLarge((noun) => `„Der *${noun}* **hält**“, sagte *Ada Berg*. `),
  'emphasis in a long quote': toLarge((noun) => `der *${noun}* `, '„', '“, sagte Ada Berg.'),
  'sentences in one quote': toLarge((noun) => `Der ${noun} hält. `, '„', '“, sagte Ada Berg.'),
  links: toLarge((noun) => `[Der ${noun}](/a/), sagte [Ada Berg](/b/). `),
  definitions: toLarge((noun) => `[${noun}]: /a/\n\n[${noun}] und Ada Berg.\n\n`),
  directives: toLarge((noun) => `:plain[Der ${noun}] und :actor[die Wirtin]{id=ada-berg}. `),
  'quotes by hand': toLarge((noun) => `:quote[Der ${noun} hält]{speaker=ada-berg}. `),
  'opening marks': toLarge((noun) => `„${noun} `),
  marks: { repeated: (count) => '„'.repeat(count), varied: (count) => '„»‚›“'.repeat(count / 5) },
  'marks in paragraphs': toLarge((noun) => `„${noun}\n\nAda Berg sagte: `),
  'marks inside marks': toDeep((noun) => `„${noun} `, '“'),
  'hard breaks': toLarge((noun) => `Der ${noun}  \n„hält“, sagte Ada Berg.\\\n`),
  'escapes and entities': toLarge((noun) => `\\„Der ${noun} h&auml;lt\\“, sagte Ada Berg &amp; `),
  'colons of no directive': toLarge((noun) => `Ressort:${noun} [a]:b sagte Ada Berg. `),
  'code and HTML': toLarge((noun) => `\`${noun}\` <b>„hält“</b>, sagte Ada Berg. `),
  'open brackets': toLarge((noun) => `[${noun} `),
  'open stars': toLarge((noun) => `*${noun} `),
  'open lines below': toLarge((noun) => `_${noun} **`),
  backticks: toLarge((noun) => `\`${noun} \`\``),
  'open directives': toLarge((noun) => `:plain[${noun} `),
};

/** Markdown that nests as deep as the number says; nobody writes more than a few levels. */
export const DEEP_ARTICLES: Readonly<Record<string, LargeArticle>> = {
  'directives in directives': toDeep((noun) => `:plain[${noun} `, ']'),
  'brackets in brackets': toDeep(() => '[', ']'),
  'emphasis in emphasis': toDeep((noun) => `*${noun} `, '*'),
  'stars at a word': toDeep(() => '*', '*'),
  'block quotes in block quotes': toLarge(() => '> ', '', 'Ende.'),
  'lists in lists': toLarge(() => '- ', '', 'Ende.'),
  'lists on lines of their own': {
    repeated: (count) => toSteps(count, () => 'Deich'),
    varied: (count) => toSteps(count, toNoun),
  },
};

function toSteps(count: number, toWord: (index: number) => string): string {
  const lines = Array.from({ length: count }, (_, at) => `${'  '.repeat(at)}- ${toWord(at)}\n`);
  return `${lines.join('')}\nEnde.`;
}
