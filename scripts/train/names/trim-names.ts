import type { TaggedName } from '../../../utils/analyse/tagger/labels';

/** Forms of address, ranks and offices, which some corpora mark as part of a person's name but we do not. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor president king queen pope emperor empress prince princess sir lord lady dame baron baroness count countess duke duchess earl sen senator rep representative gov governor gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl pvt adm admiral cmdr commander rev reverend fr father brother sister bishop archbishop cardinal imam sheikh shaikh sheik mayor judge justice chancellor premier minister secretary ambassador chief coach sultan emir ayatollah mullah maulana hon honourable honorable vice prime deputy former ex pm mp'.split(
    ' ',
  ),
);
const FIRST_WORD = /^(\p{L}+)\.?(\s+)/u;
const POSSESSIVE = /['’]\s?[sS]$/u;
/** Matches a capital letter or a digit. Every name in a news text contains at least one. */
const NAMED = /[\p{Lu}\p{N}]/u;
const OFFICE = /^(?:province|city|town|village|state|republic) of (?=\p{Lu})/u;

/**
 * Trims names according to our own annotation guidelines: removes articles, titles, possessives and phrases such as «province of», and
 * leaves out descriptions. Corpora differ in these points, and the tagger cannot learn from contradictory annotations.
 */
export const trimNames = (text: string, names: readonly TaggedName[]): TaggedName[] =>
  names.flatMap((name) => {
    let { start, end } = name;
    for (let first = FIRST_WORD.exec(text.slice(start, end)); first; first = FIRST_WORD.exec(text.slice(start, end))) {
      const word = (first[1] ?? '').toLowerCase();
      if (word !== 'the' && !(name.type === 'person' && TITLES.has(word))) break;
      start += first[0].length;
    }
    end -= POSSESSIVE.exec(text.slice(start, end))?.[0].length ?? 0;
    if (name.type === 'location') start += OFFICE.exec(text.slice(start, end))?.[0].length ?? 0;
    return NAMED.test(text.slice(start, end)) ? [{ ...name, start, end }] : [];
  });
