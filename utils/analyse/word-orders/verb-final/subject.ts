import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range, REACH } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** Most tokens of a bracket behind a name. */
const BRACKET = 8;
/** Shortest stem that an ending can be told from. */
const STEM = 2;

const NOUN = IS.role | IS.source | IS.title;
const NO_NOUN = IS.adverb | IS.time | IS.conjunction | IS.preposition | IS.auxiliary | IS.cue;

/** Whether a word of the text ends in one of the endings and is no word of its own that only looks so. */
export function endsIn(paragraph: Paragraph, at: number, endings: readonly string[]): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || is(paragraph, at, NOUN | IS.pronoun)) return false;
  const { lookalikes } = wordsOf(paragraph.lexicon.pack);
  return (
    !lookalikes.has(token.lower) && endings.some((ending) => token.lower.length >= ending.length + STEM && token.lower.endsWith(ending))
  );
}

/** The ending of the name before it, as a token of its own: «'un». */
export const isEnding = ({ tokens }: Paragraph, at: number): boolean => tokens[at]?.lower.startsWith("'") === true;

export const isGenitive = (paragraph: Paragraph, at: number): boolean => {
  const { genitives } = wordsOf(paragraph.lexicon.pack);
  return isEnding(paragraph, at) && genitives.has(paragraph.tokens[at]?.lower ?? '');
};

/** Whether no noun phrase goes on over a token: another part of the sentence ends or stands there. */
function parts(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word') return true;
  if (isEnding(paragraph, at)) return !isGenitive(paragraph, at);
  const { light, linkers, obliqueEndings, participleEndings, converbEndings } = wordsOf(paragraph.lexicon.pack);
  if (light.has(token.lower) || linkers.has(token.lower)) return true;
  if (is(paragraph, at, NO_NOUN) && !is(paragraph, at, NOUN)) return true;
  if (token.capital || is(paragraph, at, IS.institution)) return false;
  return endsIn(paragraph, at, obliqueEndings) || endsIn(paragraph, at, participleEndings) || endsIn(paragraph, at, converbEndings);
}

/** The noun phrase whose last word is right before token `end`, whatever the ending of that word. */
export function phraseBefore(paragraph: Paragraph, end: number, low: number): Range | null {
  if (paragraph.tokens[end - 1]?.kind !== 'word' || end <= low) return null;
  let from = end - 1;
  if (isEnding(paragraph, from)) from--;
  while (from - 1 >= low && end - from < REACH) {
    if (is(paragraph, from - 1, IS.coordinator) && joins(paragraph, from, low)) from -= 2;
    else if (!parts(paragraph, from - 1) || continuesTitle(paragraph, from)) from--;
    else break;
  }
  return from >= low && from < end ? { from, to: end } : null;
}

const joins = (paragraph: Paragraph, at: number, low: number): boolean =>
  at - 2 >= low && canSpeak(paragraph, at - 2) && (canSpeak(paragraph, at) || paragraph.tokens[at]?.capital === true);

/** «Köyleri Kalkındırma ve Yardımlaşma Derneği»: capitals on both sides of a small word. */
const continuesTitle = (paragraph: Paragraph, from: number): boolean =>
  is(paragraph, from - 1, IS.coordinator) && paragraph.tokens[from - 2]?.capital === true && paragraph.tokens[from]?.capital === true;

const canSpeak = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at]?.capital === true || is(paragraph, at, NOUN | IS.pronoun | IS.institution);

/** Whether a phrase for somebody ends at a token, without the ending of another part of the sentence. */
function isHead(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  const next = paragraph.tokens[at + 1];
  if (token?.kind !== 'word' || isEnding(paragraph, at) || isEnding(paragraph, at + 1) || !canSpeak(paragraph, at) || parts(paragraph, at))
    return false;
  if (next?.kind !== 'word') return true;
  if (is(paragraph, at, IS.pronoun)) return parts(paragraph, at + 1);
  // «belediye başkanı olan Roth»
  if (!token.capital && is(paragraph, at + 1, IS.auxiliary)) return false;
  if (next.capital) return is(paragraph, at + 1, IS.time) && parts(paragraph, at + 1);
  if (!parts(paragraph, at + 1) && is(paragraph, at + 1, NOUN | IS.institution)) return false;
  return !(!is(paragraph, at, NOUN | IS.institution) && isOwned(paragraph, at + 1));
}

/** «Galata köprüsünde»: a noun that belongs to the word before it, in any part of the sentence but the subject. */
function isOwned(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return token !== undefined && !is(paragraph, at, IS.occasion | IS.hearer) && OWNED.test(token.lower);
}
const OWNED = /[sıiuü]n(?:da|de|dan|den|ın|in|un|ün|a|e)$/u;

/** Whether a capital may only be there because a sentence begins: then a name is less sure. */
const isWeak = (paragraph: Paragraph, at: number, from: number): boolean =>
  at === from &&
  !is(paragraph, at, NOUN | IS.pronoun | IS.institution) &&
  paragraph.tokens[at + 1]?.kind === 'word' &&
  !is(paragraph, at + 1, IS.occasion | IS.hearer | IS.conjunction);

/** The subject of a clause: the first phrase for somebody that has no ending of another part of the sentence; null where none has. */
export function finalSubject(paragraph: Paragraph, from: number, to: number): Range | null {
  const { genitiveEndings, obliqueEndings, reportedEndings } = wordsOf(paragraph.lexicon.pack);
  let weak: Range | null = null;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isMark(paragraph, at, '(')) {
      at = Math.max(at, bracketEnd(paragraph, at, to) - 1);
      continue;
    }
    if (!isHead(paragraph, at)) continue;
    if (isWeak(paragraph, at, from)) {
      const declined = [genitiveEndings, obliqueEndings, reportedEndings].some((endings) => endsIn(paragraph, at, endings));
      if (!declined && !paragraph.lexicon.firstWords.has(paragraph.tokens[at]?.lower ?? '')) weak = { from: at, to: at + 1 };
      continue;
    }
    const phrase = phraseBefore(paragraph, at + 1, from);
    if (phrase) return { from: phrase.from, to: withOthers(paragraph, bracketEnd(paragraph, at + 1, to), to) };
  }
  return weak;
}

/** «Roth (45)»: behind the bracket. */
function bracketEnd(paragraph: Paragraph, at: number, to: number): number {
  if (!isMark(paragraph, at, '(')) return at;
  for (let close = at + 1; close < Math.min(to, at + BRACKET); close++) if (isMark(paragraph, close, ')')) return close + 1;
  return at;
}

/** «Roth ve Yıldız»: the end of the second of two. */
function withOthers(paragraph: Paragraph, end: number, to: number): number {
  if (!is(paragraph, end, IS.coordinator)) return end;
  for (let at = end + 1; at < Math.min(to, end + BRACKET) && !isQuotation(paragraph, at); at++) {
    if (isHead(paragraph, at)) return at + 1;
    if (parts(paragraph, at)) return end;
  }
  return end;
}
