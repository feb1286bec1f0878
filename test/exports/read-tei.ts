import type { XmlDocument, XmlElement } from 'libxml2-wasm';

const NAMESPACES = { t: 'http://www.tei-c.org/ns/1.0' };

/** Elements by a path; `t:` stands for the names of the TEI. */
export function find(document: XmlDocument, path: string): XmlElement[] {
  // The paths of the tests name elements.
  return document.find(path, NAMESPACES) as XmlElement[];
}

export function getId(element: XmlElement): string {
  return element.attr('id', 'xml')?.value ?? '';
}

/** Pointers into the document that lead nowhere. */
export function findLost(document: XmlDocument): string[] {
  const ids = new Set(find(document, '//*[@xml:id]').map(getId));
  const values = find(document, '//*').flatMap(({ attrs }) => attrs.map(({ value }) => value));
  const pointers = values.flatMap((value) => value.split(' ')).filter((one) => /^#./u.test(one));
  return pointers.filter((pointer) => !ids.has(pointer.slice(1)));
}

export function readBlocks(document: XmlDocument): string[] {
  return find(document, '//t:body//t:head | //t:body//t:p').map(({ content }) => content);
}

/** The words of a quote, its parts in the order in which `next` leads through them. */
export function readWords(document: XmlDocument, id: string): string[] {
  const words = [];
  for (let next = `#${id}`; next !== '';) {
    const [said] = find(document, `//t:said[@xml:id='${next.slice(1)}']`);
    words.push(said?.content ?? '(none)');
    next = said?.attr('next')?.value ?? '';
  }
  return words;
}
