import { foldWord } from '../../text/fold-word';
import type { NameLexicon } from '../names/name-lexicon';
import type { Name } from './actor-draft';

/**
 * Decides whether a mention of a capital city refers to the government there. The decision is based on the words beside the mention.
 * @returns 1 if the mention refers to the government, −1 if it refers only to the place, and 0 if the words do not show which.
 */
export function actsLikeState(text: string, { start, end }: Name, lexicon: NameLexicon): number {
  const { settingWords, counterpartWords } = lexicon.nameWords;
  const before = text.slice(Math.max(0, start - 20), start);
  const key = /\p{L}\s$/u.test(before)
    ? foldWord(
        before
          .trimEnd()
          .split(/[^\p{L}]/u)
          .at(-1) ?? '',
      )
    : '';
  if (settingWords.has(key)) return -1;
  // The verb may follow a second name, as in «Ulm and Fell blamed each other».
  const both = /^\s(?:and|or)\s\p{Lu}\p{L}+(?=\s)/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const after = text.slice(end + both, end + both + 20);
  if (/^['’]s?\s/u.test(after)) return 1;
  if (counterpartWords.has(key)) return 1;
  const next = /^\s(\p{Ll}+)/u.exec(after)?.[1];
  if (next && (lexicon.saying.has(next) || lexicon.auxiliary.has(next) || ((key === '' || key === 'and') && /(?:[^s]s|ed)$/u.test(next))))
    return 1;
  return 0;
}
