import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { clauseStart } from './clause';
import { clauseSubject } from './clause-subject';
import { firstPhrase, withApposition } from './first-phrase';
import { nounPhrase, nounPhraseBefore } from './noun-phrase';
import { isWordNoun } from './phrases';
import { wordsOf } from './words';

/** Words between a preposition and its noun: «mit den folgenden Worten». */
const BETWEEN = 3;
/** Shorter marked words may be a name. In UTF-16 units. */
const SPOKEN = 20;

/** «Mit den Worten „…“ reagierte Roth», «Roth ging mit der Parole „…“ in die Wahl»: the subject said them, whatever the verb. */
export function byWords(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  const noun = at - 1;
  if (!isWordNoun(paragraph, noun) || is(paragraph, noun, IS.work)) return null;
  let first = noun - 1;
  while (first > noun - BETWEEN && first > from && !is(paragraph, first, IS.preposition)) first--;
  if (!wordsOf(paragraph.lexicon.pack).withWords.has(paragraph.tokens[first]?.lower ?? '')) return null;
  const start = clauseStart(paragraph, first, from);
  const verb = isMark(paragraph, at + 1, ',') ? at + 2 : at + 1;
  const small = paragraph.tokens[verb]?.kind === 'word' && !paragraph.tokens[verb]?.capital;
  const speaker = first > start ? clauseSubject(paragraph, start, first) : small ? firstPhrase(paragraph, verb + 1, to) : null;
  return speaker && { rule: 'before', speaker, cue: { from: noun, to: at }, cueClass: 'said', governed: true, content: null };
}

/** «…, und die Leiterin des Amtes, Ana Roth: „…“»: the verb of the clause before is left out. */
export function withoutVerb(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const colon = at - 1;
  if (!isMark(paragraph, colon, ':')) return null;
  let start = colon - 1;
  while (start > from && !(is(paragraph, start - 1, IS.coordinator) && isMark(paragraph, start - 2, ','))) start--;
  const phrase = start > from ? nounPhrase(paragraph, start, colon, true) : null;
  const speaker = phrase && withApposition(paragraph, phrase, colon);
  return speaker?.to === colon && isSomebody(paragraph, speaker)
    ? { rule: 'colon', speaker, cue: { from: colon, to: at }, cueClass: 'said', content: null }
    : null;
}

/** «auch Ana Roth („Das freut mich.“)»: words in brackets behind who said them. */
export function inBrackets(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const { tokens } = paragraph;
  const length = (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0);
  if (!isMark(paragraph, at - 1, '(') || !isMark(paragraph, at + 1, ')') || length < SPOKEN) return null;
  const speaker = nounPhraseBefore(paragraph, at - 1, clauseStart(paragraph, at - 2, from));
  return speaker && isSomebody(paragraph, speaker)
    ? { rule: 'signed', speaker, cue: { from: at - 1, to: at }, cueClass: 'said', content: null }
    : null;
}

/** Somebody by a role, or by a name without an article. */
const isSomebody = (paragraph: Paragraph, { from, to }: Range): boolean =>
  paragraph.tokens.slice(from, to).some((_, index) => is(paragraph, from + index, IS.role | IS.title | IS.source)) ||
  (to - from > 1 && paragraph.tokens.slice(from, to).every(({ capital }) => capital));

/** Whether marked words are the name of a source, or a part of it: «die Zeitung „Nordblick“ meldete». */
export function namesSource(paragraph: Paragraph, { from, to }: Range, at: number): boolean {
  for (let start = from; start < to; start++) {
    const phrase = nounPhrase(paragraph, start, to, true);
    if (phrase && phrase.from <= at && at < phrase.to) return isQuotation(paragraph, at);
    if (phrase) start = phrase.to - 1;
  }
  return false;
}
