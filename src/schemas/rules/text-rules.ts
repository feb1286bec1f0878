import type { Rule } from './rule.ts';

/** Rules about the text of articles: Markdown, directives, pictures. */
export const TEXT_RULES = {
  'broken-component': {
    severities: ['error'],
    title: { de: 'Eine Komponente ist falsch geschrieben', en: 'A component is written wrongly' },
    meaning:
      'The name or an attribute of a component in an `.mdx` file is misspelt, an attribute is missing, of the wrong type or code, or a component has words in it that it does not show, or lacks them.',
    example: '`<Statement di="q-abcd2345" />`',
    remedy:
      'Write what the finding proposes; [Components](components.md) says what each of them takes.',
  },
  'broken-directive': {
    severities: ['error', 'warning'],
    title: { de: 'Eine Direktive ist fast eine', en: 'A directive is nearly one' },
    meaning:
      'A name or an attribute of a directive is misspelt, attributes are divided by commas, a block has no line `:::` behind it, or a line `:::` ends nothing. It would stand as text.',
    example: '`:qoute[„Nein“]{speaker=ada-berg}`',
    remedy: 'Write what the finding proposes, or `\\:` where a colon is meant as text.',
  },
  'broken-markdown': {
    severities: ['error'],
    title: { de: 'Der Text ist nicht lesbar', en: 'The text cannot be parsed' },
    meaning:
      'The MDX of an article has an open tag or brace, its code fails, or something is nested too deep.',
    example: '`Das <b>Ende` in `flut.mdx`',
    remedy: 'Close the tag; write `\\<` and `\\{` where they are text.',
  },
  'changed-text': {
    severities: ['error'],
    title: { de: 'Markdown würde den Text verändern', en: 'Markdown would change the text' },
    meaning:
      'A star, bracket, number or backslash would be read as a sign of Markdown, and readers would miss it.',
    example: '`und\\/oder`, a line that begins with `2022.`',
    remedy: 'Write the escape that the finding tells, such as `2022\\.`.',
  },
  'external-image': {
    severities: ['error'],
    title: {
      de: 'Ein Bild liegt auf einem anderen Server',
      en: 'A picture lies on another server',
    },
    meaning: 'Every page would ask that server for it, and tell it who reads.',
    example: '`![Hafen](https://example.org/hafen.jpg)`',
    remedy: 'Put the file into `public/`: `![Hafen](/hafen.jpg)`.',
  },
  'large-picture': {
    severities: ['error', 'warning'],
    title: { de: 'Ein Bild ist zu groß', en: 'A picture is too large' },
    meaning:
      'A picture has more bytes or more pixels than a page needs; readers with a slow connection wait for it. From 10 MB on it is refused.',
    example: '`![Der Deich](deich.jpg)`, a file of 12 MB',
    remedy: 'Make it smaller in an image editor.',
  },
  'lone-footnote': {
    severities: ['warning'],
    title: {
      de: 'Einer Fußnote fehlt das Zeichen oder der Text',
      en: 'A footnote has no mark or no text',
    },
    meaning: 'A mark `[^1]` has no footnote, or a footnote has no mark in the text.',
    example: '`Der Deich hält.[^2]` without a line `[^2]: …`',
    remedy: 'Write the other half, or `\\[^2]` where it is text.',
  },
  'long-plain-version': {
    severities: ['warning'],
    title: {
      de: 'Eine Kurzfassung ist länger als ihr Text',
      en: 'A short version is longer than its text',
    },
    meaning:
      'The version in plain language, `einfach`, of an article or a term has more words than the text that it is about.',
    example: '`einfach:` of 300 words above an article of 200',
    remedy: 'Make it shorter, or leave it out.',
  },
  'missing-alt': {
    severities: ['warning'],
    title: {
      de: 'Ein Bild hat keine Worte für die, die es nicht sehen',
      en: 'A picture has no words for those who do not see it',
    },
    meaning: 'The brackets of a picture are empty.',
    example: '`![](deich.jpg)`',
    remedy: 'Say in the brackets what the picture shows: `![Der Deich bei Quellau](deich.jpg)`.',
  },
  'missing-picture': {
    severities: ['error'],
    title: { de: 'Ein Bild ist nicht da', en: 'A picture is not there' },
    meaning:
      'No file lies beside the article, in its folder or in `public/` under the address of the picture; or `logo` or `favicon` of `site.yml` names none.',
    example: '`![Der Deich](deisch.jpg)`',
    remedy: 'Correct the address; the finding proposes the nearest file.',
  },
  'raw-html': {
    severities: ['warning'],
    title: { de: 'HTML in einer Markdown-Datei', en: 'HTML in a Markdown file' },
    meaning: 'HTML in a `.md` file is left out of the page.',
    example: '`<br>`',
    remedy: 'Write it as Markdown, or rename the file to `.mdx`.',
  },
  'repeated-title': {
    severities: ['warning'],
    title: { de: 'Der Text beginnt mit dem Titel', en: 'The text begins with the title' },
    meaning:
      'The first line of the text is the headline, which the page shows from the frontmatter.',
    example: '`# Flut` below `title: Flut`',
    remedy: 'Take the line out.',
  },
  'unclosed-quotation-mark': {
    severities: ['warning'],
    title: {
      de: 'Ein Anführungszeichen wird nicht geschlossen',
      en: 'A quotation mark is not closed',
    },
    meaning: 'A quote would have no end, so its words are not marked.',
    example: '`„Wir bleiben, sagte sie.`',
    remedy: 'Add the closing mark.',
  },
  'undrawable-character': {
    severities: ['warning'],
    title: {
      de: 'Ein Zeichen, das auf Bildern fehlt',
      en: 'A character that pictures cannot show',
    },
    meaning:
      'None of the fonts with which the pictures of statements and actors are drawn has a character of a statement, a title, a publisher or a name, and it is made of no others that they have. A placeholder stands on the picture; pages show it with the fonts of the reader.',
    example: 'a hieroglyph in a quote',
    remedy: 'Write another character or a word for it, if the source allows; or leave it.',
  },
  'uneven-table': {
    severities: ['warning'],
    title: {
      de: 'Eine Tabellenzeile hat mehr oder weniger Zellen als der Kopf',
      en: 'A row of a table has more or fewer cells than its head',
    },
    meaning: 'Cells that are too many are not shown.',
    example: '`| Ort | Höhe |` above `| Quellau | 3 m | alt |`',
    remedy: 'Give the row as many cells as the head has.',
  },
  'unknown-directive-target': {
    severities: ['error'],
    title: { de: 'Eine Direktive nennt niemanden', en: 'A directive names nobody' },
    meaning: 'A directive has an id that no entry has, or no words.',
    example: '`:actor[Ada Berg]{id=ada-burg}`',
    remedy: 'Correct the id; the finding proposes the nearest one.',
  },
  'unknown-language': {
    severities: ['warning'],
    title: {
      de: 'Die Sprache ist dem Programm nicht bekannt',
      en: 'The annotator does not know the language',
    },
    meaning: 'No name and no quote is marked in the article.',
    example: '`lang: fr`',
    remedy: 'Correct `lang`, or mark by hand what matters.',
  },
  'unsafe-picture': {
    severities: ['error'],
    title: {
      de: 'Ein Bild führt etwas aus oder lädt etwas',
      en: 'A picture runs or loads something',
    },
    meaning: 'An SVG file holds a script, a handler or an address of another site.',
    example: '`<svg><script>…</script></svg>`',
    remedy: 'Export it again without scripts and links, or as PNG.',
  },
  'unsupported-picture': {
    severities: ['error'],
    title: { de: 'Ein Bild, das Browser nicht zeigen', en: 'A picture that browsers do not show' },
    meaning: 'The file is none of the kinds that browsers show, or is broken.',
    example: '`![Der Deich](deich.tiff)`',
    remedy: 'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
