import { NUMBER_FIRST } from '../../text/first-letter';
import type { TaggerToken } from './tokens';

/**
 * The bit for tokens that begin a sentence or a quotation. Such bits form the line form of a token. Each of them stands for a reason why
 * the token may be capitalised although it is not a name.
 */
export const OPENS_SENTENCE = 1 << 0;
/** The bit for tokens in a line that is all in capitals: «FERRY SINKS». */
export const ALL_CAPITALS = 1 << 1;
/** The bit for tokens in a line that is in title case: «Ferry Sinks Off Ulm». */
export const TITLE_CASE = 1 << 2;

const OPENER = /^[.!?:…“"«„•*]$/u;

/** Returns the line form of every token: the reasons why it may be capitalised although it is not a name. */
export function readLineForms(tokens: readonly TaggerToken[]): Uint8Array {
  const forms = new Uint8Array(tokens.length);
  let opens = true;
  for (const [at, { raw, isWord }] of tokens.entries()) {
    if (raw === '\n' || OPENER.test(raw)) opens = true;
    else if (isWord || NUMBER_FIRST.test(raw)) {
      forms[at] = opens ? OPENS_SENTENCE : 0;
      opens = false;
    }
  }
  for (const { from, to } of linesOf(tokens)) {
    const form = formOf(tokens, from, to);
    if (form) for (let at = from; at < to; at++) forms[at] = (forms[at] as number) | form;
  }
  return forms;
}

/** The maximum length of a line, in tokens. Longer lines are read in pieces, so a hostile text cannot exhaust the memory. */
const LONGEST_LINE = 2000;

/** Returns the lines of a text as half-open token ranges, without the line breaks. */
export function linesOf(tokens: readonly Pick<TaggerToken, 'raw'>[]): { readonly from: number; readonly to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const breaks = at === tokens.length || tokens[at]?.raw === '\n';
    if (!breaks && at - from < LONGEST_LINE) continue;
    if (at > from) lines.push({ from, to: at });
    from = breaks ? at + 1 : at;
  }
  return lines;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Returns the bit for a line in all capitals or in title case, or 0 for any other line. */
function formOf(tokens: readonly TaggerToken[], from: number, to: number): number {
  let words = 0;
  let allCapitals = 0;
  let capitalised = 0;
  let lowerCase = 0;
  for (let at = from; at < to; at++) {
    const { raw, isWord, isCapital } = tokens[at] as TaggerToken;
    if (!isWord || raw.length < 2) continue;
    words++;
    // Most words begin with one of these letters, and a comparison of numbers is faster than that of words.
    const first = raw.charCodeAt(0);
    const isLower = first >= SMALL_A && first <= SMALL_Z;
    if (!isLower && raw === raw.toUpperCase()) allCapitals++;
    else if (isCapital) capitalised++;
    else if (raw.length > 3) lowerCase++;
  }
  if (words > 2 && allCapitals > words * 0.7) return ALL_CAPITALS;
  return words > 3 && lowerCase <= 1 && capitalised + allCapitals >= words * 0.6 ? TITLE_CASE : 0;
}
