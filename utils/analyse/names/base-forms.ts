import { foldWord } from '../../text/fold-word';
import { splitWords } from '../../text/split-words';
import type { NameLexicon } from './name-lexicon';

/** An ending and what replaces it in the base form. */
type Inflection = readonly [ending: string, base: string];

const tables = new WeakMap<NameLexicon, Forms>();
/** The minimum length of a word without its ending, in UTF-16 units. */
const SHORTEST_STEM = 3;

/**
 * Returns the possible base forms of a noun for a person: without a case ending («президент» for «президентом») and without a prefix
 * («ministro» for «exministro»). The word itself is not included.
 */
export function baseForms(key: string, lexicon: NameLexicon): string[] {
  const { inflections, prefixes } = formsOf(lexicon);
  const forms: string[] = [];
  for (const prefix of prefixes)
    if (key.startsWith(prefix) && key.length > prefix.length + SHORTEST_STEM) forms.push(key.slice(prefix.length).replace(/^-/, ''));
  for (const [ending, base] of inflections)
    if (key.length >= ending.length + SHORTEST_STEM && key.endsWith(ending)) forms.push(key.slice(0, key.length - ending.length) + base);
  return forms;
}

/** The inflections and prefixes of a language's nouns for people. */
interface Forms {
  readonly inflections: readonly Inflection[];
  readonly prefixes: readonly string[];
}

function formsOf(lexicon: NameLexicon): Forms {
  const known = tables.get(lexicon);
  if (known) return known;
  const { caseEndings, officePrefixes } = lexicon.pack.descriptions ?? {};
  const inflections = splitWords(caseEndings).map((entry): Inflection => {
    const [ending = '', base = ''] = entry.split('/').map(foldWord);
    return [ending, base];
  });
  const made = { inflections, prefixes: splitWords(officePrefixes).map(foldWord) };
  tables.set(lexicon, made);
  return made;
}
