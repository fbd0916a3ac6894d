import { IS } from '../../grammar/lexicon';
import { is, isQuotation, type Paragraph } from '../../grammar/paragraph';
import { nounPhrase } from './noun-phrase';
import type { Report } from './report';

/** The maximum number of tokens from an agent to the participle after it. */
const MAX_AGENT_DISTANCE = 14;

/**
 * Returns the report made by a participle that has an agent, or `null` if there is none. The participle can come before a noun, as in «der
 * von Kritikern als „Wahnsinn“ bezeichnete Plan» (the plan called “madness” by critics), or stand without one, as in «(von der Polizei als
 * „verdächtig“ bezeichnet)» (called “suspicious” by the police).
 */
export function attributeReport(paragraph: Paragraph, at: number, low: number): Report | null {
  const { tokens, lexicon } = paragraph;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || !isQuotation(paragraph, at - 1) || !is(paragraph, at - 2, IS.preposition | IS.conjunction))
    return null;
  const cue = lexicon.cues.get(token.lower) ?? lexicon.cues.get(token.lower.replace(/[rsm]$/u, ''));
  if (!cue || cue.form === 'base' || is(paragraph, at + 1, IS.auxiliary)) return null;
  for (let from = at - 3; from >= Math.max(low, at - MAX_AGENT_DISTANCE) && tokens[from]?.kind === 'word'; from--) {
    if (is(paragraph, from, IS.auxiliary)) return null;
    if (!lexicon.agentWords.has(tokens[from]?.lower ?? '')) continue;
    const speaker = nounPhrase(paragraph, from + 1, at - 2);
    const own = { from: at - 1, to: at };
    const shape = { by: 'verb', stands: 'agent', left: null, right: null, own } as const;
    // A word that looks like a participle may be a finite verb instead: «bezeichnet» (calls) in «weil der Leiter von Nordblick den Plan als
    // „Wahnsinn“ bezeichnet» (because the head of Nordblick calls the plan “madness”).
    if (cue.form === 'third' && speaker?.to !== at - 2) return null;
    return speaker && { ...shape, speaker, cue: { from: at, to: at + 1 }, cueClass: cue.class };
  }
  return null;
}
