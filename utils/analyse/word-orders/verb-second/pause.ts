import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';
import { wordsOf } from './words';

/**
 * Returns whether a token is one of the given marks and separates clauses. The full stops in «20. Juli» and «Elisabeth II.» do not separate
 * clauses, nor do the commas around a date.
 */
export function isPause(paragraph: Paragraph, at: number, marks: string): boolean {
  if (!isMark(paragraph, at, marks)) return false;
  const before = paragraph.tokens[at - 1];
  if (isMark(paragraph, at, '.')) return !/^(?:\d+|[ivx]+)$/.test(before?.lower ?? '') || is(paragraph, at + 1, IS.determiner);
  return !isMark(paragraph, at, ',') || !(opensDate(paragraph, at + 1) || closesDate(paragraph, at - 1));
}

/** Returns whether a token after a weekday and a comma continues the date: «am Montag, den 3. Juni», «am Montag, 3. Juni». */
function opensDate(paragraph: Paragraph, at: number): boolean {
  const number = is(paragraph, at, IS.determiner | IS.preposition) ? at + 1 : at;
  return is(paragraph, at - 2, IS.date) && /^\d+$/.test(paragraph.tokens[number]?.lower ?? '') && isMark(paragraph, number + 1, '.');
}

/**
 * Returns whether a token is the last one of a date that began with a weekday and a comma, such as «Juni» in «Montag, den 3. Juni, in
 * Berlin».
 */
function closesDate(paragraph: Paragraph, at: number): boolean {
  const month = /^\d+$/.test(paragraph.tokens[at]?.lower ?? '') ? at - 1 : at;
  if (!is(paragraph, month, IS.date) || !isMark(paragraph, month - 1, '.')) return false;
  const comma = isMark(paragraph, month - 3, ',') ? month - 3 : month - 4;
  return isMark(paragraph, comma, ',') && opensDate(paragraph, comma + 1);
}

/**
 * Returns whether a token is the word that introduces the short form of a name, or a colon after this word: «der Klub Freie Brücke, kurz:
 * „FB“».
 */
export const isShortening = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[isMark(paragraph, at, ':') ? at - 1 : at]?.lower === wordsOf(paragraph.lexicon.pack).shortWord;
