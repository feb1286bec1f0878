import type { Rule } from './rule.ts';

/** Rules about the ledger, the finished site and silences. */
export const SITE_RULES = {
  'broken-ledger': {
    severities: ['error'],
    title: { de: 'Das Zitatverzeichnis ist nicht lesbar', en: 'The ledger cannot be read' },
    meaning:
      '`quotes.lock.json` or `entries.lock.jsonl` is not what `npm run ledger` wrote: cut off, edited by hand, or with the markers of a merge.',
    example: '`<<<<<<< HEAD`; a file that ends in the middle of a line',
    remedy:
      'With markers, `npm run ledger -- resolve` keeps what both branches wrote; else take the last version from version control.',
  },
  'broken-link': {
    severities: ['error', 'warning'],
    title: { de: 'Ein Link führt ins Leere', en: 'A link leads nowhere' },
    meaning:
      'A link leads to a page or a place of the site that does not exist, or to what is no page, such as `javascript:` (error), or to what the ledger keeps for what is gone (warning).',
    example: '`[Quellau](/places/quelau/)`',
    remedy: 'Correct the address; the finding proposes the nearest one.',
  },
  'changed-quote': {
    severities: ['warning'],
    title: {
      de: 'Zitate sind anders als im Zitatverzeichnis',
      en: 'Quotes changed since the ledger was written',
    },
    meaning: 'Quotes of the article have other words or another speaker than in the ledger.',
    example: 'a typing mistake in a quote was corrected',
    remedy: '`npm run ledger` shows them, `npm run ledger -- accept` writes them down.',
  },
  'doubtful-quote': {
    severities: ['error', 'warning'],
    title: { de: 'Es ist offen, welches Zitat das ist', en: 'It is open which quote this is' },
    meaning:
      'An issued id may belong to a quote that changed a lot, in which a negation or a figure is another, or that stands in another article; or words are back that were withdrawn. An error where `CI=true`, because nobody is there to answer.',
    example: 'a “nicht” was taken out of a quote',
    remedy: 'Answer with the command that the finding tells.',
  },
  'invalid-ignore': {
    severities: ['warning'],
    title: { de: 'Eine Ausnahme, die nicht wirken kann', en: 'A silence that cannot work' },
    meaning: 'A comment or a setting that silences a rule has no reason, or names no rule.',
    example: '`<!-- check-ignore unknown-speaker -->`',
    remedy:
      'Write the rule and the reason: `<!-- check-ignore unknown-speaker: is named once -->`.',
  },
  'lost-entry': {
    severities: ['error', 'warning'],
    title: {
      de: 'Ein Artikel, Akteur, Begriff oder Ort ist weg',
      en: 'An article, actor, term or place is gone',
    },
    meaning:
      'An address was issued to it, and no file has its id any more; or it may be a new one under another id. Its page says that it is gone. An error where `CI=true`, because nobody is there to answer.',
    example: 'a file of an actor was deleted',
    remedy:
      'Answer with the command that the finding tells: `npm run ledger -- actor rename OLD=NEW`, `merge OLD=NEW` or `retire ID --reason "…"`.',
  },
  'lost-ledger': {
    severities: ['error'],
    title: { de: 'Das Zitatverzeichnis ist verloren', en: 'The ledger is lost' },
    meaning:
      'A ledger of the content, `quotes.lock.json` or `entries.lock.jsonl`, has no records, and Git or the mark of the last site (`.o-ton` in `OUT_DIR`) tells of some. A build would give up issued addresses.',
    example: '`quotes.lock.json` was deleted, or left out when the folder was copied',
    remedy:
      'Bring it back with the command that the finding tells; `npm run ledger -- accept --begin` begins a new one all the same.',
  },
  'lost-quote': {
    severities: ['warning'],
    title: { de: 'Ein Zitat des Zitatverzeichnisses ist weg', en: 'A quote of the ledger is gone' },
    meaning: 'The words of an issued id stand in no article any more. Its page says so.',
    example: 'a paragraph was deleted',
    remedy: '`npm run ledger -- retire ID --reason "…"`, or `merge`.',
  },
  'lost-record': {
    severities: ['error', 'warning'],
    title: {
      de: 'Dem Zitatverzeichnis fehlt, was darin stand',
      en: 'The ledger lacks what stood in it',
    },
    meaning:
      'A commit among the last twenty that changed a ledger took ids out, as a revert does that takes it along. Their pages would be gone. An error where `CI=true`.',
    example: '`git revert` of an article together with its lines in `quotes.lock.json`',
    remedy: '`npm run ledger -- restore` puts them back; `retire` then says why they are gone.',
  },
  'low-contrast': {
    severities: ['error'],
    title: { de: 'Eine Farbe ist nicht lesbar', en: 'A colour cannot be read' },
    meaning:
      'A colour of `colours:` in `site.yml` stands out too little from what it stands on in its theme: text needs 4.5 to 1, lines and focus rings 3 to 1 (WCAG 2).',
    example: '`colours: {accent: "#ffd400"}`, yellow words on white',
    remedy: 'Take the colour that the finding names, the nearest that is enough, or another.',
  },
  'new-entry': {
    severities: ['warning'],
    title: {
      de: 'Adressen von Artikeln oder Einträgen sind nicht aufgeschrieben',
      en: 'Addresses of articles or entries are not written down',
    },
    meaning:
      'The ledger does not have an article, actor, term or place, or has it under another id. Were it deleted, nobody would be asked. A state or organisation that comes with O-Ton counts from the day on which something names it.',
    example: 'a new actor',
    remedy: '`npm run ledger -- accept`, and commit the ledger.',
  },
  'new-quote': {
    severities: ['warning'],
    title: {
      de: 'Zitate haben noch keine bleibende Adresse',
      en: 'Quotes have no lasting address yet',
    },
    meaning: 'The ledger does not have them; their addresses change with their words.',
    example: 'a new article',
    remedy: '`npm run ledger -- accept`, and commit the ledger.',
  },
  'no-ledger': {
    severities: ['warning'],
    title: { de: 'Es gibt kein Zitatverzeichnis', en: 'There is no ledger' },
    meaning: 'The address of a quote changes with its words.',
    example: 'a new content folder',
    remedy: '`npm run ledger -- accept`, and commit the file.',
  },
  'no-site': {
    severities: ['warning'],
    title: {
      de: 'Die Adresse der Website ist nicht gesetzt',
      en: 'The address of the site is not set',
    },
    meaning:
      'Canonical links, feeds and citations speak of this machine. A build warns of it; where `CI=true` it is an error, which `check` tells, too.',
    example: 'a build without `site:` and `SITE`',
    remedy:
      '`site: https://example.org` in `site.yml`, or `SITE=https://example.org npm run build`.',
  },
  'public-conflict': {
    severities: ['error'],
    title: {
      de: 'Eine Datei in public/ heißt wie eine Seite',
      en: 'A file of public/ has the name of a page',
    },
    meaning:
      'The files of `public/` are copied to the root of the site, and the site has a file of its own at this address.',
    example: '`public/articles/index.html`',
    remedy: 'Rename it, or move it into a folder; for a favicon set `favicon:` in `site.yml`.',
  },
  'quote-id-collision': {
    severities: ['error'],
    title: { de: 'Zwei Zitate haben dieselbe ID', en: 'Two quotes have one id' },
    meaning: 'An id was given to two quotes by hand.',
    example: '`:quote[…]{id=q-abcd2345}` in two articles',
    remedy: 'Take one of the two out.',
  },
  'returned-entry': {
    severities: ['error', 'warning'],
    title: {
      de: 'Ein Artikel oder Eintrag, der beendet war, ist wieder da',
      en: 'An article or entry that had ended is there again',
    },
    meaning:
      'A file has an id that was withdrawn, or whose address leads to another one by the ledger. An error where `CI=true`.',
    example: 'an article that was withdrawn came back with an old branch',
    remedy: '`npm run ledger -- article restore ID`, or another name for the file.',
  },
  'site-too-large': {
    severities: ['error', 'warning'],
    title: { de: 'Die Website ist zu groß', en: 'The site is too large' },
    meaning:
      'The finished site has more files or bytes than `budget:` in `site.yml` allows (a warning), or than the `host:` there takes (an error, before anything is published).',
    example: '`budget: { files: 500 }`, and the site has 620 files',
    remedy: 'Set fewer cards or one language, or a larger budget.',
  },
  'unused-ignore': {
    severities: ['note'],
    title: { de: 'Eine Ausnahme nimmt nichts aus', en: 'A silence silences nothing' },
    meaning: 'What a comment or a setting silences is not found any more.',
    example: '`<!-- check-ignore raw-html: … -->` over a line without HTML',
    remedy: 'Take it out.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
