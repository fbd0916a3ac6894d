/** Returns the fold of a site, 0 to `folds` - 1, from a hash of its name (FNV-1a), so that it does not depend on the other sites. */
export function foldOf(site: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (const letter of site) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
