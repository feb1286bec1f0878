const head = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');
const toArticle = (body: string, ...lines: readonly string[]): string =>
  `${head('title: Flut', 'date: 2022-02-02', ...lines)}\n${body}\n`;

/** A GIF of one pixel that says it has other sizes. */
const toGif = (width: number, height: number): Buffer => {
  const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
  gif.writeUInt16LE(width, 6);
  gif.writeUInt16LE(height, 8);
  return gif;
};

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Content that cannot be read or breaks what it must keep to; no file has quotation marks, which messages would show. */
export const FAULTY: Files = {
  'content/site.yml':
    'name: 5\nlanguages: [de, en]\nclaim: { de: Nachrichten }\nconfidence: { sure: 7 }\ncards: 1.5\nbase: /a?b\nhots: netlify\nhost: nowhere\n',
  'content/quotes.lock.json': '{"version":1,"quotes":{"q-aaaaaaaa":{"text":5}}}',
  'content/lose.txt': 'Text',
  'content/artikel/flut.md': 'Text',
  'content/articles/notiz.txt': 'Text',
  'content/articles/brief.docx': 'Text',
  'content/articles/boot.gif': toGif(10, 10),
  'content/articles/film.mp4': 'Film',
  'content/articles/GROSS.MDX': 'Text',
  'content/articles/Ada Berg.md': toArticle('Es regnet.'),
  'content/articles/latin.md': Buffer.from(toArticle('Größe.'), 'latin1'),
  'content/articles/utf16.md': Buffer.from(toArticle('Text.'), 'utf16le'),
  'content/articles/glocke.md': toArticle('Laut \u0007 und deutlich.'),
  'content/articles/mac.md': toArticle('Eins\rZwei.'),
  'content/articles/merge.md': toArticle('<<<<<<< HEAD\nEs regnet.\n>>>>>>> x'),
  'content/articles/leer.md': toArticle(''),
  'content/articles/offen.md': '---\ntitle: Flut\n',
  'content/articles/offener-text.md': '---\ntitle: Flut\n\nEs regnet.\n\n---\n\nMehr.\n',
  'content/articles/ohne.md': 'Es regnet.\n',
  'content/articles/nichts.md': `${head('')}Text.\n`,
  'content/articles/liste.md': `${head('- title')}Text.\n`,
  'content/articles/yaml.md': `${head('title: Flut: Wer zahlt', 'date: 2022-02-02')}Text.\n`,
  'content/articles/anfuehrung.md': `${head('title: "Flut', 'date: 2022-02-02')}Text.\n`,
  'content/articles/doppelt.md': `${head('title: Flut', 'title: Ebbe')}Text.\n`,
  'content/articles/zwei.md': `${head('title: Flut', '...', 'date: 2022-02-02')}Text.\n`,
  'content/articles/anker.md': `${head('title: &a Flut', 'date: !x 2022-02-02', 'summary: *a')}Text.\n`,
  'content/articles/tief.md': `${head(`title: ${'['.repeat(40)}`)}Text.\n`,
  'content/articles/gross.md': `${head(`title: ${'a'.repeat(100_001)}`)}Text.\n`,
  'content/articles/roman.md': toArticle('Wort '.repeat(400_001)),
  'content/articles/sterne.md': toArticle('a*b '.repeat(10_001)),
  'content/articles/klammern.md': toArticle(`${'['.repeat(101)}x${']'.repeat(101)}`),
  'content/articles/schluessel.md': `${head('titel: Flut', 'date: 2.2.2022', 'lang: 5', 'tags: 5', 'positions: [q-aaaaaaaa]', 'draft: 1', 'form: bericht', 'summary:', 'einfach: Es <b>regnet</b>.', 'source: { url: ftp://a.example, author: 5, publisher: 5, ort: x }', 'speakers: x', 'corrections: x')}Text.\n`,
  'content/articles/mdx.mdx': toArticle('Das <b>Ende.'),
  'content/articles/2022/leer.md': toArticle('Es regnet.'),
  'content/actors/uwe.md': head(
    'name: und',
    'kind: mensch',
    'aliases: [A, "!", sagt]',
    'memberOf: 5',
    'roles: [{ title: Rat, from: 2022, to: 2021 }]',
    'side: none',
    'gnd: 5',
    'wikidata: 5',
  ),
  'content/actors/bea.md': head('name: Bea Tal', 'kind: person', 'speaksFor: [{ off: uwe }]'),
  'content/places/quellau.md': head('name: Quellau', 'lat: 95', 'lon: x', 'region: 5'),
  'content/places/oben.md': head('name: Oben', 'lat: -95', 'lon: 5'),
  'content/glossary/deich.md': head('term: ""', 'short: ""', 'einfach: " "'),
  'content/pages/imprssum.md': `${head('title: Impressum')}Text.\n`,
  'content/pages/quotes.md': `${head('title: Zitate')}Text.\n`,
  'content/pages/zeichen.md': `${head('title: "a\\u0007b"', '"b\\u0007": 1', 'order: x')}Text.\n`,
};

