import type { Span } from '../../model';
import type { NamedMention } from './speaker';

/**
 * Which names are the subject of a sentence: of several within one the last before its first comma, «Lumley spokesman Piet Maas, who served
 * under Roth», and where none of these is a person's the first after it, «the mayor of Ulm, Ana Roth», also where the subject ends there:
 * «Roth’s deputy, Piet Maas, declared».
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
    const heads = best >= 0 && isPerson(names[best]?.actor ?? -1) && !isOwner(text, names[best]);
    const beside = names[at];
    if (!heads && beside && isPerson(beside.actor) && isBeside(text, subject.end, beside.start)) best = at;
    if (best >= 0) marked[best] = true;
  }
  return marked;
}

/** «Roth’s deputy»: the name says whose somebody is. */
const isOwner = (text: string, name: Span | undefined): boolean =>
  name !== undefined && /^['’]s?\s/u.test(text.slice(name.end, name.end + 3));

/** Between a description and the name behind its comma stands nothing but a title. */
const isBeside = (text: string, from: number, to: number): boolean =>
  to - from < TITLE && /^,\s(?:\p{Lu}[\p{L}.]*\s)*$/u.test(text.slice(from, to));
/** No title is longer. */
const TITLE = 40;
