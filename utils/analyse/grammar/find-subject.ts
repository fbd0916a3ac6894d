import type { Token } from '../../text/tokens';
import { IS } from './lexicon';
import { cueAt, is, isMark, isPossessed, isQuotation, type Range, REACH, type Scene } from './paragraph';

/** Longest noun phrase, in tokens. */
const LONGEST = 30;
const STARTERS = IS.determiner | IS.possessive | IS.pronoun;
const BOUNDS = IS.relative | IS.auxiliary | IS.chain | IS.time | IS.complementiser;

/** The noun phrase that ends right before token `end`, not before `low`; null where none stands there. */
export function phraseEndingAt(scene: Scene, end: number, low: number): Range | null {
  const last = end - 1;
  if (last < low) return null;
  if (is(scene, last, IS.pronoun)) return { from: last, to: end };
  let at = last;
  const floor = Math.max(low, end - LONGEST);
  for (; at >= floor; at--) {
    if (isMark(scene, at, ')')) {
      const open = openingBracket(scene, at, floor);
      if (open < 0) break;
      at = open;
      continue;
    }
    // «47% say»
    if (isMark(scene, at, '%') && isNumber(scene, at - 1)) continue;
    if (scene.tokens[at]?.kind !== 'word') break;
    if (is(scene, at, IS.coordinator)) {
      if (joinsNames(scene, at)) continue;
      break;
    }
    const capital = scene.tokens[at]?.capital === true;
    if (is(scene, at, BOUNDS) && !(capital && at === last) && !(is(scene, at, IS.adverb) && is(scene, at - 1, IS.article))) break;
    if (!capital && is(scene, at, IS.adverb) && !is(scene, at - 1, IS.article)) break;
    if (is(scene, at, IS.conjunction) && !is(scene, at, IS.preposition)) break;
    if (is(scene, at, IS.pronoun) && !is(scene, at, IS.possessive)) break;
    if (!capital && cueAt(scene, at) && !isNounUse(scene, at)) break;
  }
  return trimLeft(scene, at + 1, end);
}

export const isNounUse = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, IS.determiner | IS.possessive | IS.preposition) ||
  isPossessed(scene, at - 1) ||
  is(scene, at, IS.source | IS.role) ||
  isDescribed(scene, at);

/** «an earlier report»: an article before the adjective of a word that can be a noun. */
function isDescribed(scene: Scene, at: number): boolean {
  const cue = cueAt(scene, at);
  return cue?.nounLike === true && cue.form === 'base' && is(scene, at - 2, IS.article) && scene.tokens[at - 1]?.kind === 'word';
}

const joinsNames = (scene: Scene, at: number): boolean => {
  const before = scene.tokens[at - 1];
  const after = scene.tokens[at + 1];
  return (
    before?.kind === 'word' &&
    before.capital &&
    after?.kind === 'word' &&
    !is(scene, at + 1, IS.pronoun | IS.determiner) &&
    // «Ana Roth and mayor Otto Lumley»
    (after.capital || (is(scene, at + 1, IS.role) && scene.tokens[at + 2]?.capital === true))
  );
};

/** Leaves an adverbial out that runs into the subject without a comma: «At the rally Smith» is «Smith». */
function trimLeft(scene: Scene, from: number, to: number): Range | null {
  let at = from;
  while (at < to && is(scene, at, IS.adverb | IS.conjunction) && !is(scene, at, IS.determiner | IS.preposition)) at++;
  if (at >= to) return null;
  if (!is(scene, at, IS.preposition) || is(scene, at, IS.determiner) || countsAbout(scene, at)) return { from: at, to };
  // «with half of the voters saying»
  if (scene.tokens[at]?.lower === scene.lexicon.pack.absoluteWord && (isNumber(scene, at + 1) || is(scene, at + 1, IS.indefinite)))
    return { from: at + 1, to };
  for (let start = at + 2; start < to; start++) {
    const token = scene.tokens[start];
    const before = scene.tokens[start - 1];
    if (!token || !before || before.kind !== 'word') continue;
    if (is(scene, start - 1, IS.preposition | IS.determiner | IS.possessive | IS.coordinator) || isPossessed(scene, start - 1)) continue;
    if (is(scene, start, STARTERS) || (token.capital && !before.capital)) return { from: start, to };
  }
  return null;
}

const isNumber = ({ tokens }: Scene, at: number): boolean => /^\p{N}/u.test(tokens[at]?.lower ?? '');

/** «about half of the voters», «over 40 percent». */
const countsAbout = (scene: Scene, at: number): boolean =>
  scene.lexicon.approximators.has(scene.tokens[at]?.lower ?? '') && (isNumber(scene, at + 1) || is(scene, at + 1, IS.indefinite));

function openingBracket(scene: Scene, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--) if (isMark(scene, at, '(')) return at;
  return -1;
}

/** A subject, or the place where one is missing («…, and said», «…, adding»). */
export type Subject =
  | { readonly phrase: Range; readonly kind: 'own' }
  | { readonly phrase: Range; readonly kind: 'relative'; readonly antecedent: Range }
  | { readonly phrase: null; readonly kind: 'gap' };

