import { clauseSubject, lastClauseSubject } from '../find-clause-subject';
import { phraseFrom } from '../find-phrase';
import { subjectBefore } from '../find-subject';
import type { CueWord } from '../lexicon';
import { IS } from '../lexicon';
import { cueAt, is, isMark, isPossessed, isQuotation, type Range, REACH, type Scene } from '../scene';
import type { Attribution, Place, RuleName } from './frame';

/** The verb of speech nearest to the left of the quotation, in any form. */
export function findBefore(scene: Scene, place: Place): Attribution | null {
  return nearest(scene, place, false);
}

/** As `findBefore`, by what tells less: verbs of thinking and nouns («his claim that “…”»). */
export function findWeakBefore(scene: Scene, place: Place): Attribution | null {
  return nearest(scene, place, true);
}

function nearest(scene: Scene, place: Place, weak: boolean): Attribution | null {
  for (let at = place.at - 1; at >= Math.max(place.from, place.at - REACH); at--) {
    if (isMark(scene, at, ';')) break;
    const cue = cueAt(scene, at);
    if (cue && (cue.class === 'believed') !== weak) continue;
    const found = cue ? readVerb(scene, place, at, cue) : weak && is(scene, at, IS.cueNoun) ? readNoun(scene, place, at) : null;
    if (found) return weak ? found : outermost(scene, place, found);
  }
  return null;
}

/** «Smith said he responded: “…”»: who reports the reporting is the source, as long as the inner subject only points back. */
function outermost(scene: Scene, place: Place, inner: Attribution): Attribution {
  const { speaker } = inner;
  if (!speaker || inner.rule === 'participle' || inner.rule === 'relative') return inner;
  // «Smith said it would rain, but he added …»: a clause of its own.
  if (is(scene, speaker.from - 1, IS.conjunction) && !is(scene, speaker.from - 1, IS.complementiser)) return inner;
  if (isMark(scene, speaker.from - 1, ',—–')) return inner;
  if (!is(scene, speaker.from, IS.pronoun) && !(is(scene, speaker.from - 1, IS.complementiser) && cueAt(scene, speaker.from - 2)))
    return inner;
  for (let at = speaker.from - 1; at >= Math.max(place.from, speaker.from - REACH); at--) {
    if (isQuotation(scene, at) || isMark(scene, at, ';')) break;
    const cue = cueAt(scene, at);
    if (!cue || cue.form === 'ing' || cue.tight || cue.class === 'believed' || cue.class === 'judged' || cue.class === 'called') continue;
    const outer = readVerb(scene, place, at, cue);
    if (outer && (outer.rule === 'beforeClause' || outer.rule === 'before')) return outer;
  }
  return inner;
}

function readVerb(scene: Scene, place: Place, at: number, cue: CueWord): Attribution | null {
  const content = contentFrom(scene, at, place.at, cue.hearer);
  const tight = content === place.at;
  const make = (rule: RuleName, speaker: Range | null): Attribution | null =>
    speaker && {
      rule, speaker, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: tight ? null : { from: content, to: place.at + 1 },
    }; // biome-ignore format: a record
  if (cue.tight && !tight) return null;
  if (at === place.from && cue.inverts) return make('before', phraseFrom(scene, at + 1, place.at));
  const passive = cue.form === 'ing' ? passiveBefore(scene, at, place.from) : -1;
  if (passive >= 0) return make('passive', subjectBefore(scene, passive, place.from).phrase);
  if (cue.form === 'ing' && !is(scene, at - 1, IS.auxiliary)) return make('participle', participleSubject(scene, place, at));
  if (cue.form === 'past' && isPassive(scene, at, place.from))
    return make('passive', agentAfter(scene, at, place) ?? quotedSubject(scene, at, place.from, cue));
  if (cue.class === 'called' && tight && !isMark(scene, place.at - 1, ':,')) return null;
  const subject = subjectBefore(scene, at, place.from);
  if (subject.kind === 'gap') return make('participle', earlierSubject(scene, place, at));
  if (cue.class === 'called' && cue.form === 'past' && subject.kind === 'own' && isThing(scene, subject.phrase)) return null;
  const found = make(subject.kind === 'relative' ? 'relative' : tight ? 'before' : 'beforeClause', subject.phrase);
  return found && subject.kind === 'relative' ? { ...found, antecedent: subject.antecedent } : found;
}

/** «a street called “Long Lane”», «the loophole dubbed “the hole”»: a thing that bears a name and calls nothing. */
function isThing(scene: Scene, { from, to }: Range): boolean {
  if (scene.tokens[to - 1]?.capital || is(scene, to - 1, IS.pronoun | IS.role | IS.source | IS.relative)) return false;
  return !isMark(scene, to - 1, ',)') && is(scene, from, IS.determiner | IS.article);
}

/** «was quoted as saying», «was heard telling»: a passive right before the participle. */
export function passiveBefore(scene: Scene, at: number, low: number): number {
  for (let back = at - 1; back >= Math.max(low, at - 3); back--) {
    if (isMark(scene, back, ',')) return -1;
    if ((cueAt(scene, back) || is(scene, back, IS.chain)) && isPassive(scene, back, low)) return back;
  }
  return -1;
}

