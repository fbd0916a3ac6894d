import { foldForSearch } from '../text/fold-for-search';
import { hasOtherScript, narrow, wordsIn } from './scripts-of-words';

/** Returns the folded words of a text. A letter of a script without spaces is a word. */
export const foldWords = (text: string): readonly string[] => Array.from(wordsIn(foldForSearch(narrow(text)).folded), ([word]) => word);

/**
 * Returns the words of those lines of a text that need the index of other scripts, folded and divided by spaces. The lines stay apart. Returns
 * an empty text if there are none.
 */
export const otherScriptWords = (text: string): string =>
  hasOtherScript(text)
    ? text
        .normalize('NFC')
        .split('\n')
        .filter(hasOtherScript)
        .map((line) => foldWords(line).join(' '))
        .join('\n')
    : '';
