import type { Actor } from '../model';
import type { CastMember } from '../text/cast';
import { fold } from '../text/fold';
import { sliceOf } from '../text/span';
import { GROUP_WORDS, type GroupWords } from './group-words';
import { matcherOf, type WordMatcher } from './word-matcher';

/** What somebody speaks for, as far as the words of the article tell. */
export const VOICE_GROUPS = ['officials', 'organisations', 'experts', 'people', 'others'] as const;
export type VoiceGroup = (typeof VOICE_GROUPS)[number];

/**
 * The group of a member of the cast. States are officials; a body is of officials where its name has a word of public bodies, else an
 * organisation. Whom the article describes is what the head of the description says («a professor of law»); a head that may be either
 * («spokeswoman») is what the body named with it is. Everybody else, a place, and whoever spoke in a language without a list is `others`.
 * @param actor the actor that the member is, where it is one.
 * @param lang BCP 47: the language of the text.
 */
export function groupOf(text: string, member: CastMember, actor: Actor | undefined, lang: string): VoiceGroup {
  if (member.kind === 'state') return 'officials';
  const words = GROUP_WORDS[primaryOf(lang)];
  if (member.kind === 'organisation') return (words && bodyIn(words, wordsIn(member.name, words), matcherOf(words))) || 'organisations';
  if (!words || member.kind === 'place' || member.kind === 'unattributed') return 'others';
  const told = descriptionsOf(text, member, actor).flatMap((phrase) => groupOfPhrase(phrase, words) ?? []);
  // A mayor may be somebody's mother, too.
  return told.find((group) => group !== 'people') ?? told[0] ?? 'others';
}

const primaryOf = (lang: string): string => lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The longest first; of somebody with a name and no role, what stands behind the comma: «Ana Roth, a deckhand, said». */
function descriptionsOf(text: string, { kind, name, quotes }: CastMember, actor: Actor | undefined): string[] {
  if (kind !== 'person') return [name];
  const roles = actor?.roles.map((role) => sliceOf(text, role)).sort((a, b) => b.length - a.length) ?? [];
  const beside = quotes.flatMap(({ speaker }) => {
    const words = speaker ? sliceOf(text, speaker.mention) : '';
    const comma = words.indexOf(', ');
    return comma < 0 ? [] : [words.slice(comma + 2)];
  });
  return [...roles, ...beside];
}

/** A phrase as folded words and marks, without what only looks like one of the words that count; «l’» and «d’» are words of their own. */
function wordsIn(phrase: string, words: GroupWords): string[] {
  const plain = words.traps.reduce((rest, trap) => rest.replaceAll(trap, ' '), fold(phrase));
  const joined = matcherOf(words).joined.reduce((rest, body) => rest.replaceAll(body.replaceAll('-', ' '), body), plain);
  return [...joined.matchAll(TOKEN)].flatMap(([token]) => token.replaceAll('.', '').split(ELISION));
}
const ELISION = /(?<=^(?:l|d|qu))'/;
const TOKEN = /[\p{L}\p{N}]+(?:[.'ʼ-][\p{L}\p{N}]+)*|[,;(–—]/gu;

/** The group that a description tells; `null` where it tells none. */
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

/** The words before the first that ends them; the very first word does not. */
function upTo(tokens: readonly string[], ends: (token: string) => boolean): readonly string[] {
  const at = tokens.findIndex((token, index) => index > 0 && ends(token));
  return tokens.slice(0, at < 0 ? tokens.length : at);
}

/** A title with a capital letter, alone or with one word before it: «President», «House Speaker». */
function isTitle(phrase: string, front: readonly string[], head: string, { titles }: GroupWords): boolean {
  const written = phrase.trim().split(/\s+/)[front.length - 1] ?? '';
  return front.length <= 2 && titles.split(' ').includes(head) && /^\p{Lu}/u.test(written);
}

const kindOfBody = (body: string, is: WordMatcher) => (is.privateBodies(body) ? 'organisations' : 'officials');

/** What the body is that some words name, by the head of the first phrase that is one: «secretary of the police union» is of a union. */
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
