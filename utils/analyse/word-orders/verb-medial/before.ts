import { cueAt } from '../../grammar/cue-at';
import { phraseFrom } from '../../grammar/find-phrase';
import { subjectBefore } from '../../grammar/find-subject';
import type { CueWord } from '../../grammar/lexicon';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { placeSourceBefore } from '../../grammar/place-source';
import { subjectAfterVerb } from '../../grammar/verb-group';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import type { RuleName } from '../../quotes/rule-name';
import { closesSourcePhrase } from './according-to';
import { contentFrom } from './content-from';
import { deniesQuotation } from './indirect/is-denied';
import { findFronted, isNamedObject, isNamedThing } from './naming-verb';
import { readNoun } from './nominal';
import { earlierSubject, participleSubject } from './participle-subject';
import { agentAfter, agentBefore, isPassive } from './passive';

/** Attributes a quotation to the source of the nearest reporting verb before it. */
export function findBefore(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  return nearest(paragraph, position, false);
}

/** Finds the nearest weaker cue before a quotation, and its source. A weaker cue is a verb of belief or a noun («his claim that “…”»). */
export function findWeakBefore(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  return nearest(paragraph, position, true);
}

function nearest(paragraph: Paragraph, position: QuotePosition, weak: boolean): Attribution | null {
  for (let at = position.at - 1; at >= Math.max(position.from, position.at - MAX_SEARCH_TOKENS); at--) {
    if (isMark(paragraph, at, ';')) break;
    const cue = cueAt(paragraph, at);
    if (cue && (cue.class === 'believed') !== weak) continue;
    // The participle says what is denied: «denied calling it “a lie”».
    if (cue?.form === 'ing' && cueAt(paragraph, at - 1)?.class === 'denied') continue;
    if (cue && paragraph.hasSourcePhrase && closesSourcePhrase(paragraph, at, position.from)) return null;
    const found = cue
      ? readVerb(paragraph, position, at, cue)
      : weak && is(paragraph, at, IS.cueNoun)
        ? readNoun(paragraph, position, at)
        : null;
    if (found) return weak ? found : markDenied(paragraph, position, outermost(paragraph, position, found));
  }
  return null;
}

/** Changes an attribution's rule to `denied` if the text denies that the source said the words: «Smith never said “…”». */
const markDenied = (paragraph: Paragraph, position: QuotePosition, found: Attribution): Attribution =>
  found.cue && deniesQuotation(paragraph, found.cue.from, position) ? { ...found, rule: 'denied' } : found;

/**
 * Returns the outer attribution of a nested report («Smith said he responded: “…”») if the inner subject is a pronoun or follows «that».
 * Otherwise returns the inner attribution.
 */
function outermost(paragraph: Paragraph, position: QuotePosition, inner: Attribution): Attribution {
  const { speaker } = inner;
  if (!speaker || inner.rule === 'participle' || inner.rule === 'relative') return inner;
  // If a report contains another report whose object is the person spoken to, a named subject of the contained report is the source: «Roth»
  // in «Lumley said that Roth had told him: “…”».
  if (
    inner.cue &&
    cueAt(paragraph, inner.cue.from)?.hearer &&
    paragraph.tokens[speaker.from]?.capital &&
    !is(paragraph, speaker.from, IS.pronoun)
  )
    return inner;
  // After a conjunction such as «but», the clause is not part of the report before it: «Smith said it would rain, but he added …».
  if (is(paragraph, speaker.from - 1, IS.conjunction) && !is(paragraph, speaker.from - 1, IS.complementiser)) return inner;
  if (isMark(paragraph, speaker.from - 1, ',—–')) return inner;
  if (
    !is(paragraph, speaker.from, IS.pronoun) &&
    !(is(paragraph, speaker.from - 1, IS.complementiser) && cueAt(paragraph, speaker.from - 2))
  )
    return inner;
  for (let at = speaker.from - 1; at >= Math.max(position.from, speaker.from - MAX_SEARCH_TOKENS); at--) {
    if (isQuotation(paragraph, at) || isMark(paragraph, at, ';')) break;
    const cue = cueAt(paragraph, at);
    if (!cue || cue.form === 'ing' || cue.tight || cue.class === 'believed' || cue.class === 'judged' || cue.class === 'called') continue;
    const outer = readVerb(paragraph, position, at, cue);
    if (outer && (outer.rule === 'beforeClause' || outer.rule === 'before')) return outer;
  }
  return inner;
}

