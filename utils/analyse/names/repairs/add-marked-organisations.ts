import { casePattern } from '../../../text/case-pattern';
import { countWhile } from '../../../text/count-while';
import { keyOf } from '../../../text/name-key';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

/** Matches the words between quotation marks, up to the length of a long name. */
const MARKED = casePattern(({ capitals }) => `(?<=["“”„«»‹›])[${capitals}][^"“”„«»‹›\\n]{1,60}(?=["“”«»‹›])`, 'g');

/** Adds the known organisations, such as newspapers, whose names the tagger missed because they are in quotation marks. */
export function addMarkedOrganisations(text: string, tagged: readonly TaggedName[], { fullNames }: NameLexicon): readonly TaggedName[] {
  const found: TaggedName[] = [];
  for (const { 0: name, index: start } of text.matchAll(MARKED(text))) {
    const end = start + name.length;
    const next = tagged[countWhile(tagged, (each) => each.end <= start)];
    if (fullNames.has(keyOf(name)) && (!next || next.start >= end)) found.push({ start, end, type: 'organisation' });
  }
  return found.length === 0 ? tagged : [...tagged, ...found].sort((a, b) => a.start - b.start);
}
