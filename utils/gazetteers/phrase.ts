import type { ActorKind } from '../model';
import { keysOf } from '../text/name-key';

/** The name of a state, an organisation or a place. */
export interface Phrase<Kind extends ActorKind = ActorKind> {
  /** The folded words of the name. A possessive ending inside it, as in «People's Republic», is a word of its own. */
  readonly keys: readonly string[];
  readonly kind: Kind;
  /** Whether the name is a short form, such as «US» or «WHO», that is recognised only in all caps. */
  readonly caps: boolean;
}

/** A name in the gazetteers. */
export type ListedPhrase = Phrase<'organisation' | 'place'>;

/** Folds a name. */
export function phraseOf<Kind extends ActorKind>(name: string, kind: Kind): Phrase<Kind> {
  const bare = name.replace(/^the /, '');
  const keys = keysOf(name);
  return { keys, kind, caps: keys.length === 1 && bare.length < 5 && bare === bare.toUpperCase() };
}

/** The letter that stands for each kind of name in a text. A capital marks a short form that is recognised only in all caps. */
const LETTERS = { organisation: 'o', place: 'p' } as const;

/** Writes names with the same first word, without this word, as one text. A text takes less time to load than a list. */
export const writePhrases = (phrases: readonly ListedPhrase[]): string =>
  phrases.map(({ keys: [, ...others], kind, caps }) => [caps ? LETTERS[kind].toUpperCase() : LETTERS[kind], ...others].join(' ')).join(';');

/** Reads names that `writePhrases` has written. */
export const readPhrases = (first: string, text: string): ListedPhrase[] =>
  text.split(';').map((each) => {
    const [letter = '', ...others] = each.split(' ');
    const kind = letter.toLowerCase() === LETTERS.place ? 'place' : 'organisation';
    return { keys: [first, ...others], kind, caps: letter !== letter.toLowerCase() };
  });
