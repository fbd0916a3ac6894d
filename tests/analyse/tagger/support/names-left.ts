import type { NameLexicon } from '../../../../utils/analyse/names/name-lexicon';
import type { NameType, TaggedName } from '../../../../utils/analyse/tagger/labels';
import { findTaggerTokens, type TaggerToken } from '../../../../utils/analyse/tagger/tokens';
import { namesOf } from '../../../support/languages';

type Step = (tokens: readonly TaggerToken[], names: readonly TaggedName[], lexicon: NameLexicon) => readonly TaggedName[];

/** Returns the names that a step of the tagger makes of those in an English text. Names are given as `[type words]`. */
export function namesLeftBy(step: Step, marked: string): string[] {
  const names: TaggedName[] = [];
  let text = '';
  let from = 0;
  for (const { 0: all, 1: type, 2: words = '', index } of marked.matchAll(/\[(person|organisation) ([^\]]+)\]/g)) {
    text += marked.slice(from, index);
    names.push({ start: text.length, end: text.length + words.length, type: type as NameType });
    text += words;
    from = index + all.length;
  }
  text += marked.slice(from);
  return step(findTaggerTokens(text, namesOf('en')), names, namesOf('en')).map(({ start, end }) => text.slice(start, end));
}
