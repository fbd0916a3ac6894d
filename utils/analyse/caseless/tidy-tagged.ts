import { segmenterOf } from '../../text/segmenter';
import { splitWords } from '../../text/split-words';
import { foldLetters } from './fold-letters';
import type { Seed } from './name-seeds';
import { HAS, type Vocabulary } from './vocabulary';

/** Matches a form of two Chinese characters. */
const TWO_CHARACTERS = /^\p{Script=Han}{2}$/u;
/** The length of the longest office that is sought at the end of an organisation, in UTF-16 units. */
const LONGEST_OFFICE = 6;
/** The minimum length of an organisation without the office after it, in UTF-16 units. */
const SHORTEST_ORGANISATION = 3;

/**
 * Corrects the names that the tagger found in an unspaced script: it leaves out ordinary Chinese words that it took for persons, and
 * things such as communiqués that it took for organisations, and cuts offices off organisations. Persons that the rules found, too, are kept.
 */
export function tidyTagged(tagged: readonly Seed[], known: readonly Seed[], { pack, entries }: Vocabulary): Seed[] {
  const kept = new Set(known.map(({ base }) => base));
  const things = splitWords(pack.thingEnds);
  const isOrdinary = ordinaryWords();
  return tagged.flatMap((seed) => {
    const { kind, form } = seed;
    if (kind === 'person') return !kept.has(form) && TWO_CHARACTERS.test(form) && isOrdinary(form) ? [] : [seed];
    if (kind !== 'organisation') return [seed];
    if (things.some((end) => form.endsWith(end))) return [];
    for (let length = Math.min(LONGEST_OFFICE, form.length - SHORTEST_ORGANISATION); length > 1; length--) {
      if (((entries.get(foldLetters(form.slice(-length)))?.bits ?? 0) & HAS.title) === 0) continue;
      const body = form.slice(0, -length);
      return [{ ...seed, form: body, base: body }];
    }
    return [seed];
  });
}

/**
 * Returns a function that tells whether a Chinese form is an ordinary word, such as «温馨» (cosy). The browser’s dictionary knows these words,
 * but hardly any names: it takes a name apart into its characters.
 */
function ordinaryWords(): (form: string) => boolean {
  const segmenter = segmenterOf('word', 'zh');
  const known = new Map<string, boolean>();
  return (form) => {
    const found = known.get(form) ?? [...segmenter.segment(form)].length === 1;
    known.set(form, found);
    return found;
  };
}
