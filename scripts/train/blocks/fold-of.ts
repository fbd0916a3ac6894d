/**
 * Returns the fold that a site belongs to, from 0 to `folds` - 1. It is derived from a hash of the site's name (FNV-1a), so it does not
 * depend on the other sites.
 */
export function foldOf(site: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (const letter of site) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
