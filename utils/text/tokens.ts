import type { Span } from '../model';
import { fold } from './fold';

/** A word, a mark, or a stretch in quotation marks taken as one. */
export interface Token extends Span {
  /** Folded words; a mark as it is; empty for a quotation. */
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quotation';
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** An abbreviation with its full stop: `never` ends a sentence, `perhaps` does. */
  readonly abbreviation: 'never' | 'perhaps' | null;
  /** `quotation`: which of the masks; −1 otherwise. */
  readonly mask: number;
}

export interface Abbreviations {
  readonly never: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
}

const WORD = String.raw`[\p{L}\p{N}\p{M}]+(?:[.'’\-&@/:][\p{L}\p{N}\p{M}]+)*`;
const token = new RegExp(`${WORD}|--+|\\.{2,}|\\S`, 'gu');
const wordStart = /^[\p{L}\p{N}]/u;
const upperStart = /^\p{Lu}/u;
const initials = /^\p{Lu}(?:\.\p{Lu})*$/u;

/**
 * The tokens of one range of a text, blanks left out, every mask (sorted, disjoint, within the range) as one token.
 * @param firstMask the index of the first mask, counted on in the tokens.
 */
export function findTokens(text: string, range: Span, masks: readonly Span[], firstMask: number, abbreviations: Abbreviations): Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  for (let index = 0; index <= masks.length; index++) {
    const mask = masks[index];
    readPlain(text, at, mask ? mask.start : range.end, abbreviations, tokens);
    if (!mask) break;
    tokens.push({
      start: mask.start,
      end: mask.end,
      lower: '',
      kind: 'quotation',
      capital: false,
      abbreviation: null,
      mask: firstMask + index,
    });
    at = mask.end;
  }
  return tokens;
}

function readPlain(text: string, start: number, end: number, { never, perhaps }: Abbreviations, tokens: Token[]): void {
  if (start >= end) return;
  const plain = text.slice(start, end);
  let swallowed = -1;
  for (const match of plain.matchAll(token)) {
    const [found] = match;
    if (match.index === swallowed) continue;
    const from = start + match.index;
    if (!wordStart.test(found)) {
      tokens.push({ start: from, end: from + found.length, lower: found, kind: 'mark', capital: false, abbreviation: null, mask: -1 });
      continue;
    }
    const lower = fold(found);
    const stop = match.index + found.length;
    let abbreviation: Token['abbreviation'] = null;
    if (plain[stop] === '.' && plain[stop + 1] !== '.') {
      if (never.has(lower)) abbreviation = 'never';
      else if (perhaps.has(lower) || (initials.test(found) && found !== 'I')) abbreviation = found.length === 1 ? 'never' : 'perhaps';
    }
    if (abbreviation) swallowed = stop;
    const to = from + found.length + (abbreviation ? 1 : 0);
    tokens.push({ start: from, end: to, lower, kind: 'word', capital: upperStart.test(found), abbreviation, mask: -1 });
  }
}
