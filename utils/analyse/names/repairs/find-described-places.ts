import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import { firstNamesLike } from '../../actors/nominative-person';
import type { TaggedName } from '../../tagger/labels';
import { baseForms } from '../base-forms';
import type { NameLexicon } from '../name-lexicon';
import { thingWordsOf } from '../thing-words';

/** Matches the noun directly before a name. */
const NOUN = letterPattern(({ letters, numbers }) => `(?<![${letters}${numbers}])([${letters}-]{2,20}) $`);
const REACH = 24;
/** The length of a name that is read, in UTF-16 units. */
const READ = 60;
const ONE_WORD = /^\S+$/u;

/**
 * Takes a name of one word for a place in all its mentions if it directly follows a noun such as «river», unless it is part of a full name:
 * «po rzece Olszana» (on the river Olszana). In languages that inflect names and have no articles, also cuts the place from the holder of
 * an office: «burmistrza Jarzębowa Tomasza Lisa» (the mayor of Jarzębowo, Tomasz Lis).
 */
export function findDescribedPlaces(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { placeNouns } = thingWordsOf(lexicon);
  if (placeNouns.size === 0) return tagged;
  const nameOf = ({ start, end }: TaggedName): string => text.slice(start, Math.min(end, start + READ));
  const apart = lexicon.pack.order.bareNouns ? tagged.flatMap((name) => withoutSeat(text, name, nameOf(name), lexicon)) : tagged;
  const parts = new Set(apart.flatMap((name) => (name.type === 'person' && nameOf(name).includes(' ') ? nameOf(name).split(' ') : [])));
  const isPlace = (name: TaggedName): boolean =>
    ONE_WORD.test(nameOf(name)) && !parts.has(nameOf(name)) && placeNouns.has(foldWord(nounBefore(text, name)));
  const places = new Set(apart.filter(isPlace).map(nameOf));
  if (places.size === 0) return apart;
  return apart.map((name) => (name.type !== 'location' && places.has(nameOf(name)) ? { ...name, type: 'location' as const } : name));
}

const nounBefore = (text: string, { start }: TaggedName): string => NOUN.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';

/** Cuts the first word from a person if an office precedes it and the second word is a first name. Returns the place and the person. */
function withoutSeat(text: string, name: TaggedName, words: string, lexicon: NameLexicon): readonly TaggedName[] {
  const [seat = '', first = '', ...surnames] = words.split(' ');
  const isFirstName = (word: string): boolean => firstNamesLike(word, lexicon.pack).length > 0 || lexicon.firstNames.has(foldWord(word));
  if (name.type !== 'person' || surnames.length !== 1 || isFirstName(seat) || !isFirstName(first)) return [name];
  const office = foldWord(nounBefore(text, name));
  if (![office, ...baseForms(office, lexicon)].some((form) => lexicon.titles.has(form) || lexicon.roles.has(form))) return [name];
  const end = name.start + seat.length;
  return [
    { start: name.start, end, type: 'location' },
    { ...name, start: end + 1 },
  ];
}
