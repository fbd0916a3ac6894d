import type { Span } from '../../../model';
import type { NameLexicon } from '../../names/name-lexicon';
import { roleEnd } from './role-end';
import { type RoleToken, roleTokens } from './role-tokens';
import { boundsOf, isPersonNoun, isVerb, pluralEnding, premodifies } from './role-words';

/** How far into an apposition its noun must come. In words. */
const NOUN_WITHIN = 9;
/** Enough to read so many words, in UTF-16 units. */
const READ = 140;
/** What stands before the noun and its article. */
const OPENERS = new Set('former then now one once formerly currently previously later his her their its our last'.split(' '));
/** «Anna Berg, along with …» begins another thought. */
const COMPANIONS = new Set('along together alongside plus joined followed including'.split(' '));
/** «Anna Berg, resident» as the end of a line signs what stands above: there a common noun needs no article. In UTF-16 units. */
const SIGNATURE = 60;
const SIGNATURE_END = /^[^.,;:!?…\n]{1,60}(?:\n|$)/u;
const AGE = /^(?:,\s(?:aged\s)?(?:\d{1,3}|\p{L}{3,9}(?<=\saged\s\p{L}+))(?=,))?/u;

/** «…, a farmer from Leeds,», «… (a dentist from Brno)»: from behind the mark (and an age) to the one that closes it. */
export function findApposition(text: string, end: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): Span | null {
  const after = text.slice(end, end + 24);
  const age = AGE.exec(after)?.[0].length ?? 0;
  const mark = /^(?:,\s+|\s[–—]\s|—|\s\()/u.exec(after.slice(age))?.[0];
  if (!mark) return null;
  const start = end + age + mark.length;
  const tokens = roleTokens(text, start, Math.min(text.length, start + READ), lexicon);
  // A dash or a parenthesis may hold anything.
  const strict = !mark.startsWith(',');
  if (tokens[0]?.start !== start) return null;
  const relative = mark.startsWith(',') && premodifies(lexicon) && tokens[0].key === 'who' ? officeVerb(tokens, lexicon) : null;
  const signs = SIGNATURE_END.test(text.slice(start, start + SIGNATURE + 1)) && isPersonNoun(tokens[0], lexicon);
  if (!relative && !opensRole(tokens, strict, signs, lexicon, isPersonAt)) return null;
  const from = relative?.start ?? start;
  const to = roleEnd(text, from, lexicon, isPersonAt);
  if (to === null || to <= from) return null;
  const words = tokens.filter((token) => token.end <= to);
  const last = words.at(-1);
  // «…, lawyers for the family said», and «…, his wife, Anna,», who is the wife.
  if (!relative && last && words.length > 1 && boundsOf(lexicon).told.has(last.key) && !isPersonNoun(last, lexicon)) return null;
  if (lexicon.possessives.has(tokens[0].key) && text.startsWith(', ', to) && isPersonAt(to + 2)) return null;
  return { start: from, end: to };
}

/** Begins like a description of somebody, and comes to a noun for what people do. */
function opensRole(
  tokens: readonly RoleToken[],
  strict: boolean,
  signs: boolean,
  lexicon: NameLexicon,
  isPersonAt: (offset: number) => boolean,
): boolean {
  const { determiners, common, saying } = lexicon;
  let at = 0;
  const first = tokens[0] as RoleToken;
  if (first.key === 'until' && tokens[1]?.key === 'recently') at = 2;
  while (OPENERS.has(tokens[at]?.key ?? '')) at++;
  const begins = tokens[at] ?? first;
  const opened = at > 0 || determiners.has(first.key);
  if (COMPANIONS.has(first.key) || (!opened && !signs && common.has(first.key)) || (saying.has(first.key) && !isPersonNoun(first, lexicon)))
    return false;
  if (strict && !determiners.has(first.key) && !isPersonNoun(begins, lexicon) && at === 0) return false;
  if (determiners.has(begins.key) || lexicon.possessives.has(begins.key) || (at > 0 && begins.key === 'of')) at++;
  const head = headOf(tokens, at, lexicon);
  if (head < 0 || (!opened && isVerb(first, undefined, lexicon))) return false;
  // «the workers went on strike»: nobody is several, unless one of them.
  if (tokens[at - 1]?.key !== 'of' && pluralEnding(tokens[head] as RoleToken, lexicon) > 0) return false;
  const next = tokens[head + 1];
  if (
    next?.joined &&
    (boundsOf(lexicon).told.has(next.key) || lexicon.auxiliary.has(next.key)) &&
    !boundsOf(lexicon).prepositions.has(next.key) &&
    !isParticiple(tokens, head + 1, lexicon)
  )
    return false;
  // «Ulrike Stahl, the cellist Bao Tran and Jim Teller»: a list of others.
  return !tokens.slice(0, head + 2).some((token, index) => (index <= head || token.joined) && !token.owner && isPersonAt(token.start));
}

/** «a man accused of»: not what is said. */
const isParticiple = (tokens: readonly RoleToken[], at: number, { pack }: NameLexicon): boolean =>
  tokens[at]?.key !== 'said' &&
  (tokens[at]?.key.endsWith('ing') ||
    (tokens[at]?.key.endsWith(pack.pastEnding ?? ' ') === true && /^(?:of|by|as|in|with|to)$/.test(tokens[at + 1]?.key ?? '')));

/** The last noun for what people do before the first noun phrase ends; −1 without one. */
function headOf(tokens: readonly RoleToken[], from: number, lexicon: NameLexicon): number {
  const { stops } = boundsOf(lexicon);
  let head = -1;
  for (let at = from; at < tokens.length && at < from + NOUN_WITHIN; at++) {
    const token = tokens[at] as RoleToken;
    if (at > 0 && !token.joined) break;
    const article = at === from && (lexicon.determiners.has(token.key) || lexicon.possessives.has(token.key));
    if (isPersonNoun(token, lexicon)) head = at;
    else if (stops.has(token.key) && !article && !(token.key === 'and' && head < 0)) break;
    else if (head >= 0 && isVerb(token, tokens[at - 1], lexicon)) break;
  }
  return head;
}

/** «who heads the port», «who has led the union», «who was vice minister of …»: the verb, if it tells an office or a trade. */
function officeVerb(tokens: readonly RoleToken[], lexicon: NameLexicon): RoleToken | null {
  const { stops } = boundsOf(lexicon);
  const perfect = /^(?:has|had)$/.test(tokens[1]?.key ?? '');
  const at = perfect || tokens[1]?.key.endsWith('ly') || tokens[1]?.key === 'also' ? 2 : 1;
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next?.joined) return null;
  const article = lexicon.determiners.has(next.key) || lexicon.possessives.has(next.key);
  if (/^(?:is|was|been)$/.test(verb.key)) {
    if (next.key !== 'the' && (stops.has(next.key) || next.key.endsWith('ed'))) return null;
    return headOf(tokens, at + 1, lexicon) >= 0 ? (tokens[1] ?? null) : null;
  }
  if (!lexicon.roleWords.officeVerbs.has(verb.key)) return null;
  if (/^(?:work|serve)/.test(verb.key)) return next.key === 'as' ? (tokens[1] ?? null) : null;
  // «who runs every morning»
  if (article && stops.has(tokens[at + 2]?.key ?? '')) return null;
  return article || !stops.has(next.key) || (verb.key.startsWith('preside') && next.key === 'over') ? (tokens[1] ?? null) : null;
}
