import { linkWordsOf } from '../actors/roles/link-words';
import type { Run } from './candidate';
import type { Word } from './find-words';
import { isTitle } from './is-title';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/**
 * Returns the range of the office whose rest is at the beginning of a run of capitalised words. The name begins at its end. In «Secretary of
 * State Ana Roth», the run is «State Ana Roth», and the office is «Secretary of State». Returns `null` unless a title and a word such as
 * «of» precede the run. In a language in which an office may have any name («ministra de Economía Social Ana Roth»), the name begins with
 * the first word that is a known first name.
 */
export function officeIn(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): Run | null {
  if (lexicon.pack.leadingDescriptions) {
    if (words[from - 1]?.key !== 'of' || !isTitle(words[from - 2], lexicon)) return null;
    let at = from;
    while (at < to - 1 && lexicon.kindWords.fields.has((words[at] as Word).key)) at++;
    return at > from ? { from: from - 2, to: at } : null;
  }
  const title = titleOfOffice(words, from, lexicon);
  if (title < 0 || knownAt(words, from, lexicon)) return null;
  for (let at = from + 1; at < to - 1; at++)
    if (lexicon.firstNames.has((words[at] as Word).key) && words[at]?.gap === 'space') return { from: title, to: at };
  return null;
}

/** Returns the index of the title before words such as «de» and «de la», or −1 if there is none. */
function titleOfOffice(words: readonly Word[], from: number, lexicon: NameLexicon): number {
  const { determiners } = lexicon;
  const links = linkWordsOf(lexicon).of;
  let at = from;
  while (
    at > from - 2 &&
    words[at - 1]?.form === 'lower' &&
    words[at]?.gap === 'space' &&
    determiners.has(words[at - 1]?.key ?? '') &&
    !links.has(words[at - 1]?.key ?? '')
  )
    at--;
  const title = words[at - 2];
  if (!links.has(words[at - 1]?.key ?? '') || words[at - 1]?.gap !== 'space' || words[at]?.gap === 'comma') return -1;
  return isTitle(title, lexicon) ? at - 2 : -1;
}
