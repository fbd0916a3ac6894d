import type { CastMember } from '../article/cast';
import { sourceWords } from '../article/source-words';
import type { Actor } from '../model';
import { fold } from '../text/fold';
import { sliceOf } from '../text/span';
import { GROUP_WORDS, type GroupWords } from './group-words';
import { matcherOf, type WordMatcher } from './word-matcher';

/** The groups into which speakers are sorted, based on how the article describes them. */
export const VOICE_GROUPS = ['officials', 'organisations', 'experts', 'people', 'others'] as const;
export type VoiceGroup = (typeof VOICE_GROUPS)[number];

/**
 * Returns the group of a cast member. A state is in `officials`. An organisation is in the group that its name indicates or, if its name
 * indicates none, in `organisations`. A person is classified by the head noun of the description («a professor of law») or, if that noun
 * fits several groups («spokeswoman»), by the body that the description names. All other members are in `others`, as are people in
 * languages without a word list.
 * @param actor The member's actor, if there is one.
 * @param lang The language of the text, as a BCP 47 tag.
 */
export function groupOf(text: string, member: CastMember, actor: Actor | undefined, lang: string): VoiceGroup {
  if (member.kind === 'state') return 'officials';
  const words = GROUP_WORDS[primaryOf(lang)];
  if (member.kind === 'organisation') return (words && bodyIn(words, wordsIn(member.name, words), matcherOf(words))) || 'organisations';
  if (!words || member.kind === 'place' || member.kind === 'unattributed') return 'others';
  const groups = descriptionsOf(text, member, actor).flatMap((phrase) => groupOfPhrase(phrase, words) ?? []);
  // A description of an office outweighs a private one. For example, a mayor may also be somebody's mother.
  return groups.find((group) => group !== 'people') ?? groups[0] ?? 'others';
}

const primaryOf = (lang: string): string => lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/**
 * Returns the descriptions of a member, the longest first. For a person, these include the words after a comma beside a quotation, as in
 * «Ana Roth, a deckhand, said».
 */
function descriptionsOf(text: string, { kind, name, quotes }: CastMember, actor: Actor | undefined): string[] {
  if (kind !== 'person') return [name];
  const roles = actor?.roles.map((role) => sliceOf(text, role)).sort((a, b) => b.length - a.length) ?? [];
  const beside = quotes.flatMap(({ speaker }) => {
    const words = speaker ? sourceWords(text, speaker) : '';
    const comma = words.indexOf(', ');
    return comma < 0 ? [] : [words.slice(comma + 2)];
  });
  return [...roles, ...beside];
}

/**
 * Splits a phrase into folded words and punctuation marks. Traps, which are phrases that only resemble listed words, are removed first. The
 * name of an official body becomes a single word with hyphens, and «l’», «d’» and «dell’» become separate words.
 */
function wordsIn(phrase: string, words: GroupWords): string[] {
  const plain = words.traps.reduce((rest, trap) => rest.replaceAll(trap, ' '), fold(phrase));
  const joined = matcherOf(words).joined.reduce((rest, body) => rest.replaceAll(body.replaceAll('-', ' '), body), plain);
  return [...joined.matchAll(TOKEN)].flatMap(([token]) => token.replaceAll('.', '').split(ELISION));
}
const ELISION = /(?<=^(?:l|d|qu|un|(?:a|da|de|ne|su)ll))'/;
const TOKEN = /[\p{L}\p{N}]+(?:[.'ʼ-][\p{L}\p{N}]+)*|[,;(–—]/gu;

/** Returns the group that a description implies, or `null` if it implies none. */
function groupOfPhrase(phrase: string, words: GroupWords): VoiceGroup | null {
  const is = matcherOf(words);
  const all = wordsIn(phrase, words);
  const tokens = upTo(all, is.end);
  const front = upTo(tokens, is.break);
  const head = words.head === 'last' ? front.at(-1) : front.find((token) => is.head(token) || is.body(token));
  if (head === undefined) return null;
  if (is.people(head)) return 'people';
  if (isTitle(phrase, front, head, words)) return 'officials';
  const beside = front
    .filter((token) => token !== head)
    .reverse()
    .find(is.body);
  const body = beside ? kindOfBody(beside, is) : bodyIn(words, tokens.slice(front.length), is);
  if (is.officials(head)) return body ?? 'officials';
  if (is.experts(head)) return is.partyWithin(head) ? 'officials' : 'experts';
  if (is.organisations(head)) return body ?? 'organisations';
  if (is.posts(head)) return body ?? is.bodyWithin(head);
  if (words.leads.split(' ').includes(front[0] ?? '')) return is.body(head) ? kindOfBody(head, is) : null;
  return is.publicBodies(head) ? 'officials' : is.privateBodies(head) ? 'organisations' : null;
}

/** Returns the tokens before the one that ends the phrase. The first token never ends it. */
function upTo(tokens: readonly string[], ends: (token: string) => boolean): readonly string[] {
  const at = tokens.findIndex((token, index) => index > 0 && ends(token));
  return tokens.slice(0, at < 0 ? tokens.length : at);
}

/**
 * Returns whether the head noun is a capitalised title that stands alone or follows a single word, as in «President» or «House Speaker».
 */
function isTitle(phrase: string, front: readonly string[], head: string, { titles }: GroupWords): boolean {
  const written = phrase.trim().split(/\s+/)[front.length - 1] ?? '';
  return front.length <= 2 && titles.split(' ').includes(head) && /^\p{Lu}/u.test(written);
}

const kindOfBody = (body: string, is: WordMatcher) => (is.privateBodies(body) ? 'organisations' : 'officials');

/**
 * Returns the group of the first authority or organisation in the given words, or `null` if there is none. Only the head noun of each
 * phrase counts, so the «secretary of the police union» belongs to a union.
 */
function bodyIn({ head }: GroupWords, tokens: readonly string[], is: WordMatcher): 'officials' | 'organisations' | null {
  let phrase: string[] = [];
  for (const token of [...tokens, ',']) {
    if (!is.break(token)) {
      phrase.push(token);
      continue;
    }
    const body = head === 'last' ? phrase.slice(-1).find(is.body) : phrase.find(is.body);
    if (body) return kindOfBody(body, is);
    phrase = [];
  }
  return null;
}
