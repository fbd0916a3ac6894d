import type { SearchOrder } from './library-search';

/** Some articles of the library: those that a query finds, or those with the given ids. */
export type ArticleScope = { readonly query: string; readonly order: SearchOrder } | { readonly ids: readonly number[] };
