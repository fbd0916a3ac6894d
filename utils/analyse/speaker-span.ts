import type { Span } from '../model';
import { IS } from './lexicon';
import { is, type Range, type Scene, spanOf } from './scene';

/** The words of a source as a span of the text; null where there are none or they name nobody («no one at the ministry», a lone «The»). */
export function speakerSpan(scene: Scene, speaker: Range | null): Span | null {
  return speaker && !namesNobody(scene, speaker) ? spanOf(scene, speaker) : null;
}

/** Whether the words of a source stand for nobody. */
export function namesNobody(scene: Scene, { from, to }: Range): boolean {
  return scene.lexicon.pack.noSpeakers.some((phrase) => {
    const words = phrase.split(' ');
    const end = from + words.length;
    if (!words.every((word, at) => scene.tokens[from + at]?.lower === word)) return false;
    return end === to || is(scene, end, IS.preposition | IS.relative);
  });
}
