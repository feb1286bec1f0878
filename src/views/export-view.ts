import { gzipSync } from 'node:zlib';
import type { View } from '../../components/view.ts';
import type { Addresses } from '../exports/addresses.ts';
import { toAddresses } from '../exports/addresses.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { toAbsolute } from '../exports/to-absolute.ts';
import { getSettings } from '../site/get-settings.ts';
import { createView } from './create-view.ts';

/** What a file needs that stands beside the pages: the German words, and absolute addresses. */
export interface ExportView {
  readonly view: View;
  readonly to: Addresses;
  /** Puts the origin of the site before a path. */
  readonly toAddress: (path: string) => string;
}

/** `origin` is the setting `SITE`. */
export function createExportView(origin: URL | undefined): ExportView {
  const view = createView(undefined);
  const { publisher, licence } = getSettings();
  return {
    view,
    to: toAddresses(view.paths, origin, { siteName: view.siteName, publisher, licence }),
    toAddress: (path) => toAbsolute(path, origin),
  };
}

/** An answer of this type. Files that lie on a host take their type from their ending; `dev` needs this. */
export function toResponse(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** A file that is packed with gzip, as those are that repeat addresses in every line: a fifth of it, and less. */
export function toPacked(body: string | Uint8Array): Response {
  return new Response(gzipSync(body), { headers: { 'Content-Type': FILE_TYPES.packed.type } });
}

export function toJson(body: string): Response {
  return toResponse(body, 'application/json');
}
