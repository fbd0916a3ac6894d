import type { ByChannel, ChannelWords } from '../../languages/channel-words';
import type { ChannelKind } from '../../model';
import type { Token } from '../../text/tokens';
import type { Lexicon } from '../lexicon';

/** Phrases by their first word, the longer before the shorter. */
export type PhraseIndex = ReadonlyMap<string, readonly IndexedPhrase[]>;
interface IndexedPhrase {
  readonly words: readonly string[];
  readonly kind: ChannelKind;
}

/** A pack's words for channels, made ready to be looked up. */
export interface ChannelIndex {
  readonly nouns: PhraseIndex;
  readonly hearers: PhraseIndex;
  readonly names: PhraseIndex;
  readonly phrases: PhraseIndex;
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
    nouns: byFirstWord(words.nouns),
    hearers: byFirstWord(words.hearers),
    names: byFirstWord(words.names),
    phrases: byFirstWord(words.phrases),
    verbs: new Map(entriesOf(words.verbs).map(({ phrase, kind }) => [phrase, kind])),
    nounPrepositions: setOf(words.prepositions),
    hearerWords: setOf(words.hearerWords),
    nameWords: setOf(words.nameWords),
    classes,
    capitalNouns: pack.verbSecond !== undefined,
  };
}

const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));

const entriesOf = (phrases: ByChannel = {}): { phrase: string; kind: ChannelKind }[] =>
  (Object.entries(phrases) as [ChannelKind, readonly string[]][]).flatMap(([kind, list]) => list.map((phrase) => ({ phrase, kind })));

function byFirstWord(phrases: ByChannel | undefined): PhraseIndex {
  const index = new Map<string, IndexedPhrase[]>();
  for (const { phrase, kind } of entriesOf(phrases)) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), { words, kind }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/** Whether a token is a word of one of these classes, bits of `IS`. */
export const isOf = ({ classes }: ChannelIndex, token: Token | undefined, bits: number): boolean =>
  token !== undefined && ((classes.get(token.lower) ?? 0) & bits) !== 0;

/** The longest phrase that begins at a token: its channel and the place behind it. */
export function phraseAt(index: PhraseIndex, tokens: readonly Token[], at: number): { kind: ChannelKind; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  // «a Facebook post» is found by its last word; so is «Facebook-Post», «TV-Interview».
  const hyphen = token.lower.lastIndexOf('-') + 1;
  const candidates = index.get(token.lower) ?? (hyphen > 0 ? index.get(token.lower.slice(hyphen)) : undefined) ?? [];
  for (const { words, kind } of candidates) {
    if (words.every((word, offset) => offset === 0 || tokens[at + offset]?.lower === word)) return { kind, to: at + words.length };
  }
  return null;
}
