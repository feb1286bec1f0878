import type { APIRoute } from 'astro';
import { toColourRules } from '../colours/own-colours.ts';
import { toResponse } from '../views/export-view.ts';
import { getSettings } from '../site/get-settings.ts';
import styles from '../styles/feed.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The style sheet of the feeds, with the colours of the site: a browser shows them as pages, without a script. */
export const GET: APIRoute = () =>
  toResponse(
    [tokens, ...toColourRules(tokens, getSettings().colours), styles].join('\n'),
    'text/css',
  );
