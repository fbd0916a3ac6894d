import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import type { NameLexicon } from '../names/name-lexicon';
import type { Name } from './actor-draft';

const LAST_WORD = letterPattern(({ letters }) => `([${letters}]{1,20})\\s$`);
const SECOND_NAME = casePattern(({ capitals, letters }) => `^\\s(?:and|or)\\s[${capitals}][${letters}]+(?=\\s)`);
const NEXT_WORD = casePattern(({ smalls }) => `^\\s([${smalls}]+)`);

/**
 * Decides whether a mention of a capital city refers to the government there. The decision is based on the words beside the mention.
 * @returns 1 if the mention refers to the government, −1 if it refers only to the place, and 0 if the words do not show which.
 */
export function actsLikeState(text: string, { start, end }: Name, lexicon: NameLexicon): number {
  const { settingWords, counterpartWords } = lexicon.nameWords;
  const before = text.slice(Math.max(0, start - 20), start);
  const key = foldWord(LAST_WORD.exec(before)?.[1] ?? '');
  if (settingWords.has(key)) return -1;
  // The verb may follow a second name, as in «Ulm and Fell blamed each other».
  const both = SECOND_NAME.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const after = text.slice(end + both, end + both + 20);
  if (/^['’]s?\s/u.test(after)) return 1;
  if (counterpartWords.has(key)) return 1;
  const next = NEXT_WORD.exec(after)?.[1];
  if (next && (lexicon.saying.has(next) || lexicon.auxiliary.has(next) || ((key === '' || key === 'and') && /(?:[^s]s|ed)$/u.test(next))))
    return 1;
  return 0;
}
