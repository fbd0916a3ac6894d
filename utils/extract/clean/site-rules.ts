import type { SiteRule } from '../../model';

/**
 * The rules for individual sites that ship with the extension. Each file in `sites` contains the rule for one site as its default export,
 * for example `sites/example-org.ts`.
 */
export const SITE_RULES: readonly SiteRule[] = Object.values(
  import.meta.glob<SiteRule>('./sites/*.ts', { eager: true, import: 'default' }),
);
