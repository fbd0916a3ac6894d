import type { Analysis } from '../model';

/**
 * Returns how good the cast of an analysis is on average in its language: the number of actors out of ten that are found as one whole actor.
 * Returns `null` if the analysis has no actors or if the language has not been measured.
 * @param measured The figures for the languages, keyed by primary subtag.
 */
export function castQualityOf(
  { lang, actors }: Pick<Analysis, 'lang' | 'actors'>,
  measured: Readonly<Record<string, number>>,
): number | null {
  const [primary = ''] = lang.toLowerCase().split(/[-_]/);
  return actors.length > 0 && Object.hasOwn(measured, primary) ? (measured[primary] ?? null) : null;
}
