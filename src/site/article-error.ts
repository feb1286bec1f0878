/** An error of an article's own code, with the id of the article, so that whoever tells it can name the file. */
export interface ArticleError extends Error {
  readonly article: string;
}

/** Puts the id of an article on what its code threw. */
export function toArticleError(article: string, cause: unknown): ArticleError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return Object.assign(new Error(message, { cause }), { article });
}

/** Tells such an error by its shape: it comes from the bundle of the site, where nothing else is the same. */
export function isArticleError(error: unknown): error is ArticleError {
  return error instanceof Error && 'article' in error && typeof error.article === 'string';
}
