import { casePattern } from '../../text/case-pattern';
import { fold } from '../../text/fold';
import { letterPattern } from '../../text/letter-pattern';
import type { RuleName } from '../quotes/rule-name';
import type { MentionReading } from './mention-reading';

/** The rules that find the subject of a verb of speech. «His mother said» is not him, but «His advice: “…”» is his. */
const SPEECH_RULES: ReadonlySet<RuleName> = new Set(['after', 'inverted', 'before', 'beforeClause', 'tail', 'participle', 'indirect']);
/** The length of the text before a mention that is searched for the introduction of a stranger, in UTF-16 units. */
const INTRODUCTION_READ = 4_000;

/** The maximum number of words between an indefinite word and its noun: «a tall young man». */
const MOST_MODIFIERS = 3;
const WORDS = letterPattern(({ letters, numbers }) => `[${letters}${numbers}][${letters}${numbers}'’-]*`, 'g');

const NAME_NEXT = casePattern(({ capitals }) => `^,? [${capitals}]`);

/**
 * Returns whether a text introduces somebody without a name by an indefinite phrase with the given folded noun: «a 43-year-old man». A comma
 * before the phrase or a name after it shows that it describes a named person: «Ana Roth, a nurse», «a nurse, Ana Roth».
 */
export function introducesStranger(text: string, noun: string, indefinites: ReadonlySet<string>): boolean {
  const words = [...text.matchAll(WORDS(text))];
  return words.some(({ 0: word, index }, at) => {
    if (fold(word) !== noun || NAME_NEXT.test(text.slice(index + word.length, index + word.length + 3))) return false;
    for (let back = at - 1; back >= Math.max(0, at - 1 - MOST_MODIFIERS); back--) {
      const { 0: before, index: start } = words[back] as RegExpExecArray;
      const next = words[back + 1] as RegExpExecArray;
      if (text.slice(start + before.length, next.index) !== ' ') return false;
      if (indefinites.has(fold(before))) return !/,\s$/u.test(text.slice(Math.max(0, start - 2), start));
    }
    return false;
  });
}

/**
 * Returns whether the words that name a source refer to somebody without a name in the text: «his mother said», «a man … the man said».
 * @param before The text before the words.
 */
export function isStranger(
  before: string,
  { noun, description, possessed, head, gender }: MentionReading,
  rule: RuleName,
  indefinites: ReadonlySet<string>,
): boolean {
  if (possessed && (head === 'person' || gender !== null) && SPEECH_RULES.has(rule)) return true;
  const word = noun ?? description;
  return word !== null && introducesStranger(before.slice(-INTRODUCTION_READ), word, indefinites);
}

/**
 * Returns whether a phrase introduces a person without a name whose gender the noun shows: «a woman at the clinic». Without it, a pronoun may
 * as well refer to somebody else: «A reporter asked her to speak. “I am free,” she said.»
 */
export const isNewPerson = ({ indefinite, plural, gender }: MentionReading): boolean => indefinite === true && !plural && gender !== null;
