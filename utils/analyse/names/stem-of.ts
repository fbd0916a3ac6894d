/** The minimum length of a stem, in UTF-16 units. */
const SHORTEST = 3;
/** The maximum length of the ending that is cut off. */
const LONGEST_ENDING = 3;
const ENDING = /(?:[aeiouyąęóаеёиіїоуыюяєэьй]|ów|em|om|am|im|ym|ach|ich|ych|ом|ем|ім|им|ым|ам|ям|ах|ях|ов|ев|ів)+$/u;

/**
 * Returns the part of a folded word that its inflected forms share, such as «kowalsk» for «kowalskiego» and «kowalska». Different words may
 * have the same stem, so a stem is only evidence.
 */
export function stemOf(key: string): string {
  const ending = ENDING.exec(key)?.[0].length ?? 0;
  const cut = Math.min(ending, LONGEST_ENDING, key.length - SHORTEST);
  return cut > 0 ? key.slice(0, key.length - cut) : key;
}
