import type { ByChannel, ChannelWords } from '../../languages/channel-words';
import type { ChannelKind } from '../../model';
import type { Token } from '../../text/tokens';
import type { Lexicon } from '../grammar/lexicon';
import { indexPhrases, type PhraseIndex } from './phrase-index';

/** A pack's words for channels, made ready to be looked up. */
export interface ChannelIndex {
  readonly nouns: PhraseIndex<ChannelKind>;
  readonly hearers: PhraseIndex<ChannelKind>;
  readonly names: PhraseIndex<ChannelKind>;
  readonly phrases: PhraseIndex<ChannelKind>;
  readonly verbs: ReadonlyMap<string, ChannelKind>;
  readonly nounPrepositions: ReadonlySet<string>;
  readonly hearerWords: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  /** The classes of all other words. */
  readonly classes: Lexicon['classes'];
  /** Every noun has a capital, so that a capital tells no name. */
  readonly capitalNouns: boolean;
}

const indexes = new WeakMap<Lexicon, ChannelIndex>();

/** The words of a pack; null where it tells of no channels. */
export function channelIndexOf(lexicon: Lexicon): ChannelIndex | null {
  const { channels } = lexicon.pack;
  if (!channels) return null;
  const known = indexes.get(lexicon) ?? indexed(lexicon, channels);
  indexes.set(lexicon, known);
  return known;
}

function indexed({ pack, classes }: Lexicon, words: ChannelWords): ChannelIndex {
  return {
    nouns: indexPhrases(entriesOf(words.nouns)),
    hearers: indexPhrases(entriesOf(words.hearers)),
    names: indexPhrases(entriesOf(words.names)),
    phrases: indexPhrases(entriesOf(words.phrases)),
    verbs: new Map(entriesOf(words.verbs)),
    nounPrepositions: setOf(words.prepositions),
    hearerWords: setOf(words.hearerWords),
    nameWords: setOf(words.nameWords),
    classes,
    capitalNouns: pack.verbSecond !== undefined,
  };
}

const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));

const entriesOf = (phrases: ByChannel = {}): [phrase: string, kind: ChannelKind][] =>
  (Object.entries(phrases) as [ChannelKind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((phrase): [string, ChannelKind] => [phrase, kind]),
  );

/** Whether a token is a word of one of these classes, bits of `IS`. */
export const isOf = ({ classes }: ChannelIndex, token: Token | undefined, bits: number): boolean =>
  token !== undefined && ((classes.get(token.lower) ?? 0) & bits) !== 0;
