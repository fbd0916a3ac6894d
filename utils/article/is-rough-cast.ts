import type { Analysis } from '../model';

/**
 * Returns whether the names in an analysis were found by rules instead of a trained tagger, so some may be missing or wrong. Always false
 * for an analysis without actors.
 * @param trained The languages that have a trained tagger, as primary subtags.
 */
export function isRoughCast({ lang, actors }: Pick<Analysis, 'lang' | 'actors'>, trained: ReadonlySet<string>): boolean {
  const [primary = ''] = lang.toLowerCase().split(/[-_]/);
  return actors.length > 0 && !trained.has(primary);
}
