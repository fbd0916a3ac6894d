import type { SiteRule } from '../model';

/** The rules of single sites, one file a site: `sites/example-org.ts` with the rule as its default export. */
export const SITE_RULES: readonly SiteRule[] = Object.values(
  import.meta.glob<SiteRule>('./sites/*.ts', { eager: true, import: 'default' }),
);
