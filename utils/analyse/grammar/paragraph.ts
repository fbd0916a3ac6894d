import type { Span } from '../../model';
import { findSentences, type Sentence } from '../../text/sentences';
import { findTokens, type Token } from '../../text/tokens';
import type { Stretch } from '../marks/find-stretches';
import { type CueWord, classesOf, IS, type Lexicon } from './lexicon';

/** A half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One paragraph made ready for the frames: every quoted stretch is one token. */
export interface Scene {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Word classes of each token, bits of `IS`. */
  readonly bits: readonly number[];
  readonly sentences: readonly Sentence[];
  /** Whether it has any word that reports: most of what is looked for can be left out otherwise. */
  readonly reports: boolean;
  readonly hasSourcePhrase: boolean;
}

/** Furthest that a frame looks, in tokens: it keeps the work linear where a paragraph has no end. */
export const REACH = 60;

/** Tokens, word classes and sentences of one paragraph. */
export function setScene(text: string, paragraph: Span, stretches: readonly Stretch[], firstStretch: number, lexicon: Lexicon): Scene {
  const tokens = joinNumbers(findTokens(text, paragraph, stretches, firstStretch, lexicon.abbreviations));
  const bits = tokens.map((token) => classesOf(lexicon, token));
  tellArticles(tokens, bits);
  const sentences = findSentences(text, tokens, lexicon.firstWords, lexicon.dottedMonths);
  const reports = bits.some((bit) => (bit & (IS.cue | IS.cueNoun)) !== 0);
  const hasSourcePhrase = tokens.some(({ lower }) => lexicon.sourcePhrases.has(lower) || lexicon.reportPhrases.has(lower));
  return { text, lexicon, tokens, bits, sentences, reports, hasSourcePhrase };
}

/** A word that is an article and a pronoun too («het») is an article before a noun, and a pronoun before anything else. */
function tellArticles(tokens: readonly Token[], bits: number[]): void {
  for (const [at, bit] of bits.entries()) {
    if (!(bit & IS.pronoun && bit & IS.determiner)) continue;
    const next = tokens[at + 1];
    const noun =
      next?.kind === 'word' && (next.capital || ((bits[at + 1] ?? 0) & IS.time) !== 0 || !((bits[at + 1] ?? 0) & (NO_NOUN | IS.cue)));
    bits[at] = bit & ~(noun ? IS.pronoun : IS.determiner);
  }
}

/** No number is longer; it keeps the work linear in «1,1,1,…». */
const LONGEST_NUMBER = 40;

/** «9,000» as one word, so that no clause and no name ends at its comma. */
function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const number = joined.at(-2);
    const comma = tokens[at - 1];
    const touches = comma?.lower === ',' && number?.end === comma.start && comma.end === token.start;
    if (
      number &&
      touches &&
      number.kind === 'word' &&
      number.lower.length < LONGEST_NUMBER &&
      /\d$/.test(number.lower) &&
      /^\d/.test(token.lower)
    ) {
      joined.splice(-2, 2, { ...token, start: number.start, lower: `${number.lower},${token.lower}` });
    } else joined.push(token);
  }
  return joined;
}

export const is = ({ bits }: Scene, at: number, classes: number): boolean => ((bits[at] ?? 0) & classes) !== 0;

export const isMark = ({ tokens }: Scene, at: number, marks: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.lower);
};

export const isQuotation = ({ tokens }: Scene, at: number): boolean => tokens[at]?.kind === 'quotation';

export const isPossessed = ({ tokens, lexicon }: Scene, at: number): boolean => {
  const ending = lexicon.pack.possessiveEnding;
  return ending !== null && tokens[at]?.lower.endsWith(ending) === true;
};

/** The reporting verb at a token, or null where the word is used as a noun («his calls») or a name. */
export function cueAt(scene: Scene, at: number): CueWord | null {
  if (!is(scene, at, IS.cue)) return null;
  const token = scene.tokens[at];
  const cue = token && scene.lexicon.cues.get(token.lower);
  if (!cue) return null;
  if (token.capital && at > 0 && !isMark(scene, at - 1, '.!?')) return null;
  if (at === 0) return cue;
  if (cue.form === 'base' || cue.form === 'third') return isNoun(scene, at, cue) ? null : cue;
  // «the charged term», «a written statement»
  if (cue.form === 'participle' && !isHelped(scene, at)) return null;
  return cue.form !== 'ing' && is(scene, at - 1, IS.article) && !is(scene, at - 1, IS.clitic) ? null : cue;
}

