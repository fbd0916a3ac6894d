import { foldWord } from '../names/fold-word';
import type { Name } from './actor-draft';

/** A name taken apart for comparison. */
export interface NameParts {
  readonly name: Name;
  readonly text: string;
  /** Folded, without titles at the head: «Lt. Gen. Piet Maas» → piet, maas. */
  readonly words: readonly string[];
  /** The words joined by blanks: equal keys are one actor. */
  readonly key: string;
  /** The word in marks inside the name, folded: «Desmond "Dez" Calloway» → dez. It is in neither of the others. */
  readonly nickname: string | null;
}

const NICKNAME = /\s["“‘'«„]([^\s"”’'»“]{1,40})["”’'»“](?=\s)/u;

/** Takes a name apart. */
export function partsOf(text: string, name: Name, titles: ReadonlySet<string>): NameParts {
  const whole = text.slice(name.start, name.end);
  const nickname = NICKNAME.exec(whole);
  const raw = nickname ? whole.replace(nickname[0], '') : whole;
  const words = raw
    .split(/[\s\u00a0-]+/u)
    .map((word) => foldWord(word.replace(/['’]s$/u, '')).replace(/[^\p{L}\p{M}\p{N}']/gu, ''))
    .filter(Boolean);
  if (name.kind === 'person') while (words.length > 1 && titles.has(words[0] ?? '')) words.shift();
  else if (words.length > 1 && words[0] === 'the') words.shift();
  return { name, text: raw, words, key: words.join(' '), nickname: nickname?.[1] ? foldWord(nickname[1]) : null };
}
