/** Errors end a build, warnings are shown by it, notes only by `npm run check`. */
export type Severity = 'error' | 'warning' | 'note';

/** A rule about content: short English texts, Markdown within a line. */
export interface Rule {
  /** What its findings may be, the gravest first. Errors cannot be silenced. */
  readonly severities: readonly Severity[];
  readonly title: string;
  readonly meaning: string;
  /** Something that breaks it. */
  readonly example: string;
  readonly remedy: string;
}

/** All rules, in order of their names; content/pages/findings.md is written from them. */
export const RULES = {
  'alias-collision': {
    severities: ['error'],
    title: 'Two entries of one kind claim a name',
    meaning:
      'A name, alias or form stands in two entries of the same kind, so that a text could not be linked to one of them.',
    example: '`aliases: [Werft]` in `actors/nordwerft.md` and in `actors/ostwerft.md`',
    remedy: 'Take the name out of one of the two entries.',
  },
  'ambiguous-form': {
    severities: ['note'],
    title: 'A form may be two entries',
    meaning:
      'A form that is made from names (a surname, a genitive) belongs to two entries. It is linked only where the full name or a title decides.',
    example: '`name: Ada Berg` and `name: Uwe Berg`: “Berg” is both',
    remedy: 'Nothing, or settle single places with a directive: `:actor[Berg]{id=ada-berg}`.',
  },
  'bad-setting': {
    severities: ['error'],
    title: 'A setting cannot be',
    meaning:
      'A setting of the environment has a value that cannot work, or the content folder is not there.',
    example: '`SITE=www.example.org`',
    remedy: 'Set what the finding proposes.',
  },
  'broken-csv': {
    severities: ['error'],
    title: 'A row of a CSV file cannot be read',
    meaning:
      '`npm run registry` found a row with a quotation mark that nobody closes, or with too many cells.',
    example: '`ada-berg,"Ada Berg`',
    remedy: 'Close the quotation mark, or export the table again.',
  },
  'broken-directive': {
    severities: ['error', 'warning'],
    title: 'A directive is nearly one',
    meaning:
      'A name or an attribute of a directive is misspelt, attributes are divided by commas, a block has no line `:::` behind it, or a line `:::` ends nothing. It would stand as text.',
    example: '`:qoute[„Nein“]{speaker=ada-berg}`',
    remedy: 'Write what the finding proposes, or `\\:` where a colon is meant as text.',
  },
  'broken-frontmatter': {
    severities: ['error'],
    title: 'The frontmatter is no YAML',
    meaning:
      'The keys above the text cannot be parsed: a colon without quotation marks, a key that stands twice, a wrong indent, a line `---` that is missing.',
    example: '`title: Flut: Wer zahlt?`',
    remedy: 'Put texts with a colon between quotation marks; take one of two equal keys out.',
  },
  'broken-ledger': {
    severities: ['error'],
    title: 'The ledger cannot be read',
    meaning:
      '`quotes.lock.json` is not what `npm run ledger` wrote: cut off, edited by hand, or merged.',
    example: 'a file that ends in the middle of a line',
    remedy: 'Take the last version from version control.',
  },
  'broken-link': {
    severities: ['error', 'warning'],
    title: 'A link leads nowhere',
    meaning:
      'A link leads to a page or a place of the site that does not exist (error), or to what the ledger keeps for what is gone (warning).',
    example: '`[Quellau](/places/quelau/)`',
    remedy: 'Correct the address; the finding proposes the nearest one.',
  },
  'broken-markdown': {
    severities: ['error'],
    title: 'The text cannot be parsed',
    meaning:
      'The MDX of an article has an open tag or brace, its code fails, or something is nested too deep.',
    example: '`Das <b>Ende` in `flut.mdx`',
    remedy: 'Close the tag; write `\\<` and `\\{` where they are text.',
  },
  'changed-quote': {
    severities: ['warning'],
    title: 'Quotes changed since the ledger was written',
    meaning: 'Quotes of the article have other words or another speaker than in the ledger.',
    example: 'a typing mistake in a quote was corrected',
    remedy: '`npm run ledger` shows them, `npm run ledger -- accept` writes them down.',
  },
  'changed-text': {
    severities: ['error'],
    title: 'Markdown would change the text',
    meaning:
      'A star, bracket, number or backslash would be read as a sign of Markdown, and readers would miss it.',
    example: '`und\\/oder`, a line that begins with `2022.`',
    remedy: 'Write the escape that the finding tells, such as `2022\\.`.',
  },
  'conflict-marker': {
    severities: ['error'],
    title: 'A merge was not finished',
    meaning: 'The marks of a conflict stand in the file.',
    example: '`<<<<<<< HEAD`',
    remedy: 'Keep one version and delete the marks.',
  },
  'control-character': {
    severities: ['error'],
    title: 'A character that no text may hold',
    meaning: 'A control character, or a line that ends as on old Macs, breaks pages and feeds.',
    example: 'U+0007 in a title; a carriage return alone',
    remedy: 'Delete it, or save the file with the line ends of Unix (LF).',
  },
  'doubtful-list': {
    severities: ['warning'],
    title: 'A text where a list is meant',
    meaning:
      'A key that takes several names has one text with commas or semicolons in it: it is read as one long name.',
    example: '`aliases: Nordwerft, Werft`',
    remedy: 'Write a list: `aliases: [Nordwerft, Werft]`.',
  },
  'doubtful-quote': {
    severities: ['error', 'warning'],
    title: 'It is open which quote this is',
    meaning:
      'An issued id may belong to a quote that changed a lot. An error where `CI=true`, because nobody is there to answer.',
    example: 'a quote was cut in two',
    remedy: 'Answer with the command that the finding tells.',
  },
  'draft-entry': {
    severities: ['warning'],
    title: 'An entry is a draft',
    meaning: 'The entry has `draft: true`; its page says so.',
    example: '`draft: true` from `npm run suggest`',
    remedy: 'Fill it in, then take the line out.',
  },
  'duplicate-id': {
    severities: ['error'],
    title: 'Two files have one id',
    meaning: 'The id is the name of the file without its ending, in all folders of one kind.',
    example: '`articles/flut.md` and `articles/2022/flut.md`',
    remedy: 'Rename one of the two.',
  },
  'empty-article': {
    severities: ['error'],
    title: 'An article has no text',
    meaning: 'There is nothing below the frontmatter.',
    example: 'a file that ends with `---`',
    remedy: 'Write the text, or take the file out.',
  },
  'empty-content': {
    severities: ['error'],
    title: 'There is no article',
    meaning: 'The content folder holds no article at all.',
    example: '`CONTENT_DIR` is one folder too high',
    remedy: 'Add an article, or correct `CONTENT_DIR`.',
  },
  'external-image': {
    severities: ['error'],
    title: 'A picture lies on another server',
    meaning: 'Every page would ask that server for it, and tell it who reads.',
    example: '`![Hafen](https://example.org/hafen.jpg)`',
    remedy: 'Put the file into `public/`: `![Hafen](/hafen.jpg)`.',
  },
  'future-date': {
    severities: ['note'],
    title: 'A date lies in the future',
    meaning:
      'A role begins, a source was read, or a correction was made after today. Told by `npm run check` alone, which may look at the clock; a build never does.',
    example: '`retrieved: 2032-02-02`',
    remedy: 'Correct the year.',
  },
  'invalid-id': {
    severities: ['error'],
    title: 'A file name is no id',
    meaning:
      'Ids have small letters a to z, digits and single hyphens, because addresses are made of them.',
    example: '`Ada Berg.md`',
    remedy: 'Rename the file as the finding says: `ada-berg.md`.',
  },
  'invalid-ignore': {
    severities: ['warning'],
    title: 'A silence that cannot work',
    meaning: 'A comment or a setting that silences a rule has no reason, or names no rule.',
    example: '`<!-- check-ignore unknown-speaker -->`',
    remedy:
      'Write the rule and the reason: `<!-- check-ignore unknown-speaker: is named once -->`.',
  },
  'invalid-value': {
    severities: ['error'],
    title: 'A key holds what it must not',
    meaning:
      'A bad date, a number for a text, a role that ends before it begins, an alias that every text is full of.',
    example: '`date: 2.2.2022`; `aliases: [der]`',
    remedy: 'Write what the finding asks for.',
  },
  'large-picture': {
    severities: ['error', 'warning'],
    title: 'A picture is too large',
    meaning:
      'A picture has more bytes or more pixels than a page needs; readers with a slow connection wait for it. From 10 MB on it is refused.',
    example: '`![Der Deich](deich.jpg)`, a file of 12 MB',
    remedy: 'Make it smaller in an image editor.',
  },
  'lone-footnote': {
    severities: ['warning'],
    title: 'A footnote has no mark or no text',
    meaning: 'A mark `[^1]` has no footnote, or a footnote has no mark in the text.',
    example: '`Der Deich hält.[^2]` without a line `[^2]: …`',
    remedy: 'Write the other half, or `\\[^2]` where it is text.',
  },
  'lost-quote': {
    severities: ['warning'],
    title: 'A quote of the ledger is gone',
    meaning: 'The words of an issued id stand in no article any more. Its page says so.',
    example: 'a paragraph was deleted',
    remedy: '`npm run ledger -- retire ID --reason "…"`, or `merge`.',
  },
  'missing-alt': {
    severities: ['warning'],
    title: 'A picture has no words for those who do not see it',
    meaning: 'The brackets of a picture are empty.',
    example: '`![](deich.jpg)`',
    remedy: 'Say in the brackets what the picture shows: `![Der Deich bei Quellau](deich.jpg)`.',
  },
  'missing-frontmatter': {
    severities: ['error'],
    title: 'There is no frontmatter',
    meaning: 'The file does not begin with a line `---`, keys and a second line `---`.',
    example: 'a file that begins with its text',
    remedy: 'Put the keys between two lines `---` at its top.',
  },
  'missing-key': {
    severities: ['error'],
    title: 'A key is missing',
    meaning: 'An article needs a title and a date, an actor a name and a kind.',
    example: 'an article without `date:`',
    remedy: 'Add the line that the finding tells.',
  },
  'missing-picture': {
    severities: ['error'],
    title: 'A picture is not there',
    meaning:
      'No file lies beside the article, in its folder or in `public/` under the address of the picture.',
    example: '`![Der Deich](deisch.jpg)`',
    remedy: 'Correct the address; the finding proposes the nearest file.',
  },
  'new-quote': {
    severities: ['warning'],
    title: 'Quotes have no lasting address yet',
    meaning: 'The ledger does not have them; their addresses change with their words.',
    example: 'a new article',
    remedy: '`npm run ledger -- accept`, and commit the ledger.',
  },
  'no-ledger': {
    severities: ['warning'],
    title: 'There is no ledger',
    meaning: 'The address of a quote changes with its words.',
    example: 'a new content folder',
    remedy: '`npm run ledger -- accept`, and commit the file.',
  },
  'no-site': {
    severities: ['warning'],
    title: 'The address of the site is not set',
    meaning: 'Canonical links, feeds and citations speak of this machine.',
    example: 'a build without `SITE`',
    remedy: '`SITE=https://example.org npm run build`',
  },
  'not-utf-8': {
    severities: ['error'],
    title: 'A file is not UTF-8',
    meaning: 'The file was saved with another encoding.',
    example: 'a text from an old editor',
    remedy: 'Save it again as UTF-8.',
  },
  'public-conflict': {
    severities: ['error'],
    title: 'A file of public/ has the name of a page',
    meaning:
      'The files of `public/` are copied to the root of the site, and the site has a file of its own at this address.',
    example: '`public/articles/index.html`',
    remedy: 'Rename it, or move it into a folder; for a favicon set `favicon:` in `site.yml`.',
  },
  'quote-id-collision': {
    severities: ['error'],
    title: 'Two quotes have one id',
    meaning: 'An id was given to two quotes by hand.',
    example: '`:quote[…]{id=q-abcd2345}` in two articles',
    remedy: 'Take one of the two out.',
  },
  'raw-html': {
    severities: ['warning'],
    title: 'HTML in a Markdown file',
    meaning: 'HTML in a `.md` file is left out of the page.',
    example: '`<br>`',
    remedy: 'Write it as Markdown, or rename the file to `.mdx`.',
  },
  'relation-circle': {
    severities: ['warning'],
    title: 'A relation leads back to itself',
    meaning: 'An actor is, over others or at once, a member of itself or speaks for itself.',
    example: '`memberOf: nordwerft` in `actors/nordwerft.md`',
    remedy: 'Take the line out that is wrong.',
  },
  'repeated-title': {
    severities: ['warning'],
    title: 'The text begins with the title',
    meaning:
      'The first line of the text is the headline, which the page shows from the frontmatter.',
    example: '`# Flut` below `title: Flut`',
    remedy: 'Take the line out.',
  },
  'shared-name': {
    severities: ['note'],
    title: 'Entries of two kinds have one name',
    meaning:
      'An actor, a place or a term have the same name. That may be meant: a capital is a place and a government. In texts the grammar decides.',
    example: '`name: Quellau` in `actors/` and in `places/`',
    remedy:
      'Nothing where both are meant; otherwise take it out of one, or silence it with the reason.',
  },
  'site-too-large': {
    severities: ['error', 'warning'],
    title: 'The site is too large',
    meaning:
      'The finished site has more files or bytes than `budget:` in `site.yml` allows (a warning), or than the `host:` there takes (an error, before anything is published).',
    example: '`budget: { files: 500 }`, and the site has 620 files',
    remedy: 'Set fewer cards or one language, or a larger budget.',
  },
  'skipped-file': {
    severities: ['error', 'warning'],
    title: 'A file is not read',
    meaning:
      'It lies in a wrong folder, has another ending, or is a link. An error where the build would miss what it needs.',
    example: '`article/flut.md`, `articles/flut.txt`',
    remedy: 'Rename or move it as the finding says.',
  },
  'tag-spelling': {
    severities: ['warning'],
    title: 'A tag is written in two ways',
    meaning: 'Two spellings of a tag give one id, so that one page would have two names.',
    example: '`tags: [hafen]` in one article and `tags: [Hafen]` in another',
    remedy: 'Write it the same in all articles.',
  },
  'too-large': {
    severities: ['error'],
    title: 'A file is too large',
    meaning:
      'More than two million characters, a hundred levels, or too many marks for the time of a build.',
    example: 'a whole archive in one file',
    remedy: 'Divide it.',
  },
  'unclosed-quotation-mark': {
    severities: ['warning'],
    title: 'A quotation mark is not closed',
    meaning: 'A quote would have no end, so its words are not marked.',
    example: '`„Wir bleiben, sagte sie.`',
    remedy: 'Add the closing mark.',
  },
  'undated-role': {
    severities: ['note'],
    title: 'A role has no date',
    meaning: "The office would be this person's in every year.",
    example: '`roles: [{title: Ministerin}]`',
    remedy: 'Add `from:` and, where it ended, `to:`.',
  },
  'uneven-table': {
    severities: ['warning'],
    title: 'A row of a table has more or fewer cells than its head',
    meaning: 'Cells that are too many are not shown.',
    example: '`| Ort | Höhe |` above `| Quellau | 3 m | alt |`',
    remedy: 'Give the row as many cells as the head has.',
  },
  'unfilled-page': {
    severities: ['warning'],
    title: 'A page still has gaps',
    meaning: 'A legal page is published with words in brackets that somebody is to fill.',
    example: '`[Name und Anschrift]`',
    remedy: 'Write what belongs there, or `\\[…\\]` for brackets that are text.',
  },
  'unknown-directive-target': {
    severities: ['error'],
    title: 'A directive names nobody',
    meaning: 'A directive has an id that no entry has, or no words.',
    example: '`:actor[Ada Berg]{id=ada-burg}`',
    remedy: 'Correct the id; the finding proposes the nearest one.',
  },
  'unknown-key': {
    severities: ['error'],
    title: 'A key does not exist',
    meaning: 'A key of the frontmatter is misspelt.',
    example: '`titel: Flut`',
    remedy: 'Rename it; the finding proposes the nearest one.',
  },
  'unknown-language': {
    severities: ['warning'],
    title: 'The annotator does not know the language',
    meaning: 'No name and no quote is marked in the article.',
    example: '`lang: fr`',
    remedy: 'Correct `lang`, or mark by hand what matters.',
  },
  'unknown-name': {
    severities: ['note'],
    title: 'A name is in no entry',
    meaning: 'A name that looks like a person or an organisation has no entry.',
    example: '“Ada Berg” without `actors/ada-berg.md`',
    remedy: 'Add an entry or an alias, or leave it.',
  },
  'unknown-reference': {
    severities: ['error'],
    title: 'A reference leads to no entry',
    meaning: 'A key or a component names an id that no entry of the kind has.',
    example: '`memberOf: quelau`',
    remedy: 'Correct the id, or add the entry.',
  },
  'unknown-speaker': {
    severities: ['note'],
    title: 'A speaker is in no entry',
    meaning:
      'Somebody with a name is quoted and has no entry; words without a name (“ein Sprecher”) are counted once an article.',
    example: '„…“, sagte Uwe Lindner.',
    remedy: 'Add an entry or an alias; `npm run suggest` drafts files.',
  },
  'unlinked-name': {
    severities: ['note'],
    title: 'A name is not linked',
    meaning: 'It may be several entries, and the article does not decide.',
    example: '“Berg” with two of this name',
    remedy: 'Write the directive that the finding tells.',
  },
  'unsafe-picture': {
    severities: ['error'],
    title: 'A picture runs or loads something',
    meaning: 'An SVG file holds a script, a handler or an address of another site.',
    example: '`<svg><script>…</script></svg>`',
    remedy: 'Export it again without scripts and links, or as PNG.',
  },
  'unsupported-picture': {
    severities: ['error'],
    title: 'A picture that browsers do not show',
    meaning: 'The file is none of the kinds that browsers show, or is broken.',
    example: '`![Der Deich](deich.tiff)`',
    remedy: 'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.',
  },
  'unused-entry': {
    severities: ['note'],
    title: 'No article names an entry',
    meaning: 'The entry has a page that nothing leads to.',
    example: 'an actor whom articles call otherwise',
    remedy: 'Add the form that articles use as an alias, or leave it.',
  },
  'unused-ignore': {
    severities: ['note'],
    title: 'A silence silences nothing',
    meaning: 'What a comment or a setting silences is not found any more.',
    example: '`<!-- check-ignore raw-html: … -->` over a line without HTML',
    remedy: 'Take it out.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type FindingRule = keyof typeof RULES;

export function isRule(name: string): name is FindingRule {
  return Object.hasOwn(RULES, name);
}

/** Whether findings of a rule may be silenced with a reason: what ends a build may not. */
export function canSilence(rule: FindingRule): boolean {
  return RULES[rule].severities.some((severity) => severity !== 'error');
}
