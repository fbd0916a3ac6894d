import type { Span } from '../model';
import type { Name } from './drafts';
import { findPrecedingRole } from './find-preceding-role';
import { isRoleNoun } from './is-role-noun';
import { foldWord } from './names/fold-word';
import type { Lexicon } from './names/lexicon';

/** Longer descriptions are no roles but sentences. In UTF-16 units. */
const LONGEST = 220;
/** How far into an apposition its noun must come. In words. */
const NOUN_WITHIN = 9;

/** What the article calls a person at one mention: the title or the description before the name, and the apposition after it. */
export function findRoles(text: string, name: Name, lexicon: Lexicon): Span[] {
  const roles: Span[] = [];
  const preceding = findPrecedingRole(text, { start: name.title?.start ?? name.start, end: name.end }, lexicon);
  if (preceding) roles.push(preceding);
  if (name.title && !isAddress(text, name.title, lexicon)) {
    roles.push(isPlural(text, name.title, lexicon) ? { start: name.title.start, end: name.title.end - 1 } : name.title);
  }
  const apposition = appositionAfter(text, name.end, lexicon);
  if (apposition) roles.push(apposition);
  return roles;
}

/** «Mr.», «Dame»: says nothing of what somebody does. */
const isAddress = (text: string, { start, end }: Span, { addressTitles }: Lexicon): boolean =>
  text
    .slice(start, end)
    .split(/[\s.]+/)
    .filter(Boolean)
    .every((word) => addressTitles.has(foldWord(word)));

/** «Presidents A and B»: each of them is the «President». */
function isPlural(text: string, { start, end }: Span, { titles, roles }: Lexicon): boolean {
  const last = foldWord(text.slice(start, end).split(/\s+/).at(-1) ?? '');
  return last.endsWith('s') && !titles.has(last) && (titles.has(last.slice(0, -1)) || roles.has(last.slice(0, -1)));
}

/** «…, a farmer from Leeds,»: from behind the comma (and an age) to the comma, full stop or dash that closes it. */
function appositionAfter(text: string, end: number, lexicon: Lexicon): Span | null {
  if (text[end] !== ',') return null;
  const window = text.slice(end, end + LONGEST + 20);
  const age = /^,\s\d{1,3}(?=,)/u.exec(window)?.[0].length ?? 0;
  const opening = /^,\s+/u.exec(window.slice(age))?.[0].length;
  if (!opening) return null;
  const from = age + opening;
  if (!opensRole(window.slice(from), lexicon)) return null;
  const to = closingOf(window, from, lexicon);
  return to > from && to - from <= LONGEST ? { start: end + from, end: end + to } : null;
}

/** Begins like a description of somebody, and comes to a noun for what people do. */
function opensRole(words: string, lexicon: Lexicon): boolean {
  const { determiners, common, roles, saying } = lexicon;
  const head = words.split(/[,.;:()“”"\n]/u, 1)[0] ?? '';
  const keys = head
    .split(/[\s-]+/u, NOUN_WITHIN)
    .filter(Boolean)
    .map(foldWord);
  const [first = ''] = keys;
  if (
    !first ||
    COMPANIONS.has(first) ||
    (!determiners.has(first) && common.has(first) && !OPENERS.has(first)) ||
    (saying.has(first) && !roles.has(first))
  )
    return false;
  return keys.some((key) => isRoleNoun(key, lexicon));
}

const OPENERS = new Set('former then now one his her their its our last'.split(' '));
/** «Anna Berg, along with …» begins another thought. */
const COMPANIONS = new Set('along together alongside plus joined followed including'.split(' '));
/** The end of an apposition: a comma, unless «and a former …» goes on after it. */
function closingOf(window: string, from: number, lexicon: Lexicon): number {
  for (let at = from; at < window.length; at++) {
    const unit = window[at] ?? '';
    if ('\n;:!?”“"()'.includes(unit) || (unit === '–' && window[at - 1] === ' ') || unit === '—') return trimmed(window, from, at);
    if (unit === '.' && (at + 1 === window.length || /\s/u.test(window[at + 1] ?? '')) && !endsAbbreviation(window, at, lexicon)) return at;
    if (unit === ',') {
      const after = /^,\sand\s(a|an|the|former|one)\s/u.exec(window.slice(at, at + 16));
      if (!after) return at;
    }
  }
  return window.length > LONGEST ? from : trimmed(window, from, window.length);
}

const endsAbbreviation = (window: string, at: number, { abbreviations }: Lexicon): boolean => {
  const word =
    window
      .slice(Math.max(0, at - 8), at)
      .split(/[^\p{L}]/u)
      .at(-1) ?? '';
  return word.length === 1 || abbreviations.has(foldWord(word));
};

function trimmed(window: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(window[end - 1] ?? '')) end--;
  return end;
}
