import type { SiteRule } from '../model';

/**
 * The rules for single sites that ship with the extension. Each file holds the rule of one site: `sites/example-org.ts` with the rule as
 * its default export.
 */
export const SITE_RULES: readonly SiteRule[] = Object.values(
  import.meta.glob<SiteRule>('./sites/*.ts', { eager: true, import: 'default' }),
);