const directives = [
  ':qoute[Nein]{speaker=ada-berg}.',
  ':speaker[Nein]{x}.',
  ':pullquote[Nein]{x}.',
  ':quote[]{speaker=ada-berg}.',
  ':quote[Nein]{speaker=ada-burg, to=quellau via="" relay=x sprecher=y said=gestern type=laut id=q-zzzzzzzz}.',
  ':quote[Nein]{speaker = ada-berg}.',
  ':actor[Ada Berg].',
  ':actor[Deich]{id=deich}, :term[Quellau]{id=quellau}, :place[Ort]{id=ort}.',
];

const blocks = [
  ':::quote{speaker=ada-berg}\n:::',
  ':::pulquote\nNein.\n:::',
  '::: pullquote\nNein.\n:::',
  ':::actor\nNein.',
  ':::pullquote\nNein.',
  ':::',
];

const components = [
  '<ActorCard />',
  '<ActorCard id="ada-burg" />',
  '<ActorCard id="bo-berg" />',
  '<ActorCard id="flutwerke" />',
  '<ActorCard id={5} {...5} di="5" />',
  '<ActorCard id={Ada} />',
  '<ActorCard id="ada-berg">Wort</ActorCard>',
  '<Aside title="" />',
  'Ein <Term id="deich" /> bricht.',
  '<Term id="deisch" />',
  '<Term id="ada-berg" />',
  '<Compare actors={["ada-berg", "ada-berg"]} />',
  '<Compare term="deich" actors={["ada-berg", "ada-burg"]} />',
  '<ShareOfVoice article="fluten" />',
  '<ShareOfVoice article="bergs" />',
  '<Sources terms="deich" items={[{ titel: "Deich" }]} />',
  '<StatementCrd id="x" />',
  '<QuoteCard id="q-zzzzzzzz" />',
  '<Statement id="q-zzzzzzzz" />',
  '<Statement id="q-cccccccc" />',
  '<Statement id="q-dddddddd" />',
  '<Statement id="q-aaaaaaaa" />',
  '{1 && <Statement id="q-zzzzzzzz" />}',
];

