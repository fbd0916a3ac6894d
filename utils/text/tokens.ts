import type { Span } from '../model';
import { fold } from './fold';
import { letterPattern } from './letter-pattern';

/** A word, a punctuation mark, or a quotation that is treated as a single token. */
export interface Token extends Span {
  /** The folded form of a word, a punctuation mark as it is, or an empty string for a quotation. */
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quotation';
  /** Whether the token begins with an upper-case letter. */
  readonly capital: boolean;
  /** Whether an abbreviation with its full stop can end a sentence: `never` or `perhaps`. For all other tokens, it is `null`. */
  readonly abbreviation: 'never' | 'perhaps' | null;
  /** The index of the quotation for which a `quotation` token stands; −1 for all other tokens. */
  readonly mask: number;
}

export interface Abbreviations {
  readonly never: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
  /** Folded words that lose their final vowel before another vowel and are written together with the next word, such as «l'» and «qu'». */
  readonly elided?: ReadonlySet<string>;
  /** Folded pronouns that are joined to the preceding verb by a hyphen, such as «-t-il» and «-lhe». */
  readonly enclitic?: ReadonlySet<string>;
  /** Whether an ending after an apostrophe in a name or number is a separate token. If so, «Roth'un» becomes «Roth» and «'un». */
  readonly suffixed?: boolean;
  /** Words that a verb may follow after an apostrophe, such as «he» in «he's», in folded form (see `fold`). */
  readonly contracted?: ReadonlySet<string>;
}

const tokensIn = letterPattern(({ letters, numbers, marks }) => {
  const word = `[${letters}${numbers}${marks}]+`;
  return `${word}(?:[.'’\\-&@/:]${word})*|--+|\\.{2,}|\\S`;
}, 'g');
const wordStart = /^[\p{L}\p{N}]/u;
const upperStart = /^\p{Lu}/u;
const initials = /^\p{Lu}(?:\.\p{Lu})*$/u;

/**
 * Splits a range of a text into tokens and skips whitespace. Each mask (the span of a quotation) becomes a single token. The masks must be
 * sorted, disjoint and within the range.
 * @param firstMask The index that the first mask has in the caller's list of quotations. The `mask` of each quotation token is an index in
 * that list.
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

function readPlain(text: string, start: number, end: number, words: Abbreviations, tokens: Token[]): void {
  if (start >= end) return;
  const { never, perhaps, elided, enclitic, suffixed, contracted } = words;
  const plain = text.slice(start, end);
  let swallowed = -1;
  for (const match of plain.matchAll(tokensIn(plain))) {
    const [found] = match;
    if (match.index === swallowed) continue;
    const from = start + match.index;
    if (!wordStart.test(found)) {
      tokens.push({ start: from, end: from + found.length, lower: found, kind: 'mark', capital: false, abbreviation: null, mask: -1 });
      continue;
    }
    const lower = suffixed ? fold(found).replaceAll('İ', 'i') : fold(found);
    const stop = match.index + found.length;
    if (elided && apostrophe.test(plain[stop] ?? '') && elided.has(`${lower}'`)) {
      // The word to which an elided word is joined may be in quotation marks, as in «qu’« on verra »».
      tokens.push(wordAt(text, from, from + found.length + 1));
      swallowed = stop;
      continue;
    }
    let abbreviation: Token['abbreviation'] = null;
    if (plain[stop] === '.' && plain[stop + 1] !== '.') {
      if (never.has(lower)) abbreviation = 'never';
      else if (perhaps.has(lower) || (initials.test(found) && found !== 'I')) abbreviation = found.length === 1 ? 'never' : 'perhaps';
    }
    if (abbreviation) swallowed = stop;
    const to = from + found.length + (abbreviation ? 1 : 0);
    const whole = { start: from, end: to, lower, kind: 'word', capital: upperStart.test(found), abbreviation, mask: -1 } as const;
    const apart = suffixed ? capitalOrNumber.test(found) : contracted?.has(lower.slice(0, Math.max(0, lower.indexOf("'"))));
    const suffix = apart ? found.search(ending) : -1;
    if (suffix > 0) tokens.push(...cutSuffix(whole, suffix));
    else if (elided || enclitic) splitWord(text, whole, words, tokens);
    else tokens.push(whole);
  }
}

const capitalOrNumber = /^[\p{Lu}\p{N}]/u;
const ending = /['’]\p{Ll}+$/u;

function cutSuffix(whole: Token, length: number): [Token, Token] {
  const middle = whole.start + length;
  return [
    { ...whole, end: middle, lower: whole.lower.slice(0, length) },
    { ...whole, start: middle, lower: whole.lower.slice(length), capital: false },
  ];
}

const apostrophe = /['’]/;
/** The maximum number of elided words that are split off the beginning of a word. */
const MOST_ELIDED = 3;

const wordAt = (text: string, start: number, end: number): Token => {
  const found = text.slice(start, end);
  return { start, end, lower: fold(found), kind: 'word', capital: upperStart.test(found), abbreviation: null, mask: -1 };
};

/** Splits words that are written together, such as «l’ancien» and «qu’a-t-il», into separate tokens. */
function splitWord(text: string, whole: Token, { elided, enclitic }: Abbreviations, tokens: Token[]): void {
  let { start, lower } = whole;
  for (let count = 0; elided && count < MOST_ELIDED; count++) {
    const end = lower.indexOf("'") + 1;
    if (end === 0 || end === lower.length || !elided.has(lower.slice(0, end))) break;
    tokens.push(wordAt(text, start, start + end));
    start += end;
    lower = lower.slice(end);
  }
  const hyphen = lower.lastIndexOf('-');
  const host = hyphen > 0 && enclitic?.has(lower.slice(hyphen)) ? hostEnd(lower, hyphen, enclitic) : 0;
  if (host > 0) tokens.push(wordAt(text, start, start + host), wordAt(text, start + hyphen + 1, whole.end));
  else tokens.push(start === whole.start ? whole : { ...wordAt(text, start, whole.end), lower, abbreviation: whole.abbreviation });
}

/** Returns the offset at which the verb before a pronoun ends. A linking «-t», as in French «a-t-il», does not belong to the verb. */
function hostEnd(lower: string, hyphen: number, enclitic: ReadonlySet<string>): number {
  const linked = lower.lastIndexOf('-', hyphen - 1);
  return linked > 0 && enclitic.has(lower.slice(linked)) ? linked : hyphen;
}
