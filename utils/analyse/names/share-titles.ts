import type { Candidate } from './candidate';
import type { Word } from './find-words';
import type { NameLexicon } from './name-lexicon';

/** Gives a plural title to every name in the list after it, as in «Presidents Maas and Roth». Modifies the candidates in place. */
export function shareTitles(words: readonly Word[], candidates: readonly Candidate[], lexicon: NameLexicon): void {
  let from = 0;
  let to = 0;
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.titleFrom < candidate.from) {
      const plural = isPlural(words[candidate.from - 1], lexicon);
      from = candidate.titleFrom;
      to = candidate.from;
      end = plural ? candidate.to : -1;
      continue;
    }
    const first = words[candidate.from];
    const gapFits =
      end === candidate.from ? first?.gap === 'comma' : end === candidate.from - 1 && words[end]?.key === 'and' && first?.gap === 'space';
    if (end < 0 || !gapFits) {
      end = -1;
      continue;
    }
    candidate.sharedTitle = { from, to };
    end = candidate.to;
  }
}

/** Returns whether a word is a plural title or role. */
function isPlural(word: Word | undefined, lexicon: NameLexicon): boolean {
  const key = word?.key ?? '';
  if (key === 'messrs') return true;
  const one = key.slice(0, -1);
  return key.endsWith('s') && !lexicon.titles.has(key) && (lexicon.titles.has(one) || lexicon.roles.has(one));
}
