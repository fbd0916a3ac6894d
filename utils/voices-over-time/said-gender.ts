import type { CastMember } from '../article/cast';
import { sourceWords } from '../article/source-words';
import type { Actor, SaidGender, Span } from '../model';
import { fold } from '../text/fold';
import { sliceOf } from '../text/span';
import { GENDER_WORDS, type GenderWords } from './gender-words';
import { type GenderMatcher, type Sex, sexMatcherOf } from './sex-matcher';

/** The maximum length of the titles beside a name that are read, in UTF-16 units. */
const REACH = 40;
/** The maximum number of titles before a name. */
const MAX_TITLES = 3;
/** The maximum number of places of a speaker that are read. It keeps the time linear for hostile texts. */
const MAX_PLACES = 200;

/**
 * Returns what an article says of a speaker: a woman, a man, or neither. Only words of the article count: titles beside the name («Ms»),
 * nouns that describe the speaker («spokeswoman»), and pronouns that stand for the speaker («she»). First names do not count, because they
 * only make something likely. Titles and nouns count more than pronouns, which the analysis may have given to the wrong speaker. If the
 * article says both, it says neither.
 * @param lang The language of the text, as a BCP 47 tag.
 */
export function saidGender(text: string, member: CastMember, actor: Actor | undefined, lang: string): SaidGender {
  const words = GENDER_WORDS[lang.toLowerCase().split(/[-_]/, 1)[0] ?? ''];
  if (!words || !isPerson(member)) return 'notSaid';
  const is = sexMatcherOf(words);
  const places = member.places.slice(0, MAX_PLACES);
  const named = [
    ...places.flatMap((place) => (place.kind === 'pronoun' ? [] : titleBeside(text, place, is))),
    ...descriptionsOf(text, member, actor).flatMap((phrase) => nounsIn(phrase, words, is)),
  ];
  return agreedOf(named) ?? agreedOf(pronounsOf(text, member, places).flatMap((word) => is.pronoun(word) ?? [])) ?? 'notSaid';
}

const isPerson = ({ kind }: CastMember): boolean => kind === 'person' || kind === 'unnamed' || kind === 'described';

/** Returns what all words say; `null` if they say both, or nothing. */
function agreedOf(said: readonly Sex[]): Sex | null {
  const [first] = said;
  return first !== undefined && said.every((one) => one === first) ? first : null;
}

/** Returns what a title directly before or after a name says. */
function titleBeside(text: string, { start, end }: Span, is: GenderMatcher): Sex[] {
  const before = fold(text.slice(Math.max(0, start - REACH), start)).match(WORDS) ?? [];
  const said: Sex[] = [];
  for (const word of before.toReversed().slice(0, MAX_TITLES)) {
    const key = plainOf(word);
    const sex = is.title(key);
    if (sex) said.push(sex);
    else if (!is.neutralTitle(key)) break;
  }
  const after = is.titleAfter(fold(text.slice(end, end + REACH)).trimStart());
  return after ? [...said, after] : said;
}
const WORDS = /[\p{L}\p{M}'-]+\.?/gu;
const plainOf = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/**
 * Returns the phrases that describe a speaker: the roles of an actor, the words beside a quotation after a comma, as in «Ana Roth, a
 * spokeswoman, said», and the words for a source without a name.
 */
function descriptionsOf(text: string, { kind, name, isPronoun, quotes }: CastMember, actor: Actor | undefined): string[] {
  if (kind !== 'person') return isPronoun ? [] : [name];
  const beside = quotes.slice(0, MAX_PLACES).flatMap(({ speaker }) => {
    const words = speaker ? sourceWords(text, speaker) : '';
    const comma = words.indexOf(', ');
    return comma < 0 ? [] : [words.slice(comma + 2)];
  });
  return [...(actor?.roles ?? []).slice(0, MAX_PLACES).map((role) => sliceOf(text, role)), ...beside];
}

/** Returns what the nouns of a description say. Words after «of» and the like describe something else. */
function nounsIn(phrase: string, { isUnspaced }: GenderWords, is: GenderMatcher): Sex[] {
  const folded = fold(phrase);
  if (isUnspaced) return is.nounWithin(folded);
  const tokens = folded.match(TOKENS) ?? [];
  const end = tokens.findIndex((token, at) => at > 0 && is.isBreak(token));
  return tokens.slice(0, end < 0 ? tokens.length : end).flatMap((token) => is.noun(token) ?? []);
}
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[,;(–—]/gu;

/** Returns the pronouns that stand for a speaker. */
function pronounsOf(text: string, { quotes }: CastMember, places: CastMember['places']): string[] {
  const mentions = [...places.filter(({ kind }) => kind === 'pronoun'), ...quotes.flatMap(({ speaker }) => speaker?.mention ?? [])];
  return mentions.slice(0, 2 * MAX_PLACES).map((mention) => fold(sliceOf(text, mention)).trim());
}
