import type { Token } from './tokens';

/** A sentence as a half-open range of tokens. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /**
   * Whether the punctuation mark that ends the sentence is inside quotation marks. If so, the following words may still belong to the
   * sentence, as in «“Why?” she asked».
   */
  readonly soft: boolean;
}

const enders = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '..', '...', '....']);
const closers = new Set([')', ']', '}', '"', '”', '’', "'", '»']);
const quotedEnd = /[.!?…。！？؟]["“”‘’'«»」』]{0,4}\s{0,2}["“”‘’'«»」』]{0,4}$/u;

/**
 * Splits tokens into sentences. Quotations must be masked, because a full stop inside a quotation must not split the sentence that reports
 * it.
 * @param firstWords Lower-case words that start a new sentence if they are capitalised after an abbreviation.
 * @param months Lower-case months before which the day is written with a full stop, as in «3. Juni».
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  firstWords: ReadonlySet<string>,
  months: ReadonlySet<string> = none,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    let soft = false;
    if (token.kind === 'quotation') {
      soft = quotedEnd.test(text.slice(Math.max(token.start, token.end - 8), token.end));
      if (!soft) continue;
    } else if (token.abbreviation) {
      const next = tokens[at + 1];
      if (token.abbreviation === 'never' || !(next && (beginsSentence(text, next) || (next.capital && firstWords.has(next.lower)))))
        continue;
    } else if (token.kind === 'mark' && enders.has(token.lower)) {
      while (isCloser(tokens[at + 1], token)) at++;
    } else continue;
    const next = tokens[at + 1];
    // A sentence does not end before a month («3. Juni»), a lower-case word («“Why?” she asked») or most punctuation marks.
    if (next && months.has(next.lower) && /^\d{1,2}$/.test(tokens[at - 1]?.lower ?? '')) continue;
    if (next && (next.kind === 'mark' ? !'([—–-•*'.includes(next.lower) : next.kind === 'word' && isSmall(text, next))) continue;
    sentences.push({ from, to: at + 1, soft });
    from = at + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length, soft: false });
  return sentences;
}

const none: ReadonlySet<string> = new Set();

const isCloser = (token: Token | undefined, before: Token): boolean =>
  token !== undefined && token.kind === 'mark' && token.start - before.end < 2 && (closers.has(token.lower) || enders.has(token.lower));

/** Returns whether a token is a quotation that forms a sentence of its own, as in «in Ulm, N.Y. “It rained.”». */
const beginsSentence = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'quotation' && opening.test(text.slice(start, start + 4)) && quotedEnd.test(text.slice(Math.max(start, end - 8), end));
const opening = /^["“”‘’'«»„‚「『]+\s?\p{Lu}/u;

const small = /^\p{Ll}/u;
const isSmall = (text: string, token: Token): boolean => small.test(text.charAt(token.start));
