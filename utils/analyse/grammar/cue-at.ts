import { NUMBER_FIRST } from '../../text/first-letter';
import { type CueWord, IS } from './lexicon';
import { hasPossessiveEnding, is, isMark, isQuotation, NO_NOUN, type Paragraph } from './paragraph';

/**
 * Returns the reporting verb at the given token, or `null` if there is none. Names and words used as nouns («his calls») are not reporting
 * verbs.
 */
export function cueAt(paragraph: Paragraph, at: number): CueWord | null {
  if (!is(paragraph, at, IS.cue)) return null;
  const token = paragraph.tokens[at];
  const cue = token && paragraph.lexicon.cues.get(token.lower);
  if (!cue) return null;
  if (token.capital && at > 0 && !isMark(paragraph, at - 1, '.!?')) return null;
  if (at === 0) return cue;
  if (cue.form === 'base' || cue.form === 'third') return isNoun(paragraph, at, cue) ? null : cue;
  // A participle without an auxiliary is not a verb, as in «the charged term» and «a written statement».
  if (cue.form === 'participle' && !hasAuxiliary(paragraph, at)) return null;
  return cue.form !== 'ing' && is(paragraph, at - 1, IS.article) && !is(paragraph, at - 1, IS.clitic) ? null : cue;
}

/** Returns whether the participle at the given token has an auxiliary, as in «has written» and «a-t-il déclaré». */
function hasAuxiliary(paragraph: Paragraph, at: number): boolean {
  for (let back = at - 1; back >= at - MAX_AUXILIARY_DISTANCE; back--) {
    if (is(paragraph, back, IS.auxiliary | IS.passive | IS.chain)) return true;
    if (!is(paragraph, back, IS.adverb | IS.clitic | IS.pronoun)) return false;
  }
  return false;
}
/** The maximum distance between a participle and its auxiliary, in tokens. */
const MAX_AUXILIARY_DISTANCE = 5;

/** Returns whether a form that can be a verb is used as a noun, as in «his calls», «the harbour attack» and «reports of». */
function isNoun(paragraph: Paragraph, at: number, cue: CueWord): boolean {
  // In a language such as French, in which no word marks the infinitive, a base form is a noun only after an article. Otherwise it is a
  // verb, as in «a tenu à rappeler» (insisted on recalling).
  if (cue.form === 'base' && paragraph.lexicon.infinitives.size === 0)
    return is(paragraph, at - 1, IS.article) && !is(paragraph, at - 1, IS.clitic);
  if (cue.form === 'base' && beginsTitle(paragraph, at, cue)) return true;
  // An indefinite word can be the whole subject («some say», «while another says») or its last word («one in five think»).
  const alone = cue.form === 'base' || at === 1 || paragraph.tokens[at - 2]?.kind !== 'word' || is(paragraph, at - 2, IS.conjunction);
  const counts = !cue.nounLike && alone && is(paragraph, at - 1, IS.indefinite) && !is(paragraph, at - 1, IS.article);
  if (cue.form === 'third' && cue.nounLike && NUMBER_FIRST.test(paragraph.tokens[at - 1]?.lower ?? '')) return true;
  if ((is(paragraph, at - 1, IS.determiner | IS.possessive) && !counts) || hasPossessiveEnding(paragraph, at - 1)) return true;
  const before = paragraph.tokens[at - 1];
  const helped = is(paragraph, at - 1, IS.auxiliary | IS.pronoun | IS.adverb | IS.relative | IS.chain);
  if (!cue.nounLike || helped || before?.kind !== 'word') return false;
  const ending = paragraph.lexicon.pack.pluralEnding;
  // Before «that», the form is a noun («their claim that»), unless it agrees with a subject («the polls show that»).
  const agrees = cue.form === 'base' ? ending !== null && before.lower.endsWith(ending) : isDetermined(paragraph, at - 1);
  const that = is(paragraph, at + 1, IS.complementiser) && !agrees;
  if (!before.capital && (that || is(paragraph, at - 1, IS.preposition) || is(paragraph, at + 1, IS.preposition))) return true;
  if (ending === null || is(paragraph, at - 1, IS.source | IS.coordinator)) return false;
  const plural = before.lower.endsWith(ending);
  // A base form after a singular noun is a noun («the harbour attack»). So is a third-person form after a possessive and an adjective («its
  // latest comments»).
  return cue.form === 'base' ? !plural : !before.capital && !is(paragraph, at - 1, IS.role | IS.title) && isModified(paragraph, at - 1);
}

/** Returns whether either of the two preceding tokens is a possessive («his») or has a possessive ending. */
const isModified = (paragraph: Paragraph, at: number): boolean => {
  for (let back = at - 1; back >= at - 2; back--)
    if (is(paragraph, back, IS.possessive) || hasPossessiveEnding(paragraph, back)) return true;
  return false;
};

/** Returns whether an article precedes the noun at the given token, as in «the poll shows that» but not in «recent claims that». */
const isDetermined = (paragraph: Paragraph, at: number): boolean => {
  for (let back = at - 1; back >= at - 3; back--) {
    if (is(paragraph, back, IS.article)) return true;
    if (paragraph.tokens[back]?.kind !== 'word') return false;
  }
  return false;
};

/**
 * Returns whether the base form of a verb directly after a quotation is in fact the beginning of the speaker's job title, such as «fire» in
 * «“…,” fire chief Otto Lumley said».
 */
function beginsTitle(paragraph: Paragraph, at: number, cue: CueWord): boolean {
  const quotation = isMark(paragraph, at - 1, ',—–-') ? at - 2 : at - 1;
  if (!isQuotation(paragraph, quotation) || (cue.inverts && !cue.nounLike)) return false;
  let next = at + 1;
  while (next <= at + MAX_TITLE_WORDS && isPlainNoun(paragraph, next)) {
    if (is(paragraph, next, IS.role | IS.source)) return true;
    next++;
  }
  if (next === at + 1) return false;
  const name = next;
  while (next < name + MAX_NAME_WORDS && paragraph.tokens[next]?.capital) next++;
  return next > name && is(paragraph, next, IS.cue);
}

/** The maximum number of words that follow the first word of a job title. */
const MAX_TITLE_WORDS = 4;
/** The maximum number of words in a name. */
const MAX_NAME_WORDS = 5;

const isPlainNoun = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at]?.kind === 'word' && !paragraph.tokens[at]?.capital && !is(paragraph, at, NO_NOUN);