/** Reads the reporting verb at a token as the cue of a quotation after it. Returns `null` if the verb is not the cue. */
function readVerb(paragraph: Paragraph, position: QuotePosition, at: number, cue: CueWord): Attribution | null {
  const content = contentFrom(paragraph, at, position.at, cue.hearer);
  const tight = content === position.at;
  const make = (rule: RuleName, speaker: Range | null): Attribution | null =>
    speaker && {
      rule, speaker, cue: { from: at, to: at + 1 }, cueClass: cue.class, content: tight ? null : { from: content, to: position.at + 1 },
    }; // biome-ignore format: a record
  // A participle that begins a sentence is not a finite verb, but describes the subject after it: «Interpellata dal giornale, la Regione …»
  // (asked by the newspaper, the region …).
  const finite = cue.form === 'third' || cue.form === 'past' || (cue.form === 'participle' && at > position.from);
  const dropped = (): Attribution | null =>
    paragraph.lexicon.pack.order.dropsSubject && finite
      ? {
          rule: tight ? 'before' : 'beforeClause',
          speaker: null,
          dropped: true,
          cue: { from: at, to: at + 1 },
          cueClass: cue.class,
          content: tight ? null : { from: content, to: position.at + 1 },
        }
      : null;
  if (cue.tight && !tight && !isNamedObject(paragraph, cue, at + 1, position.at)) return null;
  if (at === position.from && cue.inverts && cue.form !== 'ing')
    return make('before', phraseFrom(paragraph, at + 1, position.at)) ?? dropped();
  const passive = cue.form === 'ing' ? passiveBefore(paragraph, at, position.from) : -1;
  if (passive >= 0) return make('passive', subjectBefore(paragraph, passive, position.from).phrase);
  if (cue.form === 'ing' && !is(paragraph, at - 1, IS.auxiliary)) return make('participle', participleSubject(paragraph, position, at));
  if ((cue.form === 'past' || cue.form === 'participle') && isPassive(paragraph, at, position.from)) {
    const agent = agentAfter(paragraph, at, position);
    const passed = make('passive', agent ?? quotedSubject(paragraph, at, position.from, cue));
    // The reported words begin after the agent.
    return passed?.content && agent ? { ...passed, content: { ...passed.content, from: Math.max(content, agent.to) } } : passed;
  }
  if (cue.class === 'called' && tight && !isMark(paragraph, position.at - 1, ':,')) return findFronted(paragraph, position, at, cue);
  const earlyAgent = cue.form === 'past' || cue.form === 'participle' ? agentBefore(paragraph, at, position.from) : null;
  if (earlyAgent) return make('passive', earlyAgent);
  const subject = subjectBefore(paragraph, at, position.from);
  if (subject.kind === 'gap')
    return (
      make(tight ? 'before' : 'beforeClause', placeSourceBefore(paragraph, at, position.from)) ??
      make('before', invertedSubject(paragraph, position, at, cue)) ??
      make('participle', earlierSubject(paragraph, position.from, at)) ??
      dropped()
    );
  // A comma shows that the relative clause ends before the quotation: «fuentes municipales, que piden no ser identificadas, …» (municipal
  // sources, who ask not to be identified, …).
  if (subject.kind === 'relative' && is(paragraph, subject.phrase.from, IS.complementiser) && isClauseClosed(paragraph, at, position.at))
    return null;
  if (cue.class === 'called' && cue.form === 'past' && subject.kind === 'own' && isNamedThing(paragraph, subject.phrase)) return null;
  const found = make(subject.kind === 'relative' ? 'relative' : tight ? 'before' : 'beforeClause', subject.phrase);
  return found && subject.kind === 'relative' ? { ...found, antecedent: subject.antecedent } : found;
}

/** Returns whether a comma stands between a verb and a quotation. A comma right before the quotation does not count. */
const isClauseClosed = (paragraph: Paragraph, verb: number, quotation: number): boolean =>
  paragraph.tokens.slice(verb + 1, quotation - 1).some((_, offset) => isMark(paragraph, verb + 1 + offset, ','));

/**
 * Returns the subject after a verb if the subject is followed by a colon, the quotation or a complement: «En Madrid dijo Ana Roth: “…”».
 */
function invertedSubject(paragraph: Paragraph, position: QuotePosition, at: number, cue: CueWord): Range | null {
  if (!paragraph.lexicon.pack.order.looseInversion || !cue.inverts || cue.form === 'ing' || cue.form === 'base') return null;
  const phrase = subjectAfterVerb(paragraph, at, position.at);
  return phrase &&
    (phrase.to === position.at || isMark(paragraph, phrase.to, ':,') || is(paragraph, phrase.to, IS.complementiser | IS.preposition))
    ? phrase
    : null;
}

/**
 * Returns the index of the passive verb in the three tokens before a reporting participle, or −1: «quoted» in «was quoted as saying»,
 * «heard» in «was heard telling».
 */
export function passiveBefore(paragraph: Paragraph, at: number, low: number): number {
  for (let back = at - 1; back >= Math.max(low, at - 3); back--) {
    if (isMark(paragraph, back, ',')) return -1;
    if ((cueAt(paragraph, back) || is(paragraph, back, IS.chain)) && isPassive(paragraph, back, low)) return back;
  }
  return -1;
}

/**
 * Returns the subject of a passive verb if the subject is the speaker: «was quoted as saying “…”». The subject of any other passive verb,
 * such as «is called “…”», is not the source.
 */
function quotedSubject(paragraph: Paragraph, at: number, low: number, cue: CueWord): Range | null {
  const speaks = paragraph.tokens.slice(at + 1, at + 4).some((_, offset) => cueAt(paragraph, at + 1 + offset)?.form === 'ing');
  if (!speaks && !(cue.base === 'quote' || is(paragraph, at + 1, IS.chain))) return null;
  return subjectBefore(paragraph, at, low).phrase;
}
