import type { Word } from './find-words';
import type { NameLexicon } from './name-lexicon';

const OPENING = /^\s["“‘'«„]$/u;
const CLOSING = /^["”’'»“]\s$/u;

/**
 * Joins a nickname in quotation marks to the first name before it and the surname after it, as in «Desmond "Dez" Calloway». Does so by
 * changing `gap` and `opens` of the words in place.
 */
export function joinNicknames(text: string, words: readonly Word[], lexicon: NameLexicon): void {
  for (let at = 1; at + 1 < words.length; at++) {
    const nick = words[at] as Word;
    if (nick.gap !== 'break' || nick.form !== 'capital') continue;
    const first = words[at - 1] as Word;
    const last = words[at + 1] as Word;
    if (nick.start - first.end !== 2 || last.start - nick.end !== 2 || last.form !== 'capital') continue;
    if (first.form !== 'capital' || !(lexicon.firstNames.has(first.key) || (isPlain(first, lexicon) && lexicon.firstNames.has(nick.key))))
      continue;
    if (!isPlain(last, lexicon) || lexicon.calendar.has(last.key)) continue;
    if (!OPENING.test(text.slice(first.end, nick.start)) || !CLOSING.test(text.slice(nick.end, last.start))) continue;
    nick.gap = 'space';
    nick.opens = false;
    last.gap = 'space';
    last.opens = false;
  }
}

/** Returns whether a word is neither a common word nor a title, a role or a reporting verb. */
const isPlain = ({ key }: Word, { common, titles, roles, saying }: NameLexicon): boolean =>
  !common.has(key) && !titles.has(key) && !roles.has(key) && !saying.has(key);
