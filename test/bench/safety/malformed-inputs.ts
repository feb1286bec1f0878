/** A file that somebody could write by mistake or in malice, and what is to become of it. */
export interface MalformedInput {
  readonly name: string;
  /** Path in the content folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Refused with an error, skipped with a warning, or taken as it is. */
  readonly outcome: 'refused' | 'warned' | 'accepted';
}

type Outcome = MalformedInput['outcome'];

const many = (part: string, count = 10_000): string => part.repeat(count);

/** Sound keys of each kind of file; `X` keeps names apart, so that no two files claim one. */
const KINDS = {
  articles: 'title: Flut X\ndate: 2024-01-01',
  actors: 'name: Ada Berg X\nkind: person',
  places: 'name: Seedorf X\nlat: 53\nlon: 9',
  glossary: 'term: Deich X\nshort: Ein Wall.',
} as const;

/** Frontmatter gone wrong, whatever the kind of file; `@` is the sound keys. */
const FRONTMATTER: readonly (readonly [name: string, text: string | Uint8Array, Outcome])[] = [
  ['empty file', '', 'refused'],
  ['blank file', ' \n\n', 'refused'],
  ['no frontmatter', 'Text.\n', 'refused'],
  ['line before ---', '\n---\n@\n---\n\nText.\n', 'refused'],
  ['unclosed ---', '---\n@\n\nText.\n', 'refused'],
  ['only ---', '---\n', 'refused'],
  ['empty frontmatter', '---\n---\n\nText.\n', 'refused'],
  ['scalar', '---\nText\n---\n\nText.\n', 'refused'],
  ['list', '---\n- a\n- b\n---\n\nText.\n', 'refused'],
  ['number', '---\n5\n---\n\nText.\n', 'refused'],
  ['two documents', '---\n@\n...\na: b\n---\n\nText.\n', 'refused'],
  ['duplicate key', '---\n@\na: 1\na: 2\n---\n\nText.\n', 'refused'],
  ['unknown key', '---\n@\nautor: Ada\n---\n\nText.\n', 'refused'],
  ['__proto__', '---\n@\n__proto__: { a: 1 }\n---\n\nText.\n', 'refused'],
  ['constructor', '---\n@\nconstructor: a\n---\n\nText.\n', 'refused'],
  ['merge key', '---\n@\n<<: { a: 1 }\n---\n\nText.\n', 'refused'],
  ['number as a key', '---\n@\n5: a\n---\n\nText.\n', 'refused'],
  ['list as a key', '---\n@\n? [a]\n: b\n---\n\nText.\n', 'refused'],
  ['tab as indentation', '---\n@\na:\n\tb: 1\n---\n\nText.\n', 'refused'],
  ['colon in a value', '---\n@\na: b: c\n---\n\nText.\n', 'refused'],
  ['open quotation mark', '---\n@\na: "b\n---\n\nText.\n', 'refused'],
  ['open bracket', '---\n@\na: [b\n---\n\nText.\n', 'refused'],
  ['reserved sign', '---\n@\na: @b\n---\n\nText.\n'.replace('a: @b', 'a: `b'), 'refused'],
  ['anchor', '---\n@\na: &b c\n---\n\nText.\n', 'refused'],
  ['circular anchor', '---\n@\na: &a [*a]\n---\n\nText.\n', 'refused'],
  ['alias of nothing', '---\n@\na: *b\n---\n\nText.\n', 'refused'],
  ['YAML bomb', `---\n@\n${toBomb()}\n---\n\nText.\n`, 'refused'],
  ['200 aliases', `---\n@\na: &a b\nb: [${many('*a, ', 200)}]\n---\n\nText.\n`, 'refused'],
  ['tag of a function', '---\n@\na: !!js/function "x"\n---\n\nText.\n', 'refused'],
  ['tag of bytes', '---\n@\na: !!binary aGk=\n---\n\nText.\n', 'refused'],
  ['own tag', '---\n@\na: !eigen b\n---\n\nText.\n', 'refused'],
  ['10,000 brackets', `---\n@\na: ${many('[')}\n---\n\nText.\n`, 'refused'],
  ['10,000 closed brackets', `---\n@\na: ${many('[')}${many(']')}\n---\n\nText.\n`, 'refused'],
  ['10,000 braces', `---\n@\na: ${many('{a: ')}\n---\n\nText.\n`, 'refused'],
  ['10,000 lists', `---\n@\na:\n ${many('- ')}x\n---\n\nText.\n`, 'refused'],
  ['10,000 keys of keys', `---\n@\n${many('? ')}x\n---\n\nText.\n`, 'refused'],
  ['huge frontmatter', `---\n@\n${many('# ein Satz\n', 20_000)}---\n\nText.\n`, 'refused'],
  ['huge value', `---\n@\na: ${many('x', 200_000)}\n---\n\nText.\n`, 'refused'],
  ['old line ends', '---\r@\r---\r\rText.\r', 'refused'],
  [
    'conflict in frontmatter',
    '---\n<<<<<<< HEAD\n@\n=======\n>>>>>>> a\n---\n\nText.\n',
    'refused',
  ],
  ['conflict in the text', '---\n@\n---\n\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> a\n', 'refused'],
  ['rest of a conflict', '---\n@\n---\n\nText.\n>>>>>>> a\n', 'refused'],
  ['zero byte in frontmatter', '---\n@\n# \u0000\n---\n\nText.\n', 'refused'],
  ['vertical tab in the text', '---\n@\n---\n\nEins\u000Bzwei.\n', 'refused'],
  ['non-character in the text', '---\n@\n---\n\nEins\uFFFEzwei.\n', 'refused'],
  ['escape in the text', '---\n@\n---\n\n\u001B[31mRot.\n', 'refused'],
  ['UTF-16', Buffer.from('\uFEFF---\n@\n---\n\nText.\n', 'utf16le'), 'refused'],
  ['UTF-16 without mark', Buffer.from('---\n@\n---\n\nText.\n', 'utf16le'), 'refused'],
  ['Latin-1', Buffer.from('---\n@\n---\n\nGrüße.\n', 'latin1'), 'refused'],
  ['bytes', Uint8Array.from({ length: 256 }, (_, byte) => byte), 'refused'],
  ['10,000 block quotes', `---\n@\n---\n\n${many('> ')}x\n`, 'refused'],
  ['10,000 lists in the text', `---\n@\n---\n\n${many('- ')}x\n`, 'refused'],
  ['200 times emphasis', `---\n@\n---\n\n${many('*a ', 200)}b${many(' c*', 200)}\n`, 'refused'],
  ['picture of another server', '---\n@\n---\n\nText.\n\n![](//a.example/b.png)\n', 'refused'],
  ['byte order mark', '\uFEFF---\n@\n---\n\nText.\n', 'accepted'],
  ['line ends of Windows', '---\r\n@\r\n---\r\n\r\nText.\r\n', 'accepted'],
  ['line separator', '---\n@\n---\n\nEins\u2028zwei.\n', 'accepted'],
];

