import type { Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import type { NamedMention } from './speaker';

/**
 * Returns, for each name, whether it is the subject of a sentence. If a subject contains several names, the last person before the first
 * comma counts: «Piet Maas» in «Lumley spokesman Piet Maas, who served under Roth». If no person is named there, or only in the possessive,
 * the first person after the comma counts: «Ana Roth» in «the mayor of Ulm, Ana Roth», and «Piet Maas» in «Roth’s deputy, Piet Maas,
 * declared».
 */
export function markSubjects(
  text: string,
  names: readonly NamedMention[],
  subjects: readonly Span[],
  isPerson: (actor: number) => boolean,
): boolean[] {
  const marked = new Array<boolean>(names.length).fill(false);
  let next = 0;
  for (const subject of subjects) {
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < subject.start) next++;
    const comma = text.slice(subject.start, subject.end).search(/[,(—–]/u);
    const head = comma < 0 ? subject.end : subject.start + comma;
    let best = -1;
    let at = next;
    for (; (names[at]?.end ?? Number.POSITIVE_INFINITY) <= subject.end; at++) {
      const name = names[at];
      if (!name || (best >= 0 && name.start >= head && isPerson(names[best]?.actor ?? -1))) break;
      if (best < 0 || isPerson(name.actor)) best = at;
    }
    const heads = best >= 0 && isPerson(names[best]?.actor ?? -1) && !isPossessive(text, names[best]);
    const beside = names[at];
    if (!heads && beside && isPerson(beside.actor) && isBeside(text, subject.end, beside.start)) best = at;
    if (best >= 0) marked[best] = true;
  }
  return marked;
}

/** Returns whether a name is in the possessive: «Roth’s deputy». */
const isPossessive = (text: string, name: Span | undefined): boolean =>
  name !== undefined && /^['’]s?\s/u.test(text.slice(name.end, name.end + 3));

const TITLE_BETWEEN = casePattern(({ capitals, letters }) => `^,\\s(?:[${capitals}][${letters}.]*\\s)*$`);

/** Returns whether only a comma and a title separate a description from the name after it. */
const isBeside = (text: string, from: number, to: number): boolean => to - from < LONGEST_TITLE && TITLE_BETWEEN.test(text.slice(from, to));
/**
 * The exclusive upper limit for the length of the text between a description and a name, in UTF-16 units. In «the director, Dr Berg», this
 * text is «, Dr ».
 */
const LONGEST_TITLE = 40;
