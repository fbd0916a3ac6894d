import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import { splitWords } from '../../text/split-words';
import type { NameLexicon } from '../names/name-lexicon';
import type { Name } from './actor-draft';

/** The parts of a name that are used to compare it with other names. */
export interface NameParts {
  readonly name: Name;
  /** The name as written in the article, without its nickname. */
  readonly text: string;
  /** The folded words without any leading titles: «piet» and «maas» for «Lt. Gen. Piet Maas». */
  readonly words: readonly string[];
  /** The words, joined by spaces. */
  readonly key: string;
  /** The stems of the words. All inflected forms of a name have the same stems. */
  readonly stems: readonly string[];
  /** The stems, joined by spaces. Names with the same stem refer to the same actor. */
  readonly stem: string;
  /**
   * The stem of the nickname in quotation marks inside the name: «dez» for «Desmond "Dez" Calloway». The other fields do not include it.
   */
  readonly nickname: string | null;
}

const NICKNAME = /\s["“‘'«„]([^\s"”’'»“]{1,40})["”’'»“](?=\s)/u;

/** The minimum length of an adjective without its ending, in UTF-16 units. */
const SHORTEST_ADJECTIVE = 4;

/** The minimum length of a noun in the genitive, as in «Weißen Hauses», in UTF-16 units. */
const SHORTEST_GENITIVE = 6;

/** Returns a word without the ending of an adjective, as in «Zentrale Kommission» and «Zentralen Kommission». */
function withoutEnding(word: string, endings: readonly string[]): string {
  const fitting = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_ADJECTIVE);
  return word.slice(0, word.length - Math.max(0, ...fitting.map(({ length }) => length)));
}

/** Matches a character that is not part of a word. */
const signs = letterPattern(({ letters, marks, numbers }) => `[^${letters}${marks}${numbers}']`, 'g');

/** Splits a name into its parts. */
export function partsOf(text: string, name: Name, { titles, stemOf, pack }: Pick<NameLexicon, 'titles' | 'stemOf' | 'pack'>): NameParts {
  const adjectiveEndings = pack.nounCapitals && name.kind !== 'person' ? splitWords(pack.descriptions?.adjectiveEndings) : [];
  const whole = text.slice(name.start, name.end);
  const nickname = NICKNAME.exec(whole);
  const raw = nickname ? whole.replace(nickname[0], '') : whole;
  const words = raw
    .split(/[\s\u00a0-]+/u)
    .map((word) => foldWord(word.replace(/['’]s$/u, '')))
    .map((word) => word.replace(signs(word), ''))
    .filter(Boolean);
  if (name.kind === 'person') while (words.length > 1 && titles.has(words[0] ?? '')) words.shift();
  else if (words.length > 1 && words[0] === 'the') words.shift();
  // A noun after an adjective can have the longer ending of the genitive: «Weißen Hauses».
  const hasAdjective = words.length > 1 && withoutEnding(words[0] ?? '', adjectiveEndings) !== words[0];
  const isGenitive = (word: string): boolean => hasAdjective && word.length >= SHORTEST_GENITIVE && word.endsWith('es');
  const stems = words.map((word, at) =>
    at < words.length - 1 ? stemOf(withoutEnding(word, adjectiveEndings)) : isGenitive(word) ? word.slice(0, -2) : stemOf(word),
  );
  const said = nickname?.[1] ? stemOf(foldWord(nickname[1])) : null;
  return { name, text: raw, words, key: words.join(' '), stems, stem: stems.join(' '), nickname: said };
}
