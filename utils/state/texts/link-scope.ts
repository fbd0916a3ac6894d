import type { ArticleScope } from '../../model';

/** All links of the library. */
export const ALL_LINKS: ArticleScope = { query: 'is:link', order: 'newest' };
