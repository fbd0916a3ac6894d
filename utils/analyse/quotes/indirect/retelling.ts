import { type CueWord, IS } from '../../grammar/lexicon';
import { cueAt, is, isPossessed, type Scene } from '../../grammar/paragraph';

/** The verb at a token that reports in other words, or null. */
export function retellingAt(scene: Scene, at: number): CueWord | null {
  if (is(scene, at, IS.preposition) || isAttribute(scene, at)) return null;
  const cue = cueAt(scene, at);
  if (cue) return isBareNoun(scene, at, cue) ? null : cue;
  const token = scene.tokens[at];
  const headline = headlineVerb(scene, at);
  if (headline) return headline;
  const found = token?.kind === 'word' && !token.capital ? scene.lexicon.retellings.get(token.lower) : undefined;
  if (!found) return null;
  const noun = is(scene, at - 1, IS.determiner | IS.possessive | IS.preposition) || isPossessed(scene, at - 1);
  return (found.form === 'base' || found.form === 'third') && noun ? null : found;
}

/** «his proposed ban», «the disputed waters»: a participle that only describes. */
const isAttribute = (scene: Scene, at: number): boolean =>
  is(scene, at - 1, IS.possessive | IS.article) && !is(scene, at, IS.source | IS.role) && !is(scene, at + 1, IS.complementiser);

/** «Roth Says Ferry Is Safe»: every word of a headline may have a capital. */
function headlineVerb({ tokens, lexicon }: Scene, at: number): CueWord | null {
  const token = tokens[at];
  if (!token?.capital || !tokens[at - 1]?.capital || !tokens[at + 1]?.capital) return null;
  const found = lexicon.cues.get(token.lower);
  return found && !found.nounLike && (found.form === 'third' || found.form === 'past') ? found : null;
}

/** «Norland state legislators»: a bare form that is a noun as well needs a plural before it. */
function isBareNoun({ tokens, lexicon }: Scene, at: number, { form, nounLike }: CueWord): boolean {
  const before = tokens[at - 1];
  const ending = lexicon.pack.pluralEnding;
  return form === 'base' && nounLike && before?.capital === true && ending !== null && !before.lower.endsWith(ending);
}
