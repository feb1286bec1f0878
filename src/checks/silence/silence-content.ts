import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { SiteFile } from '../../files/load-site-file.ts';
import { readSilences, toSilences } from './read-silences.ts';
import type { Silence, SilencedFinding } from './silence.ts';
import { applySilences } from './silence.ts';

/** What is left to tell of a content folder, and what was said to let stand. */
export interface SilencedContent {
  readonly findings: readonly Finding[];
  readonly silences: readonly Silence[];
  readonly silenced: readonly SilencedFinding[];
}

/** Takes out of the findings what the files or the settings silence, and adds what is wrong with silences. */
export function silenceContent(
  findings: readonly Finding[],
  files: readonly Pick<ContentFile, 'text' | 'file'>[],
  site: SiteFile,
  folder: string,
): SilencedContent {
  const read = [
    ...[...files, site].map(({ text, file }) => readSilences(text, file)),
    toSilences(site, folder),
  ];
  const silences = read.flatMap((one) => one.silences);
  const faults = read.flatMap((one) => one.findings);
  const { reported, silenced } = applySilences([...findings, ...faults], silences);
  return { findings: reported, silences, silenced };
}
