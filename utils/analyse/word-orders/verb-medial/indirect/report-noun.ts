import { isInfinitive, isInfinitiveMarker } from '../../../grammar/infinitive';
import { IS } from '../../../grammar/lexicon';
import { hasPossessiveEnding, is, type Paragraph, type Range } from '../../../grammar/paragraph';
import { possessor } from '../nominal';
import type { Report } from './report';
import { REPORTED_KIND, reportEnd } from './report-end';

/** The maximum number of tokens from a possessor to its reporting noun: «Smith's bitter complaint». */
const MAX_POSSESSOR_DISTANCE = 3;

/** Finds the report introduced by a noun with a possessor: «his claim that …», «Smith's promise to …», «her criticism of …». */
export function nounReportAt(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const token = paragraph.tokens[at];
  const { nouns, topics, written } = paragraph.lexicon.complements;
  if (token?.kind !== 'word' || token.capital || !(is(paragraph, at, IS.cueNoun) || nouns.has(token.lower))) return null;
  // The words after «letter to» name a recipient, not a topic.
  const next = paragraph.tokens[at + 1]?.lower ?? '';
  const rule = is(paragraph, at + 1, IS.complementiser)
    ? 'indirect'
    : isInfinitive(paragraph, at + 1)
      ? 'intent'
      : topics.has(next) && !(written.has(token.lower) && isInfinitiveMarker(paragraph, at + 1))
        ? 'stance'
        : null;
  const speaker = rule && possessorBefore(paragraph, at, low);
  if (!rule || !speaker) return null;
  const from = rule === 'stance' ? at + 2 : at + 1;
  const content = { from, to: reportEnd(paragraph, from, high, { kind: REPORTED_KIND[rule], dependent: true }) };
  if (content.to <= content.from || content.from >= high) return null;
  return { rule, speaker, antecedent: null, cue: { from: at, to: at + 1 }, cueClass: 'said', content };
}

function possessorBefore(paragraph: Paragraph, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - MAX_POSSESSOR_DISTANCE); back--) {
    if (is(paragraph, back, IS.possessive)) return { from: back, to: back + 1 };
    if (hasPossessiveEnding(paragraph, back)) return possessor(paragraph, back, low);
    if (paragraph.tokens[back]?.kind !== 'word' || is(paragraph, back, IS.preposition | IS.determiner)) return null;
  }
  return null;
}
