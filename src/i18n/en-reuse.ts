import type { ReuseWords } from './reuse-words.ts';

export const reuse: ReuseWords = {
  title: 'Cite and reuse',
  copyLink: 'Copy link',
  copyQuote: 'Copy statement with attribution',
  copyEmbed: 'Copy code',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Please copy by hand',
  cite: 'Cite',
  embed: 'Embed',
  embedNote: 'As a paragraph that fits any page:',
  embedFrame: 'As a frame (iframe), without scripts:',
  picture: 'Picture',
  png: 'PNG, 1200 × 630',
  data: 'Data',
  plainText: 'plain text',
  feed: 'Follow as a feed',
  feedQuotes: 'All statements',
  feedArticles: 'New articles',
};
