import { foldWord } from './fold-word';

/** Returns the folded words of a name, without «the» at its beginning. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/^the /, '')
    .split(/[\s-]+/)
    .map(foldWord);

/** Returns the folded words of a name, joined by spaces, without «the» at its beginning and without possessive endings. */
export const keyOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word.replace(/'s$/, ''))
    .join(' ');

/** Returns the folded words of a name. A possessive ending inside the name is a word of its own. */
export const keysOf = (name: string): string[] =>
  wordsOf(name).flatMap((word, at, { length }) => (at < length - 1 && word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]));
