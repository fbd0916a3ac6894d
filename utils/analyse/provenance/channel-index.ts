import type { ByChannel, ChannelWords } from '../../languages/channel-words';
import type { ChannelKind } from '../../model';
import { wordSet } from '../../text/split-words';
import type { Token } from '../../text/tokens';
import type { Lexicon } from '../grammar/lexicon';
import { indexPhrases, type PhraseIndex } from './phrase-index';

/**
 * The look-up tables for a language's `ChannelWords`. A field without a comment contains the words of the field with the same name in
 * `ChannelWords`; `nounPrepositions` contains those of `prepositions`.
 */
export interface ChannelIndex {
  readonly nouns: PhraseIndex<ChannelKind>;
  readonly hearers: PhraseIndex<ChannelKind>;
  readonly names: PhraseIndex<ChannelKind>;
  readonly phrases: PhraseIndex<ChannelKind>;
  readonly verbs: ReadonlyMap<string, ChannelKind>;
  readonly weakVerbs: ReadonlyMap<string, ChannelKind>;
  readonly nounPrepositions: ReadonlySet<string>;
  readonly hearerWords: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  /** The word classes of the language's words, as bits of `IS`. */
  readonly classes: Lexicon['classes'];
  /** Whether the language capitalises every noun. If so, a capital alone does not mark a name. */
  readonly capitalNouns: boolean;
}

const indexes = new WeakMap<Lexicon, ChannelIndex>();

/**
 * Returns the look-up tables for a language's channel words, such as «statement» and «news conference», or `null` if its pack has none. The
 * tables are built only once.
 */
export function channelIndexOf(lexicon: Lexicon): ChannelIndex | null {
  const { channels } = lexicon.pack;
  if (!channels) return null;
  const known = indexes.get(lexicon) ?? makeChannelIndex(lexicon, channels);
  indexes.set(lexicon, known);
  return known;
}

function makeChannelIndex({ pack, classes }: Lexicon, words: ChannelWords): ChannelIndex {
  return {
    nouns: indexPhrases(entriesOf(words.nouns)),
    hearers: indexPhrases(entriesOf(words.hearers)),
    names: indexPhrases(entriesOf(words.names)),
    phrases: indexPhrases(entriesOf(words.phrases)),
    verbs: new Map(entriesOf(words.verbs)),
    weakVerbs: new Map(entriesOf(words.weakVerbs)),
    nounPrepositions: wordSet(words.prepositions),
    hearerWords: wordSet(words.hearerWords),
    nameWords: wordSet(words.nameWords),
    classes,
    capitalNouns: pack.verbSecond !== undefined,
  };
}

const entriesOf = (phrases: ByChannel = {}): [phrase: string, kind: ChannelKind][] =>
  (Object.entries(phrases) as [ChannelKind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((phrase): [string, ChannelKind] => [phrase, kind]),
  );

/** Returns whether a token belongs to any of the given word classes, which are bits of `IS`. */
export const isOf = ({ classes }: ChannelIndex, token: Token | undefined, bits: number): boolean =>
  token !== undefined && ((classes.get(token.lower) ?? 0) & bits) !== 0;
