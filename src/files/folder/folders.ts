/** The folders of content and the endings that are read in each. */
export const FOLDERS = {
  articles: ['.md', '.mdx'],
  actors: ['.md'],
  places: ['.md'],
  glossary: ['.md'],
  pages: ['.md', '.mdx'],
} as const;

export type FolderName = keyof typeof FOLDERS;
