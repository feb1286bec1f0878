import type { Rule } from './rule.ts';

/** Rules about files, frontmatter and settings. */
export const FILE_RULES = {
  'bad-setting': {
    severities: ['error'],
    title: { de: 'Eine Einstellung ist nicht möglich', en: 'A setting cannot be' },
    meaning:
      'A setting of the environment has a value that cannot work, or the content folder is not there.',
    example: '`SITE=www.example.org`',
    remedy: 'Set what the finding proposes.',
  },
  'broken-csv': {
    severities: ['error'],
    title: {
      de: 'Eine Zeile einer CSV-Datei ist nicht lesbar',
      en: 'A row of a CSV file cannot be read',
    },
    meaning:
      '`npm run registry` found a row with a quotation mark that nobody closes, or with too many cells.',
    example: '`ada-berg,"Ada Berg`',
    remedy: 'Close the quotation mark, or export the table again.',
  },
  'broken-frontmatter': {
    severities: ['error'],
    title: { de: 'Das Frontmatter ist kein YAML', en: 'The frontmatter is no YAML' },
    meaning:
      'The keys above the text cannot be parsed: a colon without quotation marks, a key that stands twice, a wrong indent, a line `---` that is missing.',
    example: '`title: Flut: Wer zahlt?`',
    remedy: 'Put texts with a colon between quotation marks; take one of two equal keys out.',
  },
  'conflict-marker': {
    severities: ['error'],
    title: { de: 'Eine Zusammenführung wurde nicht beendet', en: 'A merge was not finished' },
    meaning: 'The marks of a conflict stand in the file.',
    example: '`<<<<<<< HEAD`',
    remedy: 'Keep one version and delete the marks.',
  },
  'control-character': {
    severities: ['error'],
    title: {
      de: 'Ein Zeichen, das in keinem Text stehen darf',
      en: 'A character that no text may hold',
    },
    meaning: 'A control character, or a line that ends as on old Macs, breaks pages and feeds.',
    example: 'U+0007 in a title; a carriage return alone',
    remedy: 'Delete it, or save the file with the line ends of Unix (LF).',
  },
  'doubtful-list': {
    severities: ['warning'],
    title: { de: 'Ein Text, wo eine Liste gemeint ist', en: 'A text where a list is meant' },
    meaning:
      'A key that takes several names has one text with commas or semicolons in it: it is read as one long name.',
    example: '`aliases: Nordwerft, Werft`',
    remedy: 'Write a list: `aliases: [Nordwerft, Werft]`.',
  },
  'draft-entry': {
    severities: ['warning'],
    title: { de: 'Ein Eintrag ist ein Entwurf', en: 'An entry is a draft' },
    meaning: 'The entry has `draft: true`; its page says so.',
    example: '`draft: true` from `npm run suggest`',
    remedy: 'Fill it in, then take the line out.',
  },
  'duplicate-id': {
    severities: ['error'],
    title: { de: 'Zwei Dateien haben dieselbe ID', en: 'Two files have one id' },
    meaning: 'The id is the name of the file without its ending, in all folders of one kind.',
    example: '`articles/flut.md` and `articles/2022/flut.md`',
    remedy: 'Rename one of the two.',
  },
  'empty-article': {
    severities: ['error'],
    title: { de: 'Ein Artikel hat keinen Text', en: 'An article has no text' },
    meaning: 'There is nothing below the frontmatter.',
    example: 'a file that ends with `---`',
    remedy: 'Write the text, or take the file out.',
  },
  'empty-content': {
    severities: ['error'],
    title: { de: 'Es gibt keinen Artikel', en: 'There is no article' },
    meaning: 'The content folder holds no article at all.',
    example: '`CONTENT_DIR` is one folder too high',
    remedy: 'Add an article, or correct `CONTENT_DIR`.',
  },
  'future-date': {
    severities: ['note'],
    title: { de: 'Ein Datum liegt in der Zukunft', en: 'A date lies in the future' },
    meaning:
      'A role begins, a source was read, or a correction was made after today. Told by `npm run check` alone, which may look at the clock; a build never does.',
    example: '`retrieved: 2032-02-02`',
    remedy: 'Correct the year.',
  },
  'invalid-id': {
    severities: ['error'],
    title: { de: 'Ein Dateiname ist keine ID', en: 'A file name is no id' },
    meaning:
      'Ids have small letters a to z, digits and single hyphens, because addresses are made of them.',
    example: '`Ada Berg.md`',
    remedy: 'Rename the file as the finding says: `ada-berg.md`.',
  },
  'invalid-value': {
    severities: ['error'],
    title: { de: 'Ein Schlüssel hat einen falschen Wert', en: 'A key holds what it must not' },
    meaning:
      'A bad date, a number for a text, a role that ends before it begins, an alias that every text is full of.',
    example: '`date: 2.2.2022`; `aliases: [der]`',
    remedy: 'Write what the finding asks for.',
  },
  'missing-frontmatter': {
    severities: ['error'],
    title: { de: 'Es gibt kein Frontmatter', en: 'There is no frontmatter' },
    meaning: 'The file does not begin with a line `---`, keys and a second line `---`.',
    example: 'a file that begins with its text',
    remedy: 'Put the keys between two lines `---` at its top.',
  },
  'missing-key': {
    severities: ['error'],
    title: { de: 'Ein Schlüssel fehlt', en: 'A key is missing' },
    meaning: 'An article needs a title and a date, an actor a name and a kind.',
    example: 'an article without `date:`',
    remedy: 'Add the line that the finding tells.',
  },
  'not-utf-8': {
    severities: ['error'],
    title: { de: 'Eine Datei ist nicht in UTF-8', en: 'A file is not UTF-8' },
    meaning: 'The file was saved with another encoding.',
    example: 'a text from an old editor',
    remedy: 'Save it again as UTF-8.',
  },
  'skipped-file': {
    severities: ['error', 'warning'],
    title: { de: 'Eine Datei wird nicht gelesen', en: 'A file is not read' },
    meaning:
      'It lies in a wrong folder, has another ending, or is a link. An error where the build would miss what it needs.',
    example: '`article/flut.md`, `articles/flut.txt`',
    remedy: 'Rename or move it as the finding says.',
  },
  'tag-spelling': {
    severities: ['warning'],
    title: { de: 'Ein Schlagwort ist verschieden geschrieben', en: 'A tag is written in two ways' },
    meaning: 'Two spellings of a tag give one id, so that one page would have two names.',
    example: '`tags: [hafen]` in one article and `tags: [Hafen]` in another',
    remedy: 'Write it the same in all articles.',
  },
  'too-large': {
    severities: ['error'],
    title: { de: 'Eine Datei ist zu groß', en: 'A file is too large' },
    meaning:
      'More than two million characters, a hundred levels, or too many marks for the time of a build.',
    example: 'a whole archive in one file',
    remedy: 'Divide it.',
  },
  'unfilled-page': {
    severities: ['warning'],
    title: { de: 'Eine Seite hat noch Lücken', en: 'A page still has gaps' },
    meaning:
      'A page of the publisher, or a text of `site.yml`, is published with words in brackets that somebody is to fill; or an article or entry whose whole text or summary is the starter in brackets that `npm run new` and `npm run init` write.',
    example: '`[Name und Anschrift]`, `[Hier steht der Text des Artikels.]`',
    remedy:
      'Write what belongs there, or `\\[…\\]` for brackets that are text. Of the example that `npm run init` made, delete what you do not replace.',
  },
  'unknown-key': {
    severities: ['error'],
    title: { de: 'Diesen Schlüssel gibt es nicht', en: 'A key does not exist' },
    meaning: 'A key of the frontmatter is misspelt.',
    example: '`titel: Flut`',
    remedy: 'Rename it; the finding proposes the nearest one.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
