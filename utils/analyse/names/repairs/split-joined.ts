import { casePattern } from '../../../text/case-pattern';
import { keyOf } from '../../../text/name-key';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

const AND = ' and ';
/** Matches a lower-case word inside a name that is a verb, as in «Fell banned Corvane». */
const VERB = casePattern(({ smalls, capitals }) => ` [${smalls}]+ed (?=[${capitals}])`);
const NO_VERBS = /^ (?:limited|united|associated|allied|related) $/u;

/**
 * Splits an organisation that the tagger made of two: at a verb («Fell banned Corvane Group»), and at «and» if either part is a name of several
 * words elsewhere in the text («Orbis Media and Calder Group»). Known names are not split. Only English is read like this.
 */
export function splitJoined(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  if (!lexicon.pack.pastEnding) return tagged;
  const nameOf = ({ start, end }: TaggedName): string => text.slice(start, end);
  const types = new Map(tagged.map((name) => [nameOf(name), name.type]));
  const isKnown = (name: string): boolean => lexicon.states.has(keyOf(name)) || lexicon.fullNames.has(keyOf(name));
  return tagged.flatMap((name) => {
    const whole = nameOf(name);
    if (name.type !== 'organisation' || isKnown(whole)) return name;
    const verb = VERB.exec(whole);
    if (verb && !NO_VERBS.test(verb[0])) return partsOf(name, verb.index, verb.index + verb[0].length, types, whole);
    const and = whole.indexOf(AND);
    if (and < 0 || whole.indexOf(AND, and + 1) >= 0) return name;
    const parts = [whole.slice(0, and), whole.slice(and + AND.length)];
    return parts.some((part) => part.includes(' ') && types.has(part)) ? partsOf(name, and, and + AND.length, types, whole) : name;
  });
}

/** Returns the two names before and after a range inside a name. A part that is a name elsewhere in the text has the type that it has there. */
function partsOf(
  { start, end, type }: TaggedName,
  from: number,
  to: number,
  types: ReadonlyMap<string, TaggedName['type']>,
  whole: string,
): readonly TaggedName[] {
  return [
    { start, end: start + from, type: types.get(whole.slice(0, from)) ?? type },
    { start: start + to, end, type: types.get(whole.slice(to)) ?? type },
  ];
}
