import { isInfinitive } from '../../grammar/infinitive';
import { IS } from '../../grammar/lexicon';
import { is, isPossessed, type Paragraph, type Range } from '../../grammar/paragraph';
import { possessor } from '../../word-orders/verb-medial/nominal';
import type { Report } from './report';
import { REPORTED, reportEnd } from './report-end';

/** So many words may stand between the owner and the noun: «Smith's long and bitter complaint». */
const BETWEEN = 3;

/** What a noun reports that belongs to somebody: «his claim that …», «Smith's promise to …», «her criticism of …». */
export function nounReportAt(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const token = paragraph.tokens[at];
  const { nouns, topics } = paragraph.lexicon.complements;
  if (token?.kind !== 'word' || token.capital || !(is(paragraph, at, IS.cueNoun) || nouns.has(token.lower))) return null;
  const next = paragraph.tokens[at + 1]?.lower ?? '';
  const rule = is(paragraph, at + 1, IS.complementiser)
    ? 'indirect'
    : isInfinitive(paragraph, at + 1)
      ? 'intent'
      : topics.has(next)
        ? 'stance'
        : null;
  const speaker = rule && ownerOf(paragraph, at, low);
  if (!rule || !speaker) return null;
  const from = rule === 'stance' ? at + 2 : at + 1;
  const content = { from, to: reportEnd(paragraph, from, high, { of: REPORTED[rule], dependent: true }) };
  if (content.to <= content.from || content.from >= high) return null;
  return { rule, speaker, antecedent: null, cue: { from: at, to: at + 1 }, cueClass: 'said', content };
}

function ownerOf(paragraph: Paragraph, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - BETWEEN); back--) {
    if (is(paragraph, back, IS.possessive)) return { from: back, to: back + 1 };
    if (isPossessed(paragraph, back)) return possessor(paragraph, back, low);
    if (paragraph.tokens[back]?.kind !== 'word' || is(paragraph, back, IS.preposition | IS.determiner)) return null;
  }
  return null;
}
