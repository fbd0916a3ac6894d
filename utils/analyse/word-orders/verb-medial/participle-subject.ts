import { cueAt } from '../../grammar/cue-at';
import { phraseFrom } from '../../grammar/find-phrase';
import { subjectBefore } from '../../grammar/find-subject';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { subjectAfterVerb } from '../../grammar/verb-group';
import type { QuotePosition } from '../../quotes/attribution';
import { clauseSubject, lastClauseSubject } from './clause-subject';

/**
 * Returns the subject of the participle at a token: the subject of the main clause in «…, adding that “…”», or the phrase before the
 * participle in «with Smith saying “…”».
 */
export function participleSubject(paragraph: Paragraph, position: QuotePosition, at: number): Range | null {
  const { absoluteWord } = paragraph.lexicon.pack;
  const joined = isMark(paragraph, at - 1, ',—–');
  if (joined) {
    const aside = insertedSubject(paragraph, position, at - 1);
    if (aside) return aside;
  }
  for (let back = at - 2; absoluteWord !== null && !joined && back >= Math.max(position.from, at - 10); back--) {
    if (paragraph.tokens[back]?.lower === absoluteWord) return phraseFrom(paragraph, back + 1, at);
    if (paragraph.tokens[back]?.kind !== 'word') break;
  }
  return earlierSubject(paragraph, position.from, at);
}

/** Returns the subject of a reporting clause between commas right before a participle: «It will rain, Smith said on Monday, adding …». */
function insertedSubject(paragraph: Paragraph, position: QuotePosition, close: number): Range | null {
  for (let back = close - 1; back > Math.max(position.from, close - 10); back--) {
    if (isQuotation(paragraph, back) || isMark(paragraph, back, ',;')) return null;
    const cue = cueAt(paragraph, back);
    if (!cue || cue.form === 'ing') continue;
    const { phrase } = subjectBefore(paragraph, back, position.from);
    return phrase && (isMark(paragraph, phrase.from - 1, ',') || isQuotation(paragraph, phrase.from - 1)) ? phrase : null;
  }
  return null;
}

/**
 * Returns the subject that the participle at token `at` shares with an earlier verb. Tries the last clause before the participle, then the
 * whole sentence, and then the preceding reporting verbs, nearest first.
 */
export function earlierSubject(paragraph: Paragraph, low: number, at: number): Range | null {
  const main = clauseSubject(paragraph, low, at);
  const last = main && lastClauseSubject(paragraph, main.to, at);
  if (last) return last;
  if (main) return main;
  for (let back = at - 1; back > Math.max(low, at - MAX_SEARCH_TOKENS); back--) {
    const cue = cueAt(paragraph, back);
    if (!cue || cue.form === 'ing') continue;
    const { phrase } = subjectBefore(paragraph, back, low);
    if (phrase) return phrase;
    let before = back - 1;
    while (is(paragraph, before, IS.auxiliary | IS.clitic)) before--;
    if (isQuotation(paragraph, before) || isMark(paragraph, before, ',')) {
      const inverted = subjectAfterVerb(paragraph, back, at);
      if (inverted) return inverted;
    }
  }
  return null;
}
