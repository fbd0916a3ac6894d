import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, type Range, type Scene } from '../../grammar/paragraph';
import type { Place } from '../../quotes/attribution';

/** So far before a verb its agent may begin, in tokens. */
const AGENT_REACH = 10;

/** Whether the verb at a token is in the passive. */
export function isPassive(scene: Scene, at: number, low: number): boolean {
  for (let back = at - 1; back >= Math.max(low, at - 4); back--) {
    if (is(scene, back, IS.passive)) return true;
    if (!is(scene, back, IS.adverb | IS.auxiliary | IS.clitic)) return false;
  }
  return false;
}

/** «was described by Roth as “…”»: who is named behind the verb. */
export function agentAfter(scene: Scene, at: number, place: Place): Range | null {
  const { agentWords } = scene.lexicon;
  for (let next = at + 1; next < Math.min(place.at, at + 6); next++) {
    if (agentWords.has(scene.tokens[next]?.lower ?? '')) return phraseFrom(scene, next + 1, place.at);
  }
  return null;
}

/** «werd door Elzinga omschreven»: the agent between the auxiliary and a verb that closes the clause. */
export function agentBefore(scene: Scene, at: number, low: number): Range | null {
  const { agentWords } = scene.lexicon;
  for (let back = at - 2; agentWords.size > 0 && back >= Math.max(low, at - AGENT_REACH); back--) {
    if (scene.tokens[back]?.kind !== 'word') return null;
    if (!agentWords.has(scene.tokens[back]?.lower ?? '')) continue;
    const agent = phraseFrom(scene, back + 1, at);
    return agent?.to === at && isPassive(scene, back, low) ? agent : null;
  }
  return null;
}
