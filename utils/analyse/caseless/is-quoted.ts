import { lookInside } from '../quotes/look-inside';
import type { Found, Place } from './frame';
import { endsLikeClause, has, isMark, lettersIn, type Scene } from './paragraph';
import { HAS } from './vocabulary';

/** Letters up to which marked words are rather a name or a term than speech; scripts without blanks need fewer. */
const SHORT = { unspaced: 7, blanks: 12 } as const;

/** Whether marked words that a reporting word stands near are a quotation, and no title, nickname or distancing. */
export function isQuoted(scene: Scene, place: Place, { rule, content, cueClass }: Found): boolean {
  const { at } = place;
  if (isTitleMark(scene, at) && content !== null) return false;
  if (rule === 'after' || rule === 'inverted') return true;
  if (has(scene, at - 1, HAS.namer)) return false;
  if (content === null) return true;
  const short = lettersIn(scene.text, scene.words[at] ?? { start: 0, end: 0 }) <= shortFor(scene);
  // «“双碳”目标»: a noun that the marked words describe.
  if (short && !endsLikeClause(scene, at) && cueClass !== 'called' && goesOn(scene, place)) return false;
  return true;
}

const shortFor = ({ vocabulary }: Scene): number => (vocabulary.pack.family === 'vso' ? SHORT.blanks : SHORT.unspaced);

const PREDICATE = /^[にでだな]/;
const goesOn = ({ words, vocabulary }: Scene, { at }: Place): boolean => {
  const next = words[at + 1];
  if (next?.kind !== 'word' || vocabulary.pack.family === 'vso' || next.bits & HAS.complementiser) return false;
  return vocabulary.pack.family === 'svo' || !PREDICATE.test(next.key);
};

/** Marks that the language keeps for titles of works. */
const isTitleMark = ({ text, words }: Scene, at: number): boolean => text[words[at]?.start ?? 0] === '『';

/** A stretch that is a sentence of its own, or at least looks like speech. */
export function standsAlone(scene: Scene, place: Place): boolean {
  const { at, from, to } = place;
  const word = scene.words[at];
  if (!word || has(scene, at - 1, HAS.namer)) return false;
  const letters = lettersIn(scene.text, word);
  const whole = at === from && (to - at <= 1 || (to - at <= 3 && isMark(scene, at + 1, '。.!?！？…؟')));
  if (whole) return letters > shortFor(scene) / 2;
  const closed = endsLikeClause(scene, at) || lookInside(scene.text, word.start, word.end).closed;
  return closed && letters > shortFor(scene) && (at === from || isMark(scene, at - 1, ':：'));
}