/** Nine levels of nine aliases each. */
function toBomb(): string {
  const levels = Array.from({ length: 9 }, (_, at) => {
    const items = at === 0 ? '"lol"' : `*l${String(at - 1)}`;
    return `l${String(at)}: &l${String(at)} [${Array<string>(9).fill(items).join(', ')}]`;
  });
  return levels.join('\n');
}

/** Names of actors that no text could tell. */
const NAMES = `die und sagte Die der ein wir sie haben kam mit K K. 7 … -- "\u200B" "\u00AD\u2060" "" " " "und die"`;

/** Texts of `.mdx` articles. */
const MDX: readonly (readonly [string, Outcome])[] = [
  ['Eine { offene Klammer.', 'refused'],
  ['<Offen>', 'refused'],
  ['</Zu>', 'refused'],
  ['<Unbekannt />', 'refused'],
  ['<ActorCrd id="x" />', 'refused'],
  ['<Term />', 'refused'],
  ['<ActorCard id="niemand" />', 'refused'],
  ['{a b}', 'refused'],
  ['export const a = ;', 'refused'],
  ['import', 'accepted'],
  ['<a b="{">', 'refused'],
  [`{${many('(', 20_000)}1${many(')', 20_000)}}`, 'refused'],
  [`${many('<b>', 1000)}x${many('</b>', 1000)}`, 'refused'],
  ['<Foo.Bar/>', 'refused'],
];

/** Files that are skipped, whose names cannot be ids, or that nothing shows: pictures beside articles and in `public/`. */
const FILES: readonly (readonly [path: string, Outcome])[] = [
  ['articles/a.txt', 'warned'],
  ['articles/b.markdown', 'warned'],
  ['articles/c.docx', 'warned'],
  ['articles/d', 'warned'],
  ['articles/e.jpg', 'accepted'],
  ['articles/f.html', 'warned'],
  ['articles/g.MDX', 'refused'],
  ['articles/Große Flut.md', 'refused'],
  ['articles/a--b.md', 'refused'],
  [`articles/${'a'.repeat(240)}.md`, 'refused'],
  ['articles/-.md', 'refused'],
  ['articles/🌊.md', 'refused'],
  ['articles/%2e%2e.md', 'refused'],
  ['actors/h.mdx', 'warned'],
  ['actors/i.csv', 'warned'],
  ['pages/kontakt.md', 'refused'],
  ['article/j.md', 'warned'],
  ['akteure/k.md', 'warned'],
  ['public/l.png', 'accepted'],
  ['lose.md', 'warned'],
  ['articles/.versteckt.md', 'accepted'],
  ['articles/m.md~', 'accepted'],
  ['articles/Thumbs.db', 'accepted'],
];

/** All of them, one file each, for one content folder. */
export function listMalformed(): MalformedInput[] {
  const frontmatter = Object.entries(KINDS).flatMap(([folder, keys]) =>
    FRONTMATTER.map(([name, content, outcome], at): MalformedInput => {
      const id = `${folder}-${String(at)}`;
      const own = keys.replace('X', String.fromCharCode(65 + (at % 26)).repeat(2 + at / 26));
      return {
        name: `${folder}: ${name}`,
        path: `${folder}/${id}.md`,
        content: typeof content === 'string' ? content.replace('@', own) : content,
        outcome,
      };
    }),
  );
  const names = (NAMES.match(/"[^"]*"|\S+/gu) ?? []).map((name, at): MalformedInput => {
    const path = `actors/name-${String(at)}.md`;
    const content = `---\nname: ${name}\nkind: person\n---\n`;
    return { name: `actor named ${name}`, path, content, outcome: 'refused' };
  });
  const mdx = MDX.map(([body, outcome], at): MalformedInput => {
    const path = `articles/mdx-${String(at)}.mdx`;
    const content = `---\ntitle: Flut\ndate: 2024-01-01\n---\n\nText.\n\n${body}\n`;
    return { name: `MDX: ${body.slice(0, 30)}`, path, content, outcome };
  });
  const files = FILES.map(([path, outcome]): MalformedInput => {
    const content = '---\ntitle: Flut\ndate: 2024-01-01\n---\n\nText.\n';
    return { name: path.slice(0, 40), path, content, outcome };
  });
  return [...frontmatter, ...names, ...mdx, ...files];
}
