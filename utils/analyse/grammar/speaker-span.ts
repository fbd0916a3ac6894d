import type { Span } from '../../model';
import { IS } from './lexicon';
import { is, type Range, type Scene, spanOf } from './paragraph';

/** The words of a source as a span of the text; null where there are none or they name nobody («no one at the ministry», a lone «The»). */
export function speakerSpan(scene: Scene, speaker: Range | null): Span | null {
  if (!speaker || namesNobody(scene, speaker)) return null;
  const { start, end } = spanOf(scene, speaker);
  // «16:42 Coastguard: “…”»: the time of an entry is no part of who speaks.
  const time = TIME.exec(scene.text.slice(start, Math.min(end, start + 14)))?.[0].length ?? 0;
  return { start: start + time, end };
}
const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]m)? (?=\p{Lu})/u;

/** Whether the words of a source stand for nobody. */
export function namesNobody(scene: Scene, { from, to }: Range): boolean {
  return scene.lexicon.pack.noSpeakers.some((phrase) => {
    const words = phrase.split(' ');
    const end = from + words.length;
    if (!words.every((word, at) => scene.tokens[from + at]?.lower === word)) return false;
    // «la quale» stands for somebody, «no one who» for nobody.
    return end === to || is(scene, end, IS.preposition) || (is(scene, end, IS.relative) && end < to - 1);
  });
}

/** Whether words name somebody who can speak: a name, a pronoun, a noun for people. */
export function canSpeak(scene: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (is(scene, at, IS.role | IS.source | IS.pronoun)) return true;
    if (scene.tokens[at]?.capital && !is(scene, at, IS.determiner | IS.possessive)) return true;
  }
  return false;
}
