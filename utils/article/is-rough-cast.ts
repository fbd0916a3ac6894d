import type { Analysis } from '../model';

/** The primary languages for which a trained tagger finds names. In other languages, rules find them. */
const TRAINED: ReadonlySet<string> = new Set(['en']);

/** Returns whether names in an analysis may be missing or wrong because only rules found them. False for an analysis without actors. */
export function isRoughCast({ lang, actors }: Pick<Analysis, 'lang' | 'actors'>): boolean {
  const [primary = ''] = lang.toLowerCase().split(/[-_]/);
  return actors.length > 0 && !TRAINED.has(primary);
}
