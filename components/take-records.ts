/**
 * Takes records out of a file that holds those of a whole month, by their keys and in the order of the file: entries of
 * BibTeX, records of RIS, items of CSL-JSON, or, of the lines of `articles.jsonl`, the texts. `ending` tells which file it
 * is. '' where the file has none of the keys.
 *
 * @example takeRecords('@misc{a,\n}\n\n@misc{b,\n}\n', 'bib', ['b']) // '@misc{b,\n}\n'
 */
export function takeRecords(file: string, ending: string, keys: readonly string[]): string {
  const has = (key: string | undefined): boolean => key !== undefined && keys.includes(key);
  switch (ending) {
    case 'bib':
      return file
        .split(/\n(?=@)/u)
        .filter((entry) => has(/^@\w+\{([^,]+),/u.exec(entry)?.[1]))
        .map((entry) => `${entry.trimEnd()}\n`)
        .join('\n');
    case 'ris':
      return file
        .split(/(?<=^ER {2}- \r\n)/mu)
        .filter((record) => has(/^ID {2}- (.+)\r$/mu.exec(record)?.[1]))
        .join('');
    case 'json': {
      const items = (JSON.parse(file) as { id: string }[]).filter(({ id }) => has(id));
      return items.length > 0 ? `${JSON.stringify(items, null, 1)}\n` : '';
    }
    default:
      return file
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { id: string; text?: string })
        .flatMap(({ id, text }) => (has(id) && text !== undefined ? [text] : []))
        .join('\n');
  }
}
