import { casePattern } from '../../../text/case-pattern';
import { countWhile } from '../../../text/count-while';
import { foldWord } from '../../../text/fold-word';
import { linkWordsOf } from '../../actors/roles/link-words';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

/** Matches a single word with a capital and «and» before a full name. */
const BEFORE = casePattern(
  ({ letters, numbers, capitals, smalls }) =>
    `(?<![${letters}${numbers}’'.-])(?<![${capitals}][${letters}’'-]{0,30} )([${capitals}][${smalls}]{1,20}) ([${letters}]{1,5}|&) $`,
);
const REACH = 70;

/** Adds the first name that shares the surname of the next person, which a tagger leaves out: «Anne» in «Anne et Paul Roux». */
export function addPairedFirstNames(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { and } = linkWordsOf(lexicon);
  const found: TaggedName[] = [];
  for (const { start, end, type } of tagged) {
    if (type !== 'person' || !text.slice(start, end).includes(' ')) continue;
    const [match, first = '', link = ''] = BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
    if (!match || !and.has(foldWord(link)) || !lexicon.firstNames.has(foldWord(first))) continue;
    const from = start - match.length;
    const name = tagged[countWhile(tagged, (each) => each.end <= from)];
    if (!name || name.start >= from + first.length) found.push({ start: from, end: from + first.length, type: 'person' });
  }
  return found.length === 0 ? tagged : [...tagged, ...found].sort((a, b) => a.start - b.start);
}
