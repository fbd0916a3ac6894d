import type { Span } from '../../../model';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Name } from '../actor-draft';
import { phraseStart } from './phrase-start';
import { type RoleToken, roleTokens } from './role-tokens';
import { boundsOf, isPersonNoun, pluralEnding, premodifies } from './role-words';

/** How far before the name its description may begin, in UTF-16 units. */
const LONGEST = 110;
/** What parts two names of one list at most, in UTF-16 units. */
const APART = 40;
/** «senator for life», «chief of staff», «head of state». */
const OF_OFFICES = new Set('life state staff police'.split(' '));
/** So many words an office has behind its noun. */
const OFFICE = 6;

/**
 * What stands right before the names of persons and says what they are: «Mongolia’s mining minister», «Secretary of State for Trade». In a
 * language where all that describes a noun stands before it; elsewhere the titles are all there is.
 */
export function findLeadingRoles(text: string, names: readonly Name[], lexicon: NameLexicon): ReadonlyMap<Name, Span> {
  const roles = new Map<Name, Span>();
  if (!premodifies(lexicon)) return roles;
  let shared: Span | null = null;
  let end = 0;
  for (const [index, name] of names.entries()) {
    if (name.kind !== 'person') continue;
    const own = leadingRole(text, name.start, names[index - 1], lexicon);
    const role: Span | null = own?.role ?? (shared && isListed(text.slice(end, name.start)) ? shared : null);
    shared = own ? (own.plural ? own.role : null) : role;
    end = name.end;
    if (role) roles.set(name, role);
  }
  return roles;
}

/** «A of Chile and B»: nothing but an origin between two names that share a description. */
const isListed = (between: string): boolean =>
  between.length < APART && /(?:, | and )$/u.test(between) && /^(?:,? and |, | (?:of|from) [^,.;:]*$)/u.test(between);

function leadingRole(
  text: string,
  end: number,
  nameBefore: Span | undefined,
  lexicon: NameLexicon,
): { role: Span; plural: boolean } | null {
  const tokens = roleTokens(text, Math.max(0, end - LONGEST), end, lexicon);
  let to = tokens.length;
  let at = end;
  // «oceanographer Dr A»
  for (let last = tokens[to - 1]; last && isBeside(text, last, at) && lexicon.addressTitles.has(last.key); last = tokens[to - 1]) {
    at = last.start;
    to--;
  }
  const last = tokens[to - 1];
  if (!last || !isBeside(text, last, at)) return null;
  const head = isPersonNoun(last, lexicon) ? to - 1 : officeHead(tokens, to - 1, lexicon);
  if (head < 0) return null;
  const from = phraseStart(tokens, head, lexicon);
  const first = tokens[from];
  if (!first || from > head || (head === from && isNoTitle(first, lexicon))) return null;
  const plural = head === to - 1 ? pluralEnding(last, lexicon) : 0;
  // «Bank of Norland governor A» begins with the whole name.
  const start = nameBefore && nameBefore.start < first.start && first.start < nameBefore.end ? nameBefore.start : first.start;
  return { role: { start, end: last.end - plural }, plural: plural > 0 };
}

/** In one line: what stands at the end of a block belongs to nobody in the next. */
const isBeside = (text: string, { end }: Span, next: number): boolean => next - end === 1 && /[^\S\n]/u.test(text[end] ?? '');

/** «former», «vice»: half a title. */
const isNoTitle = ({ key }: RoleToken, lexicon: NameLexicon): boolean =>
  key === 'former' || key === 'vice' || boundsOf(lexicon).stops.has(key);

/** Where the noun of «Secretary of State for African Affairs» stands, by its last word; −1 where there is none. */
function officeHead(tokens: readonly RoleToken[], last: number, lexicon: NameLexicon): number {
  const { prepositions, stops } = boundsOf(lexicon);
  if (prepositions.has(tokens[last]?.key ?? '')) return -1;
  for (let at = last; at > 0 && last - at < OFFICE; at--) {
    const { key, small, joined } = tokens[at] as RoleToken;
    const before = tokens[at - 1] as RoleToken;
    if (!joined) return -1;
    if (['of', 'for', 'to'].includes(key) && isPersonNoun(before, lexicon)) return at - 1;
    // «professor of law»
    const field = OF_OFFICES.has(key) || lexicon.kindWords.fields.has(key) || (at === last && before.key === 'of' && !stops.has(key));
    if (small && !field && !['of', 'for', 'to', 'the', 'and'].includes(key)) return -1;
  }
  return -1;
}
