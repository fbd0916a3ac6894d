import { IS } from './lexicon';
import { cueAt, is, isMark, isPossessed, isQuotation, type Range, REACH, type Scene } from './paragraph';

/** Whether a noun phrase can begin at this token. */
export function canBegin(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word') return false;
  if (is(scene, at, IS.determiner | IS.possessive | IS.pronoun)) return true;
  if (token.capital) return !is(scene, at, IS.time | IS.conjunction);
  return (
    !is(scene, at, IS.preposition | IS.conjunction | IS.auxiliary | IS.relative | IS.adverb | IS.time | IS.chain) &&
    cueAt(scene, at) === null
  );
}

/**
 * The noun phrase that begins at a token, with titles, prepositional tails, appositions («Ana Roth, managing director for ports at …»)
 * and relative clauses, at most up to `limit`; null where none begins.
 */
export function phraseFrom(scene: Scene, from: number, limit: number): Range | null {
  if (!canBegin(scene, from)) return null;
  if (is(scene, from, IS.pronoun) || isObjectPronoun(scene, from)) return { from, to: from + 1 };
  const high = Math.min(limit, from + REACH);
  let at = core(scene, from, high);
  const named = namedBehind(scene, from, at, high);
  if (named > at) at = named;
  while (at < high && isMark(scene, at, ',') && beginsApposition(scene, at + 1, high)) {
    const end = appositionEnd(scene, at + 1, high);
    if (end <= at + 1) break;
    at = end;
  }
  return { from, to: at };
}

const isObjectPronoun = ({ tokens, lexicon }: Scene, at: number): boolean => lexicon.objectPronouns.has(tokens[at]?.lower ?? '');

/** «the harbour minister, Paul Morel», «Roth's daughter, Inés»: where the name ends that stands beside a description; `at` where none does. */
function namedBehind(scene: Scene, from: number, at: number, high: number): number {
  if (!isMark(scene, at, ',')) return at;
  // Who is somebody's needs no noun that tells what they do.
  let role = isOwned(scene, from, at);
  if (!role && !is(scene, from, IS.article)) return at;
  for (let word = from + 1; word < at; word++) role ||= is(scene, word, IS.role | IS.source) && scene.tokens[word]?.capital === false;
  let end = at + 1;
  while (end < Math.min(high, at + 5) && scene.tokens[end]?.capital && !is(scene, end, IS.pronoun | IS.determiner | IS.time)) end++;
  const closed = end === high || scene.tokens[end]?.kind === 'mark';
  return role && end > at + 1 && closed ? end : at;
}

/** «Roth's daughter», «her mother»: a noun without a capital behind whose it is. */
const isOwned = (scene: Scene, from: number, to: number): boolean =>
  from < to - 1 &&
  scene.tokens[to - 1]?.capital === false &&
  (isPossessed(scene, to - 2) || (from === to - 2 && is(scene, from, IS.possessive)));

function core(scene: Scene, from: number, high: number): number {
  let at = from;
  for (; at < high; at++) {
    const token = scene.tokens[at];
    if (!token) break;
    if (token.kind === 'mark') {
      if (!isMark(scene, at, '(')) break;
      const close = closingBracket(scene, at, high);
      if (close < 0) break;
      at = close;
      continue;
    }
    if (token.kind === 'quotation') {
      if (token.end - token.start < 24 && scene.tokens[at - 1]?.capital && scene.tokens[at + 1]?.capital) continue;
      break;
    }
    if (is(scene, at, IS.coordinator) && continuesNames(scene, at)) continue;
    if (is(scene, at, IS.relative) && !is(scene, at, IS.complementiser)) return clauseEnd(scene, at, high);
    if (is(scene, at, IS.preposition) && !(at === from && is(scene, at, IS.determiner))) {
      // «fuentes cercanas al caso»: an adjective that carries on may bring any preposition.
      const tied = is(scene, at - 1, IS.nounPreposition) && !is(scene, at - 1, IS.preposition);
      if (tied || (is(scene, at, IS.nounPreposition) && carriesOn(scene, at, high))) continue;
      break;
    }
    if (
      is(scene, at, IS.auxiliary | IS.conjunction | IS.adverb | IS.time | IS.complementiser) &&
      !(at === from && is(scene, at, IS.determiner)) &&
      !isWithin(scene, at)
    )
      break;
    if (at > from && scene.tokens[at - 1]?.capital && beginsAnother(scene, at)) break;
    if (at > from && is(scene, at, IS.pronoun) && !is(scene, at, IS.possessive)) break;
    if (at > from && !token.capital && !is(scene, at, IS.role | IS.source) && cueAt(scene, at)) break;
  }
  return at;
}

