import { takeRecords } from './take-records.ts';

/**
 * Lets links to the files of a month, those with `data-keys`, give the records that are meant and no others, under the name
 * in `data-file` or that of the first. Without a script, and where the file cannot be had, the link leads to the whole file.
 */
export function takeFiles(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-keys]')) {
    link.addEventListener('click', (event) => {
      // Who opens it in another tab wants the file.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void take(link).then((isTaken) => {
        if (!isTaken) location.assign(link.href);
      });
    });
  }
}

async function take({ href, dataset }: HTMLAnchorElement): Promise<boolean> {
  const keys = dataset['keys']?.split(' ') ?? [];
  const isPacked = href.endsWith('.gz');
  const [ending = ''] = /[^.]+(?=(?:\.gz)?$)/u.exec(href) ?? [];
  try {
    const response = await fetch(href);
    if (!response.ok) return false;
    const { body } = response;
    const text = isPacked && body ? unpack(body) : response.text();
    const records = takeRecords(await text, ending, keys);
    if (records === '') return false;
    save(records, dataset['file'] ?? `${keys[0] ?? ''}.${ending}`);
    return true;
  } catch {
    // A page that was kept on a disk may not read other files.
    return false;
  }
}

function unpack(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}

function save(records: string, name: string): void {
  const href = URL.createObjectURL(new Blob([records]));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 10_000);
}
