import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import { linkWordsOf } from '../../actors/roles/link-words';
import type { TaggedName } from '../../tagger/labels';
import { baseForms } from '../base-forms';
import type { NameLexicon } from '../name-lexicon';

/** Matches a capitalised word after a space, without another one after it. */
const NAME = casePattern(
  ({ capitals, letters, numbers }) => `(?<= )[${capitals}][${letters}${numbers}&-]{2,25}(?![${letters}${numbers}]| [${capitals}])`,
  'g',
);
/** Matches a noun at the end of a text, with the word before it. */
const NOUN = casePattern(
  ({ letters, numbers, smalls }) => `(?<![${letters}${numbers}-])(?:([${letters}]{1,7})[ ’'])?([${letters}][${smalls}-]{2,20}) $`,
);
const REACH = 32;
const CAPITALISED = casePattern(
  ({ letters, numbers, capitals }) => `(?<![${letters}${numbers}-])[${capitals}][${letters}${numbers}&-]{2,25}(?![${letters}${numbers}])`,
  'g',
);

/**
 * Adds firms of one word that the tagger missed but that stand after a noun for a firm, as in «la empresa Costalba», with their other mentions.
 * A language that capitalises every noun is not read like this, nor is English, where a clause can follow the noun.
 */
export function addFirms(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { firmNouns, articles, of } = linkWordsOf(lexicon);
  if (firmNouns.size === 0 || lexicon.pack.nounCapitals || lexicon.pack.leadingDescriptions) return tagged;
  const isFirm = (noun: string): boolean => firmNouns.has(noun) || baseForms(noun, lexicon).some((form) => firmNouns.has(form));
  const isArticle = (word: string): boolean =>
    lexicon.determiners.has(word) || articles.has(word) || of.has(word) || lexicon.elided.has(word);
  const firms = new Set<string>();
  for (const { 0: name, index } of text.matchAll(NAME(text))) {
    const [, article = '', noun = ''] = NOUN.exec(text.slice(Math.max(0, index - REACH), index)) ?? [];
    const key = foldWord(name);
    if (!isFirm(foldWord(noun)) || !(lexicon.pack.order.bareNouns || isArticle(foldWord(article)))) continue;
    if (lexicon.common.has(key) || lexicon.titles.has(key) || lexicon.demonyms.has(key)) continue;
    firms.add(name);
  }
  if (firms.size === 0) return tagged;
  const added: TaggedName[] = [];
  let next = 0;
  for (const { 0: name, index: start } of text.matchAll(CAPITALISED(text))) {
    const end = start + name.length;
    while ((tagged[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if (firms.has(name) && (tagged[next]?.start ?? end) >= end) added.push({ start, end, type: 'organisation' });
  }
  return added.length === 0 ? tagged : [...tagged, ...added].sort((a, b) => a.start - b.start);
}
