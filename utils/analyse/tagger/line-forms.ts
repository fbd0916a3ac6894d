import type { TaggerToken } from './tokens';

/** What the place of a token tells of its capital, as bits. */
export const OPENS = 1;
export const SHOUTED = 2;
export const TITLED = 4;

const OPENER = /^[.!?:…“"«„•*]$/u;
const NUMBER = /^\p{N}/u;

/**
 * For every token: whether it opens a sentence or a quotation, and whether its line is in capitals («FERRY SINKS») or in title case
 * («Ferry Sinks Off Ulm»), where a capital tells little.
 */
export function readLineForms(tokens: readonly TaggerToken[]): Uint8Array {
  const forms = new Uint8Array(tokens.length);
  let opens = true;
  for (const [at, { raw, isWord }] of tokens.entries()) {
    if (raw === '\n' || OPENER.test(raw)) opens = true;
    else if (isWord || NUMBER.test(raw)) {
      forms[at] = opens ? OPENS : 0;
      opens = false;
    }
  }
  for (const { from, to } of linesOf(tokens)) {
    const form = formOf(tokens, from, to);
    if (form) for (let at = from; at < to; at++) forms[at] = (forms[at] as number) | form;
  }
  return forms;
}

/** A longer line is read in pieces, so that a hostile one fits into memory. */
const LONGEST_LINE = 2000;

/** The lines of a text as half-open ranges of tokens, line breaks left out. */
export function linesOf(tokens: readonly TaggerToken[]): { readonly from: number; readonly to: number }[] {
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

function formOf(tokens: readonly TaggerToken[], from: number, to: number): number {
  let words = 0;
  let shouted = 0;
  let capitals = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const { raw, isWord, isCapital } = tokens[at] as TaggerToken;
    if (!isWord || raw.length < 2) continue;
    words++;
    if (raw === raw.toUpperCase()) shouted++;
    else if (isCapital) capitals++;
    else if (raw.length > 3) small++;
  }
  if (words > 2 && shouted > words * 0.7) return SHOUTED;
  return words > 3 && small <= 1 && capitals + shouted >= words * 0.6 ? TITLED : 0;
}
