import { type CueWord, IS } from './lexicon';
import { is, isMark, isPossessed, isQuotation, NO_NOUN, type Paragraph } from './paragraph';

/** The reporting verb at a token, or null where the word is used as a noun («his calls») or a name. */
export function cueAt(paragraph: Paragraph, at: number): CueWord | null {
  if (!is(paragraph, at, IS.cue)) return null;
  const token = paragraph.tokens[at];
  const cue = token && paragraph.lexicon.cues.get(token.lower);
  if (!cue) return null;
  if (token.capital && at > 0 && !isMark(paragraph, at - 1, '.!?')) return null;
  if (at === 0) return cue;
  if (cue.form === 'base' || cue.form === 'third') return isNoun(paragraph, at, cue) ? null : cue;
  // «the charged term», «a written statement»
  if (cue.form === 'participle' && !isHelped(paragraph, at)) return null;
  return cue.form !== 'ing' && is(paragraph, at - 1, IS.article) && !is(paragraph, at - 1, IS.clitic) ? null : cue;
}

/** «has written», «a-t-il déclaré»: a participle alone is no verb («a statement written»). */
function isHelped(paragraph: Paragraph, at: number): boolean {
  for (let back = at - 1; back >= at - HELPED; back--) {
    if (is(paragraph, back, IS.auxiliary | IS.passive | IS.chain)) return true;
    if (!is(paragraph, back, IS.adverb | IS.clitic | IS.pronoun)) return false;
  }
  return false;
}
/** Most words from a participle back to its auxiliary. */
const HELPED = 5;

/** «his calls», «a previous case to say», «reports of»: the form is a noun, or too bare to be a verb. */
function isNoun(paragraph: Paragraph, at: number, cue: CueWord): boolean {
  // Where the infinitive has a form of its own, it is no noun: «a tenu à rappeler».
  if (cue.form === 'base' && paragraph.lexicon.infinitives.size === 0)
    return is(paragraph, at - 1, IS.article) && !is(paragraph, at - 1, IS.clitic);
  if (cue.form === 'base' && beginsTitle(paragraph, at, cue)) return true;
  // «some say», «one in five think», «while another says»
  const alone = cue.form === 'base' || at === 1 || paragraph.tokens[at - 2]?.kind !== 'word' || is(paragraph, at - 2, IS.conjunction);
  const counts = !cue.nounLike && alone && is(paragraph, at - 1, IS.indefinite) && !is(paragraph, at - 1, IS.article);
  if (cue.form === 'third' && cue.nounLike && /^\p{N}/u.test(paragraph.tokens[at - 1]?.lower ?? '')) return true;
  if ((is(paragraph, at - 1, IS.determiner | IS.possessive) && !counts) || isPossessed(paragraph, at - 1)) return true;
  const before = paragraph.tokens[at - 1];
  const helped = is(paragraph, at - 1, IS.auxiliary | IS.pronoun | IS.adverb | IS.relative | IS.chain);
  if (!cue.nounLike || helped || before?.kind !== 'word') return false;
  const ending = paragraph.lexicon.pack.pluralEnding;
  // «their claim that», but «the polls show that»
  const agrees = cue.form === 'base' ? ending !== null && before.lower.endsWith(ending) : isDetermined(paragraph, at - 1);
  const that = is(paragraph, at + 1, IS.complementiser) && !agrees;
  if (!before.capital && (that || is(paragraph, at - 1, IS.preposition) || is(paragraph, at + 1, IS.preposition))) return true;
  if (ending === null || is(paragraph, at - 1, IS.source | IS.coordinator)) return false;
  const plural = before.lower.endsWith(ending);
  // A bare form after one name or thing is a noun («the harbour attack»), as is a third form after a small word that is nobody («its latest comments»).
  return cue.form === 'base' ? !plural : !before.capital && !is(paragraph, at - 1, IS.role | IS.title) && isModified(paragraph, at - 1);
}

/** Whether a noun phrase with «his», «more» or a name in the genitive begins shortly before. */
const isModified = (paragraph: Paragraph, at: number): boolean => {
  for (let back = at - 1; back >= at - 2; back--) if (is(paragraph, back, IS.possessive) || isPossessed(paragraph, back)) return true;
  return false;
};

/** Whether a noun with its article stands at a token: «the poll shows that», against «recent claims that». */
const isDetermined = (paragraph: Paragraph, at: number): boolean => {
  for (let back = at - 1; back >= at - 3; back--) {
    if (is(paragraph, back, IS.article)) return true;
    if (paragraph.tokens[back]?.kind !== 'word') return false;
  }
  return false;
};

/** «“…,” fire chief Otto Lumley said»: right after a quotation the bare form belongs to the title of who speaks. */
function beginsTitle(paragraph: Paragraph, at: number, cue: CueWord): boolean {
  const quotation = isMark(paragraph, at - 1, ',—–-') ? at - 2 : at - 1;
  if (!isQuotation(paragraph, quotation) || (cue.inverts && !cue.nounLike)) return false;
  let next = at + 1;
  while (next <= at + TITLE_WORDS && isPlainNoun(paragraph, next)) {
    if (is(paragraph, next, IS.role | IS.source)) return true;
    next++;
  }
  if (next === at + 1) return false;
  const name = next;
  while (next < name + NAME_WORDS && paragraph.tokens[next]?.capital) next++;
  return next > name && is(paragraph, next, IS.cue);
}

/** Most words of a title after its first, and of a name. */
const TITLE_WORDS = 4;
const NAME_WORDS = 5;

const isPlainNoun = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at]?.kind === 'word' && !paragraph.tokens[at]?.capital && !is(paragraph, at, NO_NOUN);