/** The subject of the reporting verb at `cue`, looked for to the left of its auxiliaries and adverbs, not before `low`. */
export function subjectBefore(scene: Scene, cue: number, low: number): Subject {
  let at = cue - 1;
  const floor = Math.max(low, cue - REACH);
  const infinitive = is(scene, cue - 1, IS.auxiliary) && scene.lexicon.infinitives.has(scene.tokens[cue - 1]?.lower ?? '');
  if (infinitive && !is(scene, cue - 2, IS.chain | IS.auxiliary | IS.adverb) && !cueAt(scene, cue - 2)) return gap;
  for (; at >= floor; at--) {
    if (is(scene, at, IS.auxiliary | IS.adverb | IS.chain) && !is(scene, at, IS.pronoun)) continue;
    if (isClitic(scene, at)) continue;
    if (cueAt(scene, at) && is(scene, at + 1, IS.auxiliary)) continue;
    if (is(scene, at, IS.preposition) && at < cue - 1 && is(scene, at + 1, IS.time)) continue;
    if (is(scene, at, IS.time) && at > floor && at < cue && !isMark(scene, at - 1, ',')) continue;
    if ((is(scene, at, IS.determiner) || !isDay(scene, at + 1)) && at < cue - 1 && is(scene, at + 1, IS.time)) continue;
    break;
  }
  if (at < floor) return gap;
  // «Ana Roth, que dijo»: behind a comma, and with the verb at once, the word for «that» stands for what is before it.
  if (is(scene, at, IS.relative) && (!is(scene, at, IS.complementiser) || isMark(scene, at - 1, ',')))
    return relativeSubject(scene, at, floor);
  if (isMark(scene, at, ',—–') || scene.tokens[at]?.lower === '--') return enclosedSubject(scene, at, floor);
  // «pour dire», «accusé d'avoir dit»
  if (is(scene, at, IS.preposition) && !is(scene, at, IS.determiner | IS.pronoun) && !scene.tokens[at]?.capital) return gap;
  const phrase = phraseEndingAt(scene, at + 1, floor);
  if (!phrase) return gap;
  // «two officials who know him said», «two officials who requested anonymity said»
  const link = cueAt(scene, phrase.from - 1) ? phrase.from - 2 : phrase.from - 1;
  if (is(scene, link, IS.relative) && !is(scene, link, IS.complementiser) && link >= floor) {
    const outer = phraseEndingAt(scene, link, floor);
    if (outer) return { phrase: { from: outer.from, to: phrase.to }, kind: 'own' };
  }
  return { phrase, kind: 'own' };
}

/** «Monday», «yesterday», against «week» of «last week». */
const isDay = (scene: Scene, at: number): boolean => scene.tokens[at]?.capital === true || is(scene, at, IS.adverb | IS.date);

/** «lui a dit», «le dijo»: an object pronoun before its verb, which may be an article elsewhere. */
const isClitic = (scene: Scene, at: number): boolean =>
  is(scene, at, IS.clitic) && (is(scene, at + 1, IS.auxiliary | IS.clitic) || cueAt(scene, at + 1) !== null);

const gap: Subject = { phrase: null, kind: 'gap' };

function relativeSubject(scene: Scene, relative: number, floor: number): Subject {
  // «la quale»
  const from = is(scene, relative - 1, IS.article) ? relative - 1 : relative;
  const end = isMark(scene, from - 1, ',—–') || scene.tokens[from - 1]?.lower === '--' ? from - 1 : from;
  const phrase = withHost(scene, phraseEndingAt(scene, end, floor) ?? nounEndingAt(scene, end, floor), floor);
  return phrase ? { phrase: { from, to: relative + 1 }, kind: 'relative', antecedent: phrase } : gap;
}

/** «among those who said», «to voters who said»: the noun between a preposition and its relative pronoun. */
function nounEndingAt(scene: Scene, end: number, floor: number): Range | null {
  let from = end;
  while (from > floor && scene.tokens[from - 1]?.kind === 'word' && !is(scene, from - 1, IS.preposition | BOUNDS | IS.conjunction)) from--;
  return from < end && is(scene, from - 1, IS.preposition) ? { from, to: end } : null;
}

/** «Smith, the director, said»: the phrase before the commas with what stands between them. */
function enclosedSubject(scene: Scene, close: number, floor: number): Subject {
  for (let comma = close - 1; comma > floor; comma--) {
    if (isQuotation(scene, comma) || isMark(scene, comma, ';:')) return gap;
    if (!(isMark(scene, comma, ',—–') || scene.tokens[comma]?.lower === '--')) continue;
    const host = withHost(scene, phraseEndingAt(scene, comma, floor), floor);
    if (!host) continue;
    // «asked about it, he smiled, said»: what is enclosed begins with a subject of its own.
    if (is(scene, comma + 1, IS.pronoun)) return gap;
    return { phrase: { from: host.from, to: close }, kind: 'own' };
  }
  return gap;
}

const isAge = (token: Token | undefined): boolean => token?.kind === 'word' && /^\d{1,3}$/.test(token.lower);

/** An apposition is taken back to the name it stands beside: «Smith, a Republican, who …», «Smith, 67, a clerk in Salem, said». */
export function withHost(scene: Scene, phrase: Range | null, floor: number): Range | null {
  if (!phrase || !isMark(scene, phrase.from - 1, ',') || phrase.from - 1 <= floor) return phrase;
  const apposed = is(scene, phrase.from, IS.determiner | IS.possessive) || scene.tokens[phrase.from]?.capital === false;
  const name = scene.tokens[phrase.from - 2];
  if (!apposed || !(name?.capital || isAge(name))) return phrase;
  const host = phraseEndingAt(scene, phrase.from - 1, floor);
  if (!host || is(scene, host.from - 1, IS.preposition)) return phrase;
  const whole = { from: host.from, to: phrase.to };
  return isAge(name) ? withHost(scene, whole, floor) : whole;
}
