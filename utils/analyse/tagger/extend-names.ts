import type { NameLexicon } from '../names/name-lexicon';
import type { TaggedName } from './labels';
import { nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';

/**
 * Adds the parts of Arabic names that the tagger left out of a person's name: those after an article («Samira Belan ad-Nur») and the word
 * for a parent or a child before the name («Abu Karim al-Nur»). A name that is then part of the one before it is left out.
 */
export function extendNames(
  tokens: readonly TaggerToken[],
  names: readonly TaggedName[],
  { nameWords }: Pick<NameLexicon, 'nameWords'>,
): readonly TaggedName[] {
  const extended: TaggedName[] = [];
  for (const { name, from, to } of nameSpans(tokens, names)) {
    const floor = extended.at(-1)?.end ?? 0;
    if (name.start < floor) continue;
    if (name.type !== 'person') {
      extended.push(name);
      continue;
    }
    const opener = tokens[from - 1];
    const isOpened = opener?.isCapital && opener.start >= floor && nameWords.parentWords.has(opener.lower);
    let end = to;
    while (nameWords.arabicArticles.has(tokens[end]?.lower ?? '') && isJoined(tokens, end) && tokens[end + 2]?.isCapital) end += 3;
    extended.push({ ...name, start: isOpened ? opener.start : name.start, end: tokens[end - 1]?.end ?? name.end });
  }
  return extended;
}

/** Returns whether a hyphen joins a token to the next word. */
const isJoined = (tokens: readonly TaggerToken[], at: number): boolean =>
  tokens[at + 1]?.raw === '-' && tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 1]?.end === tokens[at + 2]?.start;
