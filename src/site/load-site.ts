import { getCollection, getEntry } from 'astro:content';
import { buildSite } from './build-site.ts';
import type { Site } from './model.ts';

let loaded: Promise<Site> | undefined;

/**
 * The site model, built once for a whole build and shared by all pages. In `dev` it is built for each request,
 * because the content may have changed.
 */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const [articles, actors, places, terms] = await Promise.all([
    getCollection('articles'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('terms'),
  ]);
  return buildSite({ articles, actors, places, terms });
}

/** A page that the publisher fills in, or undefined when `content/pages/` has none of this id. */
export async function loadPage(id: string): Promise<{ title: string; html: string } | undefined> {
  const entry = await getEntry('pages', id);
  return entry && { title: entry.data.title, html: entry.rendered?.html ?? '' };
}
