import type { ExportScope } from '../../model';

/** All links of the library. */
export const ALL_LINKS: ExportScope = { query: 'is:link', order: 'newest' };