/** «…, adding that “…”» belongs to the subject of the main clause; «with Smith saying “…”» to Smith. */
function participleSubject(scene: Scene, place: Place, at: number): Range | null {
  const { absoluteWord } = scene.lexicon.pack;
  const joined = isMark(scene, at - 1, ',—–');
  if (joined) {
    const aside = asideSubject(scene, place, at - 1);
    if (aside) return aside;
  }
  for (let back = at - 2; absoluteWord !== null && !joined && back >= Math.max(place.from, at - 10); back--) {
    if (scene.tokens[back]?.lower === absoluteWord) return phraseFrom(scene, back + 1, at);
    if (scene.tokens[back]?.kind !== 'word') break;
  }
  return earlierSubject(scene, place, at);
}

/** «It will rain, Smith said on Monday, adding …»: the reporting clause between the commas. */
function asideSubject(scene: Scene, place: Place, close: number): Range | null {
  for (let back = close - 1; back > Math.max(place.from, close - 10); back--) {
    if (isQuotation(scene, back) || isMark(scene, back, ',;')) return null;
    const cue = cueAt(scene, back);
    if (!cue || cue.form === 'ing') continue;
    const { phrase } = subjectBefore(scene, back, place.from);
    return phrase && (isMark(scene, phrase.from - 1, ',') || isQuotation(scene, phrase.from - 1)) ? phrase : null;
  }
  return null;
}

/** The subject of the sentence, or else that of the last finite reporting verb before token `at`. */
function earlierSubject(scene: Scene, place: Place, at: number): Range | null {
  const main = clauseSubject(scene, place.from, at);
  const last = main && lastClauseSubject(scene, main.to, at);
  if (last) return last;
  if (main) return main;
  for (let back = at - 1; back > Math.max(place.from, at - REACH); back--) {
    const cue = cueAt(scene, back);
    if (!cue || cue.form === 'ing') continue;
    const { phrase } = subjectBefore(scene, back, place.from);
    if (phrase) return phrase;
    if (isQuotation(scene, back - 1) || isMark(scene, back - 1, ',')) {
      const inverted = phraseFrom(scene, back + 1, at);
      if (inverted) return inverted;
    }
  }
  return null;
}

function isPassive(scene: Scene, at: number, low: number): boolean {
  for (let back = at - 1; back >= Math.max(low, at - 4); back--) {
    if (is(scene, back, IS.passive)) return true;
    if (!is(scene, back, IS.adverb | IS.auxiliary)) return false;
  }
  return false;
}

function agentAfter(scene: Scene, at: number, place: Place): Range | null {
  const by = scene.lexicon.pack.agentWord;
  for (let next = at + 1; next < Math.min(place.at, at + 6); next++) {
    if (scene.tokens[next]?.lower === by) return phraseFrom(scene, next + 1, place.at);
  }
  return null;
}

/** «was quoted as saying “…”» keeps its subject; «is called “…”» has no source. */
function quotedSubject(scene: Scene, at: number, low: number, cue: CueWord): Range | null {
  const speaks = scene.tokens.slice(at + 1, at + 4).some((_, offset) => cueAt(scene, at + 1 + offset)?.form === 'ing');
  if (!speaks && !(cue.base === 'quote' || is(scene, at + 1, IS.chain))) return null;
  return subjectBefore(scene, at, low).phrase;
}

/** «Trump's claim that “…”», «his promise to “…”». */
function readNoun(scene: Scene, place: Place, at: number): Attribution | null {
  if (at + 1 !== place.at && !isMark(scene, at + 1, ':') && !is(scene, at + 1, IS.complementiser | IS.auxiliary)) return null;
  const content = contentFrom(scene, at, place.at, false);
  const shape = {
    rule: 'nominal', cue: { from: at, to: at + 1 }, cueClass: 'said', content: content === place.at ? null : { from: content, to: place.at + 1 },
  } as const; // biome-ignore format: a record
  for (let back = at - 1; back >= Math.max(place.from, at - 3); back--) {
    if (is(scene, back, IS.possessive)) return { ...shape, speaker: { from: back, to: back + 1 } };
    if (isPossessed(scene, back)) return { ...shape, speaker: possessor(scene, back, place.from) };
    if (scene.tokens[back]?.kind !== 'word' || is(scene, back, IS.preposition | IS.determiner)) break;
  }
  return null;
}

/** The whole name before a possessive, or the word alone. */
function possessor(scene: Scene, at: number, low: number): Range {
  let from = at;
  while (scene.tokens[at]?.capital && from > low && scene.tokens[from - 1]?.capital && !isPossessed(scene, from - 1)) from--;
  if (from > low && is(scene, from - 1, IS.determiner)) from--;
  return { from, to: at + 1 };
}

/** Where the reported words begin: after the hearer, the occasion and the punctuation; «that» is kept. */
function contentFrom(scene: Scene, cue: number, quotation: number, hearer: boolean): number {
  let at = cue + 1;
  for (let ahead = at; ahead < quotation; ahead++) {
    if (is(scene, ahead, IS.complementiser)) return ahead;
    if (isMark(scene, ahead, ':,') && ahead === quotation - 1) return quotation;
  }
  if (hearer && at < quotation) at = phraseFrom(scene, at, quotation)?.to ?? at;
  while (at < quotation && (is(scene, at, IS.adverb | IS.time | IS.hearer) || isMark(scene, at, ',:'))) at++;
  return at;
}
