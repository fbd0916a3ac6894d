import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import { canSpeak } from '../../grammar/speaker-span';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** The maximum number of tokens from a word such as Dutch «door» (by) to the passive verb that ends its clause. */
const MAX_AGENT_DISTANCE = 10;

/** Returns whether the verb at a token is in the passive. */
export function isPassive(paragraph: Paragraph, at: number, low: number): boolean {
  for (let back = at - 1; back >= Math.max(low, at - 4); back--) {
    if (is(paragraph, back, IS.passive)) return true;
    if (!is(paragraph, back, IS.adverb | IS.auxiliary | IS.clitic)) return false;
  }
  return false;
}

/** Returns the agent after a passive verb, as in «was described by Roth as “…”», or `null` if there is none. */
export function agentAfter(paragraph: Paragraph, at: number, position: QuotePosition): Range | null {
  const { agentWords } = paragraph.lexicon;
  for (let next = at + 1; next < Math.min(position.at, at + 6); next++) {
    if (agentWords.has(paragraph.tokens[next]?.lower ?? '')) return phraseFrom(paragraph, next + 1, position.at);
  }
  return null;
}

/**
 * Returns the agent between a passive auxiliary and the verb at the end of the clause, such as «Elzinga» in the Dutch «werd door Elzinga
 * omschreven» (was described by Elzinga). Returns `null` if there is none.
 */
export function agentBefore(paragraph: Paragraph, at: number, low: number): Range | null {
  const { agentWords } = paragraph.lexicon;
  for (let back = at - 2; agentWords.size > 0 && back >= Math.max(low, at - MAX_AGENT_DISTANCE); back--) {
    if (paragraph.tokens[back]?.kind !== 'word') return null;
    if (!agentWords.has(paragraph.tokens[back]?.lower ?? '')) continue;
    const agent = phraseFrom(paragraph, back + 1, at);
    return agent?.to === at && isPassive(paragraph, back, low) ? agent : null;
  }
  return null;
}

/** The maximum number of tokens from a participle to the quotation after it. */
const MAX_PARTICIPLE_DISTANCE = 4;

/**
 * Finds the agent of a participle whose object is the quotation. The agent stands right after the quotation, as in «calificado de «locura»
 * por Ana Roth» (called “madness” by Ana Roth), or between an auxiliary and the quotation, as in the Dutch «werd door Ana Roth ‘waanzin’
 * genoemd».
 */
export function findAgent(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const { agentWords } = paragraph.lexicon;
  const { at, from, to } = position;
  if (agentWords.has(paragraph.tokens[at + 1]?.lower ?? '')) {
    const speaker = phraseFrom(paragraph, at + 2, to);
    for (let verb = at - 1; speaker && verb >= Math.max(from, at - MAX_PARTICIPLE_DISTANCE); verb--) {
      if (paragraph.tokens[verb]?.kind !== 'word') return null;
      if (isParticiple(paragraph, verb)) return canSpeak(paragraph, speaker) ? attributeTo(paragraph, speaker, verb) : null;
    }
    return null;
  }
  if (!isParticiple(paragraph, at + 1) || isMark(paragraph, at + 1, ',')) return null;
  for (let by = at - 1; by >= Math.max(from, at - MAX_AGENT_DISTANCE) && paragraph.tokens[by]?.kind === 'word'; by--) {
    if (!agentWords.has(paragraph.tokens[by]?.lower ?? '')) continue;
    const phrase = phraseFrom(paragraph, by + 1, at);
    // A name may have a particle: «Anna de Wit».
    const isWhole = phrase && (phrase.to === at || (at - phrase.to <= 2 && paragraph.tokens[at - 1]?.capital === true));
    const speaker = isWhole ? { from: phrase.from, to: at } : null;
    return speaker && isPassive(paragraph, by, from) ? attributeTo(paragraph, speaker, at + 1) : null;
  }
  return null;
}

/** Returns whether a token is a participle of a reporting verb, with or without an auxiliary. */
const isParticiple = ({ tokens, lexicon }: Paragraph, at: number): boolean => {
  const { lower = '', capital } = tokens[at] ?? {};
  const { form } = lexicon.cues.get(lower) ?? {};
  return !capital && (form === 'participle' || form === 'past');
};

function attributeTo(paragraph: Paragraph, speaker: Range, verb: number): Attribution {
  const cueClass = paragraph.lexicon.cues.get(paragraph.tokens[verb]?.lower ?? '')?.class ?? 'said';
  return { rule: 'passive', speaker, cue: { from: verb, to: verb + 1 }, cueClass, content: null };
}
