import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Range, REACH, type Scene } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** Most tokens of a bracket behind a name. */
const BRACKET = 8;
/** Shortest stem that an ending can be told from. */
const STEM = 2;

const NOUN = IS.role | IS.source | IS.title;
const NO_NOUN = IS.adverb | IS.time | IS.conjunction | IS.preposition | IS.auxiliary | IS.cue;

/** Whether a word of the text ends in one of the endings and is no word of its own that only looks so. */
export function endsIn(scene: Scene, at: number, endings: readonly string[]): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || is(scene, at, NOUN | IS.pronoun)) return false;
  const { lookalikes } = wordsOf(scene.lexicon.pack);
  return (
    !lookalikes.has(token.lower) && endings.some((ending) => token.lower.length >= ending.length + STEM && token.lower.endsWith(ending))
  );
}

/** The ending of the name before it, as a token of its own: «'un». */
export const isEnding = ({ tokens }: Scene, at: number): boolean => tokens[at]?.lower.startsWith("'") === true;

export const isGenitive = (scene: Scene, at: number): boolean => {
  const { genitives } = wordsOf(scene.lexicon.pack);
  return isEnding(scene, at) && genitives.has(scene.tokens[at]?.lower ?? '');
};

/** Whether no noun phrase goes on over a token: another part of the sentence ends or stands there. */
function parts(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word') return true;
  if (isEnding(scene, at)) return !isGenitive(scene, at);
  const { light, linkers, obliqueEndings, participleEndings, converbEndings } = wordsOf(scene.lexicon.pack);
  if (light.has(token.lower) || linkers.has(token.lower)) return true;
  if (is(scene, at, NO_NOUN) && !is(scene, at, NOUN)) return true;
  if (token.capital || is(scene, at, IS.institution)) return false;
  return endsIn(scene, at, obliqueEndings) || endsIn(scene, at, participleEndings) || endsIn(scene, at, converbEndings);
}

/** The noun phrase whose last word is right before token `end`, whatever the ending of that word. */
export function phraseBefore(scene: Scene, end: number, low: number): Range | null {
  if (scene.tokens[end - 1]?.kind !== 'word' || end <= low) return null;
  let from = end - 1;
  if (isEnding(scene, from)) from--;
  while (from - 1 >= low && end - from < REACH) {
    if (is(scene, from - 1, IS.coordinator) && joins(scene, from, low)) from -= 2;
    else if (!parts(scene, from - 1) || continuesTitle(scene, from)) from--;
    else break;
  }
  return from >= low && from < end ? { from, to: end } : null;
}

const joins = (scene: Scene, at: number, low: number): boolean =>
  at - 2 >= low && canSpeak(scene, at - 2) && (canSpeak(scene, at) || scene.tokens[at]?.capital === true);

/** «Köyleri Kalkındırma ve Yardımlaşma Derneği»: capitals on both sides of a small word. */
const continuesTitle = (scene: Scene, from: number): boolean =>
  is(scene, from - 1, IS.coordinator) && scene.tokens[from - 2]?.capital === true && scene.tokens[from]?.capital === true;

const canSpeak = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.capital === true || is(scene, at, NOUN | IS.pronoun | IS.institution);

/** Whether a phrase for somebody ends at a token, without the ending of another part of the sentence. */
function isHead(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (token?.kind !== 'word' || isEnding(scene, at) || isEnding(scene, at + 1) || !canSpeak(scene, at) || parts(scene, at)) return false;
  if (next?.kind !== 'word') return true;
  if (is(scene, at, IS.pronoun)) return parts(scene, at + 1);
  // «belediye başkanı olan Roth»
  if (!token.capital && is(scene, at + 1, IS.auxiliary)) return false;
  if (next.capital) return is(scene, at + 1, IS.time) && parts(scene, at + 1);
  if (!parts(scene, at + 1) && is(scene, at + 1, NOUN | IS.institution)) return false;
  return !(!is(scene, at, NOUN | IS.institution) && isOwned(scene, at + 1));
}

/** «Galata köprüsünde»: a noun that belongs to the word before it, in any part of the sentence but the subject. */
function isOwned(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && !is(scene, at, IS.occasion | IS.hearer) && OWNED.test(token.lower);
}
const OWNED = /[sıiuü]n(?:da|de|dan|den|ın|in|un|ün|a|e)$/u;

/** Whether a capital may only be there because a sentence begins: then a name is less sure. */
const isWeak = (scene: Scene, at: number, from: number): boolean =>
  at === from &&
  !is(scene, at, NOUN | IS.pronoun | IS.institution) &&
  scene.tokens[at + 1]?.kind === 'word' &&
  !is(scene, at + 1, IS.occasion | IS.hearer | IS.conjunction);

/** The subject of a clause: the first phrase for somebody that has no ending of another part of the sentence; null where none has. */
export function finalSubject(scene: Scene, from: number, to: number): Range | null {
  const { genitiveEndings, obliqueEndings, reportedEndings } = wordsOf(scene.lexicon.pack);
  let weak: Range | null = null;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isMark(scene, at, '(')) {
      at = Math.max(at, bracketEnd(scene, at, to) - 1);
      continue;
    }
    if (!isHead(scene, at)) continue;
    if (isWeak(scene, at, from)) {
      const declined = [genitiveEndings, obliqueEndings, reportedEndings].some((endings) => endsIn(scene, at, endings));
      if (!declined && !scene.lexicon.firstWords.has(scene.tokens[at]?.lower ?? '')) weak = { from: at, to: at + 1 };
      continue;
    }
    const phrase = phraseBefore(scene, at + 1, from);
    if (phrase) return { from: phrase.from, to: withOthers(scene, bracketEnd(scene, at + 1, to), to) };
  }
  return weak;
}

/** «Roth (45)»: behind the bracket. */
function bracketEnd(scene: Scene, at: number, to: number): number {
  if (!isMark(scene, at, '(')) return at;
  for (let close = at + 1; close < Math.min(to, at + BRACKET); close++) if (isMark(scene, close, ')')) return close + 1;
  return at;
}

/** «Roth ve Yıldız»: the end of the second of two. */
function withOthers(scene: Scene, end: number, to: number): number {
  if (!is(scene, end, IS.coordinator)) return end;
  for (let at = end + 1; at < Math.min(to, end + BRACKET) && !isQuotation(scene, at); at++) {
    if (isHead(scene, at)) return at + 1;
    if (parts(scene, at)) return end;
  }
  return end;
}
