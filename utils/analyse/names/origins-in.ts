import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import { keyOf } from '../../text/name-key';
import { splitWords } from '../../text/split-words';
import type { NameLexicon } from './name-lexicon';

const wordsIn = letterPattern(({ letters }) => `[${letters}][${letters}.-]*`, 'g');

/**
 * Returns the states that a description names, by their usual names: Norway in «the Norwegian foreign minister» and «Foreign Minister of
 * Norway».
 */
export function originsIn(text: string, { origins, states }: NameLexicon): ReadonlySet<string> {
  const words = text.match(wordsIn(text)) ?? [];
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const forms = [`${word} ${words[at + 1] ?? ''}`, word];
    const isName = word[0] !== word[0]?.toLowerCase();
    const state = forms.map((form) => origins.get(keyOf(form)) ?? (isName ? states.get(keyOf(form)) : undefined)).find(Boolean);
    if (state) found.add(state);
  }
  return found;
}

/** Matches an article, or an elided one, and the word after it. */
const articleAndWord = letterPattern(({ letters }) => `^([${letters}]+['’]?)\\s?(?<=[\\s'’])([${letters}][${letters}-]*)$`);

/**
 * Returns how many people a definite article and a demonym denote, or `null` if a phrase is not made of these: one for «the Swede» and «die
 * Schwedin», several for «the Swedes» and «die Schweden».
 */
export function numberOfDemonym(phrase: string, { origins, pack }: NameLexicon): 'one' | 'several' | null {
  const [, article = '', noun = ''] = articleAndWord(phrase).exec(phrase) ?? [];
  const key = foldWord(noun);
  if (!origins.has(key)) return null;
  const isPlural = pack.pluralEnding !== null && key.endsWith(pack.pluralEnding);
  const entry = splitWords(pack.descriptions?.singularArticles).find((each) => each.split('/', 1)[0] === foldWord(article));
  if (entry === undefined) return null;
  const [, ending = ''] = entry.split('/');
  return !isPlural && key.endsWith(ending) ? 'one' : 'several';
}
