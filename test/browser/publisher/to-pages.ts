import type { PublishedArticle } from './read-cases.ts';

/** What a text directive leads to has one colour, letters too, so that a picture shows which letters these are. */
export const MARK_COLOUR = [255, 0, 254] as const;

const STYLE = `
  body { font: 13px/1.3 sans-serif; margin: 0 auto; width: 900px }
  nav a, footer a { margin-right: 1em }
  ::target-text { background: rgb(${MARK_COLOUR.join()}); color: rgb(${MARK_COLOUR.join()}) }
`;

function toPage(body: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bote</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

/** The page of a publisher: its navigation, its teaser and its links to other articles have words of the article too. */
export function toPublisherPage({ html }: Pick<PublishedArticle, 'html'>): string {
  return toPage(`
    <header><a href="#">Quellauer Bote</a><nav>
      <a href="#1">Ja</a><a href="#2">Nein</a><a href="#3">Der Deich hält</a><a href="#4">Wir bleiben</a>
      <a href="#5">WIR BAUEN NEU</a><a href="#6">Das reicht nicht</a><a href="#7">Ada Berg</a><a href="#8">Hafen</a>
      <a href="#9">Er fordert mehr Geld</a><a href="#10">Noch nicht</a><a href="#11">Halt</a>
    </nav></header>
    <main><article>
      <h1>»Wer hier baut, baut auf Sand«</h1>
      <p class="teaser">»Wer hier baut, baut auf Sand«, warnte Hanne Ried. »Der Strand gehört allen, nicht nur den Gästen des
      Hotels«, sagte Ida Nord. »Ohne Markt ist die Stadt tot«, klagte Jan Ost. Er habe schon schlimmere Winter erlebt, sagte
      Karl Thal. Sie sagte, der Hafen bleibe zu. Der Deich hält in diesem Winter sicher.</p>
      <figure><img alt="" width="400" height="200"><figcaption>Ada Berg am Hafen. Foto: A. Rose</figcaption></figure>
      ${html}
    </article></main>
    <aside><h3>Mehr zum Thema</h3><ul><li><a href="#a">»Morgen ist auch ein Tag«, sagte Ada Berg</a></li>
    <li><a href="#b">Der Deich hält in diesem Winter sicher</a></li></ul></aside>
    <footer><a href="#i">Impressum</a><a href="#k">Kein Kommentar</a></footer>`);
}

/** The article as O-Ton has it, without anything around it; comments stand around each statement. */
export function toPlainPage({ text, blocks, statements }: PublishedArticle): string {
  const cuts = new Map<number, string>();
  for (const { span } of statements) {
    cuts.set(span.start, '<!--[-->');
    cuts.set(span.end, '<!--]-->');
  }
  const paragraphs = blocks.map(({ kind, start, end }) => {
    const name = kind === 'heading' ? 'h2' : 'p';
    let html = '';
    for (let at = start; at <= end; at += 1) {
      html += cuts.get(at) ?? '';
      if (at < end) html += toHtml(text.charAt(at));
    }
    return `<${name}>${html}</${name}>`;
  });
  return toPage(paragraphs.join('\n'));
}

function toHtml(character: string): string {
  return { '&': '&amp;', '<': '&lt;', '\n': '<br>' }[character] ?? character;
}