/** Content that a build reads whole, with all that may be wrong or doubtful in it. */
export const DOUBTFUL: Files = {
  'content/entries.lock.jsonl': [
    { version: 1 },
    { kind: 'article', id: 'ebbe', name: 'Ebbe' },
    { kind: 'article', id: 'bergs', status: 'retired', ended: '2022-03-01', reason: 'Falsch.' },
    { kind: 'actor', id: 'flutwerke', name: 'Flutwerke' },
    { kind: 'actor', id: 'bo-berg', status: 'merged', into: 'ada-berg', ended: '2022-03-01' },
    { kind: 'actor', id: 'ada-berg', name: 'Ada Berg' },
    { kind: 'term', id: 'siel', name: 'Siel' },
    { kind: 'place', id: 'altdorf', name: 'Altdorf' },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
  'content/site.yml':
    'site: https://o-ton.example/news\nreport: https://o-ton.example/neu\ncolours:\n  accent: "#0b5"\nignore:\n  - { rule: raw-htm, reason: nie }\n  - { rule: missing-key, reason: nie }\n',
  'content/quotes.lock.json': JSON.stringify({
    version: 1,
    articles: { sturm: 'zitate' },
    quotes: {
      'q-aaaaaaaa': { article: 'zitate', text: 'Das ist ganz verloren', firstSeen: '2022-01-01' },
      'q-bbbbbbbb': {
        article: 'zitate',
        text: 'Wir bleiben bei der Planung der Schleuse.',
        speakers: ['ada-berg'],
        firstSeen: '2022-01-01',
      },
      'q-eeeeeeee': { article: 'zweimal', text: 'Das Tor bleibt zu.', firstSeen: '2022-01-01' },
      'q-ffffffff': {
        article: 'zweifel',
        text: 'Der Deich hält bis zum Frühjahr',
        speakers: ['ada-berg'],
        firstSeen: '2022-01-01',
      },
      'q-cccccccc': {
        article: 'zitate',
        text: 'Weg',
        firstSeen: '2022-01-01',
        status: 'retired',
        ended: '2022-01-02',
      },
      'q-dddddddd': {
        article: 'zitate',
        text: 'Weg',
        firstSeen: '2022-01-01',
        status: 'merged',
        supersededBy: 'q-bbbbbbbb',
      },
    },
  }),
  'content/articles/direktiven.md': toArticle(`${directives.join('\n\n')}\n`),
  ...Object.fromEntries(
    blocks.map((block, index) => [`content/articles/block-${String(index)}.md`, toArticle(block)]),
  ),
  'content/articles/text.md': toArticle(
    [
      '# Flut',
      '| Ort | Höhe |\n| --- | --- |\n| Quellau | 3 | alt |\n| Quellau |',
      'Der Deich hält.[^1]',
      '[^2]: Nichts.',
      'Er rief: »Wir bleiben hier.',
      'und\\/oder <br> und mehr.',
      '<div>\nEins.\n</div>',
      '3. Eins\n5. Zwei',
      '## Platz #',
      '<!-- check-ignore -->',
      '<!-- check-ignore raw-html -->',
      '<!-- check-ignore raw-html: hier ist keines -->',
      '<!-- offen',
    ].join('\n\n'),
    'tags: [Hafen]',
  ),
  'content/articles/kommentar.md': toArticle('<!-- ein Ende --> Wort.\n\n<!-- offen\n\nWort.'),
  'content/articles/bilder.md': toArticle(
    [
      '![](boot.gif)',
      '![Boot](https://o-ton.example/boot.gif)',
      '![Boot](bot.gif)',
      '![Boot](../../boot.gif)',
      '![Boot](breit.gif)',
      '![Boot](falsch.png)',
      '![Boot](text.jpg)',
      '![Boot](skript.svg)',
    ].join('\n\n'),
    'tags: [hafen]',
    'lang: fr',
  ),
  'content/articles/boot.gif': toGif(10, 10),
  'content/articles/breit.gif': toGif(5000, 10),
  'content/articles/falsch.png': toGif(10, 10),
  'content/articles/text.jpg': 'Text',
  'content/articles/skript.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><script>1</script></svg>',
  'content/articles/fremd.md': toArticle('Mots.', 'lang: xx', 'speakers: { F: ada-burg }'),
  'content/articles/karten.mdx': toArticle(
    `${components.join('\n\n')}\n\nWort {} und <b wort/>.`,
    'corrections: [{ date: 2022-02-03, text: Anders, quote: q-zzzzzzzz }]',
  ),
  'content/articles/links.md': toArticle(
    '[a](/places/quelau/) [b](/actors/ada-berg) [c](/quotes/q-cccccccc/) [d](/quotes/q-dddddddd/) [e](/articles/sturm/)',
  ),
  'content/articles/zitate.md': toArticle(
    [
      '„Wir bleiben bei der Planung der großen Schleuse“, sagte Ada Berg.',
      '„Der Rat tagt 𓀀 morgen“, sagte Uwe Lindner. „Er tagt lange“, sagte Werftmeister Uwe Lindner.',
      'Uwe Lindner und Karin Sommer kamen. Berg kam nicht.',
      ':quote[Das ist neu]{id=q-cccccccc} und :quote[das auch]{id=q-cccccccc}.',
    ].join('\n\n'),
  ),
  'content/articles/lang.md': toArticle('Es regnet.', 'einfach: Es regnet heute sehr.'),
  'content/articles/seiten.md': toArticle(
    '„Das Tor bleibt zu“, sagte Ada Berg. „Der Damm ist alt“, sagte Bo Berg. :quote[So sei es]{id=q-gggggggg}.',
    'positions: [q-cccccccc, q-dddddddd, q-eeeeeeee, q-gggggggg, q-gggggggg]',
  ),
  'content/articles/seiten-zwei.md': toArticle(
    ':quote[Der Damm ist dicht]{id=q-hhhhhhhh}.',
    'positions: [q-hhhhhhhx, q-zzzzzzzz]',
  ),
  'content/articles/zweimal.md': toArticle(':quote[Das Tor bleibt zu.]{id=q-eeeeeeee}'),
  'content/articles/noch-einmal.md': toArticle(':quote[Das Tor bleibt zu.]{id=q-eeeeeeee}'),
  'content/articles/zweifel.md': toArticle('„Der Daich hält bis zum Frühjahr“, sagte Bo Tal.'),
  'content/articles/bergs.md': toArticle('Berg kam. Auch Berg blieb.'),
  'content/articles/wer.md': toArticle('Der Bürgermeister von Quellau kam.', 'form: ticker'),
  'content/actors/ada-berg.md': head(
    'name: Ada Berg',
    'kind: person',
    'aliases: Berg, Ada',
    'roles: [{ title: Rätin }, { title: Ministerin, from: 2095, of: rat }]',
    'memberOf: quellau',
  ),
  'content/actors/bo-berg.md': head(
    'name: Bo Berg',
    'kind: person',
    'draft: true',
    'memberOf: bo-berg',
    'country: qellau',
  ),
  'content/actors/cora-berg.md': head('name: Cora Berg', 'kind: person', 'aliases: [Bo Berg]'),
  'content/actors/flutwerk.md': head('name: Flutwerk', 'kind: organisation'),
  'content/places/quellau.md': head('name: Quellau', 'lat: 5', 'lon: 5', 'country: quelau'),
  'content/places/flutwerk.md': head('name: Flutwerk', 'lat: 5', 'lon: 5'),
  'content/glossary/deich.md': head('term: Deich', 'short: Ein Wall.', 'seeAlso: deisch'),
  'content/pages/impressum.md': `${head('title: Impressum')}[Name] und [Anschrift]\n`,
};

/** A quote, and no ledger. */
export const NEW: Files = {
  'content/articles/flut.md': toArticle('„Wir bleiben“, sagte Ada Berg.'),
};
