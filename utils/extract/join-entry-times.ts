import { letterPattern } from '../text/letter-pattern';
import { createIn, selectAll, selectOne } from './node-access';

const numberIn = letterPattern(({ numbers }) => `[${numbers}]`);

/** The minimum number of similar sibling elements, each containing a time, that are treated as the entries of a live blog. */
const MIN_ENTRIES = 3;
/** The maximum number of ancestors of a `time` element that are examined to find its entry in the live blog. */
const MAX_CLIMB = 5;
/** The maximum length of the text in a `time` element, in UTF-16 units. */
const MAX_TIME = 40;
/** The minimum length of a paragraph in a live blog entry, in UTF-16 units. A shorter paragraph may be a teaser for another article. */
const MIN_PARAGRAPH = 40;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * Moves the time of each live blog entry into the entry's heading, which is created if necessary. On a line of its own, the time would be
 * removed as a date line. Sibling elements are treated as entries if they have the same tag and the same first CSS class, and each
 * contains a time and prose.
 */
export function joinEntryTimes(clone: Element): void {
  const times = selectAll(clone, 'time');
  if (times.length < MIN_ENTRIES) return;
  const groups = new Map<Element, Map<string, Set<Element>>>();
  const around = times.map((time) => ancestorsOf(time));
  for (const ancestors of around) for (const ancestor of ancestors) groupOf(ancestor, groups)?.add(ancestor);
  const done = new Set<Element>();
  const proseIn = new Map<Element, boolean>();
  const hasProse = (entry: Element): boolean => {
    const known = proseIn.get(entry) ?? selectAll(entry, 'p').some(({ textContent }) => textContent.trim().length >= MIN_PARAGRAPH);
    proseIn.set(entry, known);
    return known;
  };
  for (const [at, time] of times.entries()) {
    const entry = around[at]?.find((ancestor) => (groupOf(ancestor, groups)?.size ?? 0) >= MIN_ENTRIES && hasProse(ancestor));
    if (!entry || done.has(entry)) continue;
    done.add(entry);
    const words = time.textContent.trim();
    if (words === '' || words.length > MAX_TIME || !numberIn(words).test(words) || time.closest(HEADINGS) || time.closest('p')) continue;
    const heading = selectOne(entry, HEADINGS);
    if (heading) heading.prepend(time, ' ');
    else {
      const own = createIn(entry, 'h3');
      own.append(time);
      entry.prepend(own);
    }
  }
}

function ancestorsOf(time: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = time.parentElement; at && ancestors.length < MAX_CLIMB; at = at.parentElement) ancestors.push(at);
  return ancestors;
}

function groupOf(element: Element, groups: Map<Element, Map<string, Set<Element>>>): Set<Element> | undefined {
  const parent = element.parentElement;
  if (!parent) return undefined;
  const kinds = groups.get(parent) ?? new Map<string, Set<Element>>();
  groups.set(parent, kinds);
  const kind = `${element.localName} ${(element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0]}`;
  const group = kinds.get(kind) ?? new Set<Element>();
  kinds.set(kind, group);
  return group;
}
