import { phraseFrom } from '../../grammar/find-phrase';
import { subjectBefore } from '../../grammar/find-subject';
import type { CueWord } from '../../grammar/lexicon';
import { IS } from '../../grammar/lexicon';
import { cueAt, is, isMark, isQuotation, type Range, REACH, type Scene } from '../../grammar/paragraph';
import { placeSource } from '../../grammar/place-source';
import { subjectBehind } from '../../grammar/verb-group';
import type { Attribution, Place } from '../../quotes/attribution';
import { deniesQuotation } from '../../quotes/indirect/is-denied';
import type { RuleName } from '../../quotes/rule-name';
import { closesSourcePhrase } from './according-to';
import { fronted, isThing } from './called';
import { clauseSubject, lastClauseSubject } from './clause-subject';
import { contentFrom } from './content-from';
import { readNoun } from './nominal';
import { agentAfter, agentBefore, isPassive } from './passive';

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
    // «denied calling it “a lie”» is what is denied.
    if (cue?.form === 'ing' && cueAt(scene, at - 1)?.class === 'denied') continue;
    if (cue && scene.hasSourcePhrase && closesSourcePhrase(scene, at, place.from)) return null;
    const found = cue ? readVerb(scene, place, at, cue) : weak && is(scene, at, IS.cueNoun) ? readNoun(scene, place, at) : null;
    if (found) return weak ? found : ifSaid(scene, place, outermost(scene, place, found));
  }
  return null;
}

/** «Smith never said “…”»: nobody's words. */
const ifSaid = (scene: Scene, place: Place, found: Attribution): Attribution =>
  found.cue && deniesQuotation(scene, found.cue.from, place) ? { ...found, rule: 'denied' } : found;

/** «Smith said he responded: “…”»: who reports the reporting is the source, as long as the inner subject only points back. */
function outermost(scene: Scene, place: Place, inner: Attribution): Attribution {
  const { speaker } = inner;
  if (!speaker || inner.rule === 'participle' || inner.rule === 'relative') return inner;
  // «Lumley said that Roth had told him: “…”»: a name that speaks to somebody speaks for itself.
  if (inner.cue && cueAt(scene, inner.cue.from)?.hearer && scene.tokens[speaker.from]?.capital && !is(scene, speaker.from, IS.pronoun))
    return inner;
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
  // «Interpellata dal giornale, la Regione …»: a participle alone tells of the subject that follows.
  const finite = cue.form === 'third' || cue.form === 'past' || (cue.form === 'participle' && at > place.from);
  const dropped = (): Attribution | null =>
    scene.lexicon.pack.order.dropsSubject && finite
      ? {
          rule: tight ? 'before' : 'beforeClause',
          speaker: null,
          dropped: true,
          cue: { from: at, to: at + 1 },
          cueClass: cue.class,
          content: tight ? null : { from: content, to: place.at + 1 },
        }
      : null;
  if (cue.tight && !tight) return null;
  if (at === place.from && cue.inverts && cue.form !== 'ing') return make('before', phraseFrom(scene, at + 1, place.at)) ?? dropped();
  const passive = cue.form === 'ing' ? passiveBefore(scene, at, place.from) : -1;
  if (passive >= 0) return make('passive', subjectBefore(scene, passive, place.from).phrase);
  if (cue.form === 'ing' && !is(scene, at - 1, IS.auxiliary)) return make('participle', participleSubject(scene, place, at));
  if ((cue.form === 'past' || cue.form === 'participle') && isPassive(scene, at, place.from)) {
    const agent = agentAfter(scene, at, place);
    const passed = make('passive', agent ?? quotedSubject(scene, at, place.from, cue));
    // What the agent says begins behind it.
    return passed?.content && agent ? { ...passed, content: { ...passed.content, from: Math.max(content, agent.to) } } : passed;
  }
  if (cue.class === 'called' && tight && !isMark(scene, place.at - 1, ':,')) return fronted(scene, place, at, cue);
  const teller = cue.form === 'past' || cue.form === 'participle' ? agentBefore(scene, at, place.from) : null;
  if (teller) return make('passive', teller);
  const subject = subjectBefore(scene, at, place.from);
  if (subject.kind === 'gap')
    return (
      make(tight ? 'before' : 'beforeClause', placeSource(scene, at, place.from)) ??
      make('before', invertedSubject(scene, place, at, cue)) ??
      make('participle', earlierSubject(scene, place.from, at)) ??
      dropped()
    );
  // «fuentes municipales, que piden no ser identificadas, …»: what is said about the source has ended.
  if (subject.kind === 'relative' && is(scene, subject.phrase.from, IS.complementiser) && isClosed(scene, at, place.at)) return null;
  if (cue.class === 'called' && cue.form === 'past' && subject.kind === 'own' && isThing(scene, subject.phrase)) return null;
  const found = make(subject.kind === 'relative' ? 'relative' : tight ? 'before' : 'beforeClause', subject.phrase);
  return found && subject.kind === 'relative' ? { ...found, antecedent: subject.antecedent } : found;
}

/** Whether a comma parts a verb from a quotation, and not right before it. */
const isClosed = (scene: Scene, verb: number, quotation: number): boolean =>
  scene.tokens.slice(verb + 1, quotation - 1).some((_, offset) => isMark(scene, verb + 1 + offset, ','));

/** «En Madrid dijo Ana Roth: “…”»: the subject behind the verb, up to the colon or the quotation. */
function invertedSubject(scene: Scene, place: Place, at: number, cue: CueWord): Range | null {
  if (!scene.lexicon.pack.order.looseInversion || !cue.inverts || cue.form === 'ing' || cue.form === 'base') return null;
  const phrase = subjectBehind(scene, at, place.at);
  return phrase && (phrase.to === place.at || isMark(scene, phrase.to, ':,') || is(scene, phrase.to, IS.complementiser | IS.preposition))
    ? phrase
    : null;
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
  return earlierSubject(scene, place.from, at);
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
export function earlierSubject(scene: Scene, low: number, at: number): Range | null {
  const main = clauseSubject(scene, low, at);
  const last = main && lastClauseSubject(scene, main.to, at);
  if (last) return last;
  if (main) return main;
  for (let back = at - 1; back > Math.max(low, at - REACH); back--) {
    const cue = cueAt(scene, back);
    if (!cue || cue.form === 'ing') continue;
    const { phrase } = subjectBefore(scene, back, low);
    if (phrase) return phrase;
    let before = back - 1;
    while (is(scene, before, IS.auxiliary | IS.clitic)) before--;
    if (isQuotation(scene, before) || isMark(scene, before, ',')) {
      const inverted = subjectBehind(scene, back, at);
      if (inverted) return inverted;
    }
  }
  return null;
}

/** «was quoted as saying “…”» keeps its subject; «is called “…”» has no source. */
function quotedSubject(scene: Scene, at: number, low: number, cue: CueWord): Range | null {
  const speaks = scene.tokens.slice(at + 1, at + 4).some((_, offset) => cueAt(scene, at + 1 + offset)?.form === 'ing');
  if (!speaks && !(cue.base === 'quote' || is(scene, at + 1, IS.chain))) return null;
  return subjectBefore(scene, at, low).phrase;
}