/** «visitó el puerto»: an article within a run of words, with nothing that ties it to them, begins another phrase. */
export const beginsAnother = (scene: Scene, at: number): boolean =>
  is(scene, at, IS.article) &&
  !is(scene, at, IS.preposition) &&
  !scene.tokens[at]?.capital &&
  !is(scene, at - 1, IS.preposition | IS.coordinator | IS.determiner | IS.possessive | IS.nounPreposition);

/** «a highly critical report», «a yearly count»: an adverb, or what looks like one, right behind the article belongs to the noun. */
const isWithin = (scene: Scene, at: number): boolean => is(scene, at, IS.adverb) && is(scene, at - 1, IS.article | IS.possessive);

/** «of the council», not «in an interview» or «on Monday». */
function carriesOn(scene: Scene, preposition: number, high: number): boolean {
  for (let at = preposition + 1; at < Math.min(high, preposition + 6); at++) {
    if (is(scene, at, IS.occasion | IS.time | IS.pronoun) || /^\d/.test(scene.tokens[at]?.lower ?? '')) return false;
    if (scene.tokens[at]?.capital) return true;
    if (scene.tokens[at]?.kind !== 'word' || is(scene, at, IS.preposition | IS.coordinator)) break;
  }
  return scene.tokens[preposition + 1]?.kind === 'word';
}

const continuesNames = (scene: Scene, at: number): boolean =>
  scene.tokens[at - 1]?.capital === true && scene.tokens[at + 1]?.capital === true && !is(scene, at + 1, IS.pronoun);

function closingBracket(scene: Scene, open: number, high: number): number {
  for (let at = open + 1; at < Math.min(high, open + 12); at++) if (isMark(scene, at, ')')) return at;
  return -1;
}

function clauseEnd(scene: Scene, from: number, high: number): number {
  let at = from;
  while (at < high && scene.tokens[at]?.kind === 'word') at++;
  return at;
}

function beginsApposition(scene: Scene, at: number, high: number): boolean {
  const token = scene.tokens[at];
  if (at >= high || token?.kind !== 'word') return false;
  if (is(scene, at, IS.relative) && !is(scene, at, IS.complementiser)) return true;
  if (is(scene, at, IS.determiner | IS.possessive)) return true;
  if (/^\d+$/.test(token.lower)) return true;
  // «Rozema, sinds 2020 burgemeester van Oudehaven»
  if (is(scene, at, IS.preposition) && /^\d/.test(scene.tokens[at + 1]?.lower ?? '') && hasRole(scene, at + 2, high)) return true;
  if (is(scene, at, IS.aside | IS.auxiliary | IS.adverb | IS.pronoun | IS.time | IS.conjunction)) return false;
  if (token.capital)
    return is(scene, at, IS.title | IS.role) || /^[DRI](?:-|$)/.test(scene.text.slice(token.start, token.end)) || hasRole(scene, at, high);
  return cueAt(scene, at) === null || is(scene, at, IS.role | IS.source);
}

const hasRole = (scene: Scene, from: number, high: number): boolean => {
  for (let at = from; at < Math.min(high, from + 6) && scene.tokens[at]?.kind === 'word'; at++) if (is(scene, at, IS.role)) return true;
  return false;
};

function appositionEnd(scene: Scene, from: number, high: number): number {
  let at = from;
  for (; at < high; at++) {
    if (isQuotation(scene, at)) break;
    if (isMark(scene, at, '(')) {
      const close = closingBracket(scene, at, high);
      if (close < 0) break;
      at = close;
    } else if (scene.tokens[at]?.kind === 'mark' && !isMark(scene, at, '-–/&')) break;
  }
  return at;
}
