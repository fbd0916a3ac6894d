import type { Analysis } from '../model';

/** Primary languages whose names a trained tagger finds; those of others are found by rules. */
const TRAINED: ReadonlySet<string> = new Set(['en']);

/** Whether names in it may be missing or wrong, as they are found by rules alone. Where none is found there is nothing to say that of. */
export function isRoughCast({ lang, actors }: Pick<Analysis, 'lang' | 'actors'>): boolean {
  const [primary = ''] = lang.toLowerCase().split(/[-_]/);
  return actors.length > 0 && !TRAINED.has(primary);
}
