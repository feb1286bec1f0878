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
  feedNote:
    'This is a feed: give its address to a feed reader, and it tells you what is new and what was corrected.',
  feedPage: 'To the page:',
  changes: {
    title: 'Changes of addresses',
    lead: 'Which addresses were issued and what became of them: for all who embed, cite or mirror statements.',
    retired: (count) =>
      count === 1 ? 'A statement was withdrawn' : `${String(count)} statements were withdrawn`,
    merged: 'A statement has another address now',
    issued: (count) => (count === 1 ? 'One new address' : `${String(count)} new addresses`),
    lost: 'A statement is no longer in the article',
    noDay: 'Since when was not written down.',
    now: 'Now:',
  },
};
