import type { CaselessPack } from '../../languages/caseless-pack';
import type { CueClass, GrammaticalGender } from '../../languages/pack';
import { splitWords } from '../../text/split-words';
import { foldLetters } from './fold-letters';

/** The word classes, as bits. */
export const HAS = {
  cue: 1 << 0, participle: 1 << 1, cueNoun: 1 << 2, sourceBefore: 1 << 3, sourceAfter: 1 << 4, agent: 1 << 5, topic: 1 << 6,
  complementiser: 1 << 7, link: 1 << 8, namer: 1 << 9, adjunct: 1 << 10, adjunctEnd: 1 << 11, nounPreposition: 1 << 12, occasion: 1 << 13,
  adverb: 1 << 14, time: 1 << 15, connector: 1 << 16, verb: 1 << 17, hearer: 1 << 18, pronoun: 1 << 19, title: 1 << 20, address: 1 << 21,
  source: 1 << 22, indefinite: 1 << 23, organisation: 1 << 24, nobody: 1 << 25, firstName: 1 << 26, notCue: 1 << 27, relay: 1 << 28,
} as const; // biome-ignore format: a table

/** A word in a language pack, with its word classes. */
export interface Entry {
  readonly word: string;
  readonly bits: number;
  readonly cue: CueClass | null;
}

/** The word lists of the language pack for a script without capitals, as look-up tables. */
export interface Vocabulary {
  readonly pack: CaselessPack;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entries, keyed by their first UTF-16 unit, the longest first. They are used for scripts without spaces between words. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** The gender that each word indicates. */
  readonly genders: ReadonlyMap<string, GrammaticalGender>;
}

const vocabularies = new WeakMap<CaselessPack, Vocabulary>();

/** Returns the look-up tables for a pack. They are built only once. */
export function vocabularyOf(pack: CaselessPack): Vocabulary {
  const known = vocabularies.get(pack);
  if (known) return known;
  const vocabulary = build(pack);
  vocabularies.set(pack, vocabulary);
  return vocabulary;
}

function build(pack: CaselessPack): Vocabulary {
  const entries = new Map<string, Entry>();
  const put = (words: readonly string[], bit: number, cue: CueClass | null = null): void => {
    for (const each of words) {
      const word = foldLetters(each);
      const known = entries.get(word);
      entries.set(word, { word, bits: (known?.bits ?? 0) | bit, cue: known?.cue ?? cue });
    }
  };
  for (const [cueClass, words] of Object.entries(pack.cues) as [CueClass, string][]) put(splitWords(words), HAS.cue, cueClass);
  put(splitWords(pack.participles), HAS.participle, 'said');
  put(splitWords(pack.cueNouns), HAS.cueNoun, 'said');
  const lists: readonly (readonly [string, number])[] = [
    [pack.notCues, HAS.notCue],
    [pack.sourceBefore, HAS.sourceBefore],
    [pack.sourceAfter, HAS.sourceAfter],
    [pack.agentWords, HAS.agent],
    [pack.topics, HAS.topic],
    [pack.complementisers, HAS.complementiser],
    [pack.links, HAS.link],
    [pack.namers, HAS.namer],
    [pack.adjuncts, HAS.adjunct],
    [pack.adjunctEnds, HAS.adjunctEnd],
    [pack.nounPrepositions, HAS.nounPreposition],
    [pack.occasions, HAS.occasion],
    [pack.adverbs, HAS.adverb],
    [pack.times, HAS.time],
    [pack.connectors, HAS.connector],
    [pack.verbs, HAS.verb],
    [pack.relays, HAS.relay],
    [pack.hearers, HAS.hearer],
    [pack.pronouns.map(({ word }) => word).join(' '), HAS.pronoun],
    [pack.titles, HAS.title],
    [pack.addresses.map(({ word }) => word).join(' '), HAS.address],
    [pack.sources, HAS.source],
    [pack.indefinites, HAS.indefinite],
    [pack.organisations, HAS.organisation],
    [pack.noSpeakers, HAS.nobody],
    [pack.firstNames, HAS.firstName],
  ];
  for (const [words, bit] of lists) put(splitWords(words), bit);
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = entry.word.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return { pack, entries, byFirst, genders: gendersOf(pack) };
}

function gendersOf({ addresses, genderNouns: { female, male } }: CaselessPack): Map<string, GrammaticalGender> {
  const genders = new Map<string, GrammaticalGender>();
  for (const word of splitWords(male)) genders.set(foldLetters(word), 'male');
  for (const word of splitWords(female)) genders.set(foldLetters(word), 'female');
  for (const { word, gender } of addresses) if (gender) genders.set(foldLetters(word), gender);
  return genders;
}
