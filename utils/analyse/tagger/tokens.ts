import type { Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import type { NameLexicon } from '../names/name-lexicon';

/**
 * A token of the tagger: a word, a number, a punctuation mark or a line break. «’s» and the parts of a hyphenated word are separate tokens.
 */
export interface TaggerToken extends Span {
  readonly raw: string;
  /** The token folded by `foldWord`. */
  readonly lower: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

const tokensIn = casePattern(
  ({ letters: l, capitals, marks: m, numbers: n }) =>
    `(?:[${capitals}]\\.){2,}|[${l}][${l}${m}]*(?:['’ʼ](?=[${l}])(?![sS](?![${l}]))[${l}${m}]+)*|['’]\\s?[sS](?![${l}])|[${n}]+(?:[.,][${n}]+)*|\\n|\\S`,
  'g',
);
const WORD = letterPattern(({ letters }) => `^[${letters}]`);
const CAPITAL = casePattern(({ capitals }) => `^[${capitals}]`);

/**
 * Returns all tokens in a text, sorted and disjoint. Whitespace is skipped, except for line breaks. An elided word before a name («l'») and
 * an ending after a name («'un») are tokens of their own in the languages that have them.
 */
export function findTaggerTokens(text: string, { elided, hasSuffixes }: Pick<NameLexicon, 'elided' | 'hasSuffixes'>): TaggerToken[] {
  const tokens: TaggerToken[] = [];
  const [word, capital] = [WORD(text), CAPITAL(text)];
  const add = (start: number, raw: string): void => {
    tokens.push({ start, end: start + raw.length, raw, lower: foldWord(raw), isWord: word.test(raw), isCapital: capital.test(raw) });
  };
  const splits = elided.size > 0 || hasSuffixes;
  for (const { 0: raw, index: start } of text.matchAll(tokensIn(text))) {
    const apostrophe = splits ? raw.search(INNER_APOSTROPHE(raw)) : -1;
    if (apostrophe > 0 && elided.has(raw.slice(0, apostrophe).toLowerCase())) {
      add(start, raw.slice(0, apostrophe + 1));
      add(start + apostrophe + 1, raw.slice(apostrophe + 1));
    } else if (apostrophe > 0 && hasSuffixes && capital.test(raw)) {
      add(start, raw.slice(0, apostrophe));
      add(start + apostrophe, raw.slice(apostrophe));
    } else add(start, raw);
  }
  return tokens;
}
const INNER_APOSTROPHE = letterPattern(({ letters }) => `['’ʼ](?=[${letters}])`);
