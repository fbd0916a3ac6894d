import type { NameLexicon } from '../../names/name-lexicon';
import { linkWordsOf } from './link-words';
import type { RoleToken } from './role-tokens';
import { descriptionWordsOf } from './role-words';

/** The maximum number of words in a row without a word such as «of» in a complement. */
const MOST_IN_ROW = 4;
/** The maximum number of adjectives between an article and its noun. */
const MOST_ADJECTIVES = 3;
/** The maximum length of a word that has the ending of a verb but is none, such as «дел» and «сил», in UTF-16 units. */
const LONGEST_LOOKALIKE = 3;

/**
 * Returns whether the words after the noun of a description complete it, in a language in which modifiers may follow the noun: «presidente
 * [noruego]», «ministre [de l’Intérieur]», «министр [иностранных дел]». A noun without a complement is complete, too.
 * @param head The index of the noun. The complement consists of all tokens after it.
 */
export function isComplete(tokens: readonly RoleToken[], head: number, lexicon: NameLexicon): boolean {
  const { of, and } = linkWordsOf(lexicon);
  const { prepositions } = descriptionWordsOf(lexicon);
  const { bareNouns } = lexicon.pack.order;
  // In German and Dutch, no adjective follows its noun.
  const adjectivesFollow = bareNouns || lexicon.pack.genitives !== undefined;
  let linked = false;
  let nested = false;
  let row = 0;
  const after = tokens.slice(head + 1);
  for (const [at, token] of after.entries()) {
    const { key, small } = token;
    if (!token.joined || row > MOST_IN_ROW || isAuxiliary(token, lexicon)) return false;
    const isPlaced = nested && !linked && prepositions.has(key) && after[at + 1]?.small === false;
    const before = after[at - 1]?.key ?? '';
    if ((of.has(key) && (!linked || and.has(before) || of.has(before))) || isPlaced) {
      linked = true;
      nested = true;
      row = 0;
    } else if (linked && (lexicon.determiners.has(key) || lexicon.possessives.has(key))) {
      row = 0;
    } else if (and.has(key)) {
      if (linked || !nested) return false;
      linked = true;
      row = 0;
    } else if (/^\d{1,3}$/u.test(before)) {
      // «Un boulanger de 45 ans»: the word after a number is its unit.
      row++;
    } else if (!isContent(token, linked, lexicon)) return false;
    else {
      // A capitalised word directly after the noun is not its complement but a name, unless nouns have no articles, or it is the acronym
      // of a party («député RN»).
      if (!nested && !(small || isParty(token, lexicon) ? adjectivesFollow : bareNouns)) return false;
      linked = false;
      row++;
    }
  }
  return !linked;
}

/** Returns whether a word is the acronym of a party, such as «RN» and «Pd». */
const isParty = ({ key, acronym }: RoleToken, { fullNames }: NameLexicon): boolean =>
  acronym || (key.length <= LONGEST_PARTY && fullNames.has(key));
const LONGEST_PARTY = 4;

/** Returns whether a word is an auxiliary, which «a» is in «le ministre a reçu Claire Daubet», unlike «à» in «conseiller à la mairie». */
const isAuxiliary = ({ small, spelling }: RoleToken, lexicon: NameLexicon): boolean =>
  small && linkWordsOf(lexicon).auxiliaries.has(spelling);

/** Returns whether a word can be a noun, an adjective or a name in a complement. */
function isContent({ key, spelling, small }: RoleToken, linked: boolean, lexicon: NameLexicon): boolean {
  const { stops, reportingForms } = descriptionWordsOf(lexicon);
  // «Stati» in «degli Stati Uniti» is no auxiliary.
  if (!small) return true;
  if (stops.has(key)) return false;
  if (linked) return true;
  if (reportingForms.has(key) || lexicon.saying.has(key)) return false;
  return key.length <= LONGEST_LOOKALIKE || !linkWordsOf(lexicon).verbEndings.some((ending) => spelling.endsWith(ending));
}

/** The beginning of a description. */
export interface Opening {
  /** The index of the first word after any article. */
  readonly from: number;
  /** Whether an article, a possessive or a preposition precedes the description. */
  readonly opened: boolean;
}

/** Returns where the description with the noun at `head` begins. Adjectives before the noun belong to it. */
export function openingOf(tokens: readonly RoleToken[], head: number, lexicon: NameLexicon): Opening {
  const { determiners, possessives } = lexicon;
  const { stops, prepositions } = descriptionWordsOf(lexicon);
  const { adjectiveEndings } = linkWordsOf(lexicon);
  let inflected = head;
  for (let at = head - 1; at >= Math.max(0, head - 1 - MOST_ADJECTIVES) && tokens[at + 1]?.joined; at--) {
    const token = tokens[at] as RoleToken;
    const { key } = token;
    if (determiners.has(key) || possessives.has(key) || prepositions.has(key)) return { from: at + 1, opened: true };
    const isOfTown = !token.small && lexicon.townEnding !== '' && key.endsWith(lexicon.townEnding);
    if (stops.has(key) || !isContent(token, false, lexicon) || (lexicon.pack.nounCapitals && !token.small && !isOfTown)) break;
    const inflects = adjectiveEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending));
    if (adjectiveEndings.length > 0 && !inflects) break;
    if (inflects) inflected = at;
  }
  return { from: inflected, opened: false };
}