/** «has written», «a-t-il déclaré»: a participle alone is no verb («a statement written»). */
function isHelped(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= at - HELPED; back--) {
    if (is(scene, back, IS.auxiliary | IS.passive | IS.chain)) return true;
    if (!is(scene, back, IS.adverb | IS.clitic | IS.pronoun)) return false;
  }
  return false;
}
/** Most words from a participle back to its auxiliary. */
const HELPED = 5;

/** «his calls», «a previous case to say», «reports of»: the form is a noun, or too bare to be a verb. */
function isNoun(scene: Scene, at: number, cue: CueWord): boolean {
  // Where the infinitive has a form of its own, it is no noun: «a tenu à rappeler».
  if (cue.form === 'base' && scene.lexicon.infinitives.size === 0) return is(scene, at - 1, IS.article) && !is(scene, at - 1, IS.clitic);
  if (cue.form === 'base' && beginsTitle(scene, at, cue)) return true;
  // «some say», «one in five think», «while another says»
  const alone = cue.form === 'base' || at === 1 || scene.tokens[at - 2]?.kind !== 'word' || is(scene, at - 2, IS.conjunction);
  const counts = !cue.nounLike && alone && is(scene, at - 1, IS.indefinite) && !is(scene, at - 1, IS.article);
  if (cue.form === 'third' && cue.nounLike && /^\p{N}/u.test(scene.tokens[at - 1]?.lower ?? '')) return true;
  if ((is(scene, at - 1, IS.determiner | IS.possessive) && !counts) || isPossessed(scene, at - 1)) return true;
  const before = scene.tokens[at - 1];
  const helped = is(scene, at - 1, IS.auxiliary | IS.pronoun | IS.adverb | IS.relative | IS.chain);
  if (!cue.nounLike || helped || before?.kind !== 'word') return false;
  const ending = scene.lexicon.pack.pluralEnding;
  // «their claim that», but «the polls show that»
  const agrees = cue.form === 'base' ? ending !== null && before.lower.endsWith(ending) : isDetermined(scene, at - 1);
  const that = is(scene, at + 1, IS.complementiser) && !agrees;
  if (!before.capital && (that || is(scene, at - 1, IS.preposition) || is(scene, at + 1, IS.preposition))) return true;
  if (ending === null || is(scene, at - 1, IS.source | IS.coordinator)) return false;
  const plural = before.lower.endsWith(ending);
  // A bare form after one name or thing is a noun («the harbour attack»), as is a third form after a small word that is nobody («its latest comments»).
  return cue.form === 'base' ? !plural : !before.capital && !is(scene, at - 1, IS.role | IS.title) && isModified(scene, at - 1);
}

/** Whether a noun phrase with «his», «more» or a name in the genitive begins shortly before. */
const isModified = (scene: Scene, at: number): boolean => {
  for (let back = at - 1; back >= at - 2; back--) if (is(scene, back, IS.possessive) || isPossessed(scene, back)) return true;
  return false;
};

/** Whether a noun with its article stands at a token: «the poll shows that», against «recent claims that». */
const isDetermined = (scene: Scene, at: number): boolean => {
  for (let back = at - 1; back >= at - 3; back--) {
    if (is(scene, back, IS.article)) return true;
    if (scene.tokens[back]?.kind !== 'word') return false;
  }
  return false;
};

/** «“…,” fire chief Otto Lumley said»: right after a quotation the bare form belongs to the title of who speaks. */
function beginsTitle(scene: Scene, at: number, cue: CueWord): boolean {
  const quotation = isMark(scene, at - 1, ',—–-') ? at - 2 : at - 1;
  if (!isQuotation(scene, quotation) || (cue.inverts && !cue.nounLike)) return false;
  let next = at + 1;
  while (next <= at + TITLE_WORDS && isPlainNoun(scene, next)) {
    if (is(scene, next, IS.role | IS.source)) return true;
    next++;
  }
  if (next === at + 1) return false;
  const name = next;
  while (next < name + NAME_WORDS && scene.tokens[next]?.capital) next++;
  return next > name && is(scene, next, IS.cue);
}

/** Most words of a title after its first, and of a name. */
const TITLE_WORDS = 4;
const NAME_WORDS = 5;

const isPlainNoun = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' && !scene.tokens[at]?.capital && !is(scene, at, NO_NOUN);
const NO_NOUN =
  IS.determiner |
  IS.possessive |
  IS.pronoun |
  IS.preposition |
  IS.conjunction |
  IS.relative |
  IS.auxiliary |
  IS.adverb |
  IS.time |
  IS.complementiser;

export function spanOf({ tokens }: Scene, { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Whether a quotation closes with punctuation of its own: «…,”» or «….”». */
export function endsLikeClause(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return (
    token !== undefined && /[,.!?…—–-]\s?["“”‘’'«»」』]{0,3}$/u.test(scene.text.slice(Math.max(token.start, token.end - 5), token.end))
  );
}
