import { splitWords } from '../../text/split-words';
import { foldWord } from './fold-word';
import type { NameLexicon } from './name-lexicon';

/** An ending and what replaces it in the base form. */
type Inflection = readonly [ending: string, base: string];

const tables = new WeakMap<NameLexicon, readonly Inflection[]>();
/** The minimum length of a word without its ending, in UTF-16 units. */
const SHORTEST_STEM = 3;

/**
 * Returns the possible base forms of an inflected noun for a person, such as «president» for «presidents» in a language with case endings.
 * The word itself is not included.
 */
export function baseForms(key: string, lexicon: NameLexicon): string[] {
  const forms: string[] = [];
  for (const [ending, base] of inflectionsOf(lexicon))
    if (key.length >= ending.length + SHORTEST_STEM && key.endsWith(ending)) forms.push(key.slice(0, key.length - ending.length) + base);
  return forms;
}

function inflectionsOf(lexicon: NameLexicon): readonly Inflection[] {
  const known = tables.get(lexicon);
  if (known) return known;
  const made = splitWords(lexicon.pack.descriptions?.caseEndings).map((entry): Inflection => {
    const [ending = '', base = ''] = entry.split('/').map(foldWord);
    return [ending, base];
  });
  tables.set(lexicon, made);
  return made;
}
