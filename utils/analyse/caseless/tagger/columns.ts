import { hashString } from '../../tagger/hash';
import type { Vocabulary } from '../vocabulary';
import { markTokens } from './mark-tokens';
import type { SplitTokens } from './split-words';
import type { CaselessToken } from './tokens';

/** The values from which features are made. Each list has one value for each token. */
export interface Columns {
  readonly tokens: readonly CaselessToken[];
  readonly split: SplitTokens;
  /** The hashes of the folded tokens. All numbers have the same. */
  readonly keys: Int32Array;
  readonly types: Int32Array;
  /** See `markTokens`. */
  readonly marks: Int32Array;
  /** The hash of the word that contains the token. */
  readonly words: Int32Array;
  /** The place of the token in that word. */
  readonly places: Int32Array;
}

const NUMBER = 11;
/** The farthest place from the beginning or end of a word that is told apart. */
const FARTHEST = 3;

/** Computes the columns of a text. */
export function columnsOf(text: string, tokens: readonly CaselessToken[], split: SplitTokens, vocabulary: Vocabulary): Columns {
  const words = new Int32Array(tokens.length);
  const places = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; ) {
    const end = split.to[at] as number;
    let word = '';
    for (let inside = at; inside < end; inside++) word += (tokens[inside] as CaselessToken).key;
    const hash = hashString(word);
    for (let inside = at; inside < end; inside++) {
      words[inside] = hash;
      places[inside] = Math.min(inside - at, FARTHEST) * 4 + Math.min(end - inside, FARTHEST);
    }
    at = end;
  }
  return {
    tokens,
    split,
    keys: Int32Array.from(tokens, ({ key, type }) => (type === 'd' ? NUMBER : hashString(key))),
    types: Int32Array.from(tokens, typeOf),
    marks: markTokens(tokens, vocabulary, text),
    words,
    places,
  };
}

const CAPITAL = /^[A-ZＡ-Ｚ]/;

/** Returns a number for the type of a token, the capitals of a Latin word, the article of an Arabic word, or the punctuation mark. */
function typeOf({ type, key, raw }: CaselessToken): number {
  if (type === 'w') return key.startsWith('ال') && key.length > 4 ? 1 : 0;
  if (type === 'a') return raw === raw.toUpperCase() ? 20 : CAPITAL.test(raw) ? 21 : 22;
  if (type === 'm') return 30 + (raw.charCodeAt(0) % 1000);
  return type.charCodeAt(0);
}
