import { takeRecords } from './take-records.ts';

/**
 * Lets links to the files of a month, those with `data-keys`, give the records that are meant and no others, under the name
 * in `data-file` or that of the first. Without a script, and where the file cannot be had, the link leads to the whole file.
 */
export function takeFiles(root: ParentNode): void {
  // It tells those without a script what they get.
  for (const note of root.querySelectorAll<HTMLElement>('.whole')) note.hidden = true;
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
  const [ending = ''] = /[^.]+(?=(?:\.gz)?$)/u.exec(href) ?? [];
  try {
    const response = await fetch(href);
    if (!response.ok) return false;
    const text = await toText(await response.blob());
    const records = takeRecords(text, ending, keys);
    if (records === '') return false;
    save(records, dataset['file'] ?? `${keys[0] ?? ''}.${ending}`);
    return true;
  } catch {
    // A page that was kept on a disk may not read other files.
    return false;
  }
}

/** The text of a file, packed with gzip or not: of some hosts the browser has unpacked it already. */
async function toText(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function save(records: string, name: string): void {
  const href = URL.createObjectURL(new Blob([records]));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 10_000);
}
