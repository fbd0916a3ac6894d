import { letterPattern } from '../../text/letter-pattern';
import { ownerOf, selectAll } from '../page/node-access';
import { AGO_WORDS } from '../phrases/ago-words';

const numberIn = letterPattern(({ numbers }) => `[${numbers}]`);

/** The minimum number of times on a page with entries. */
const MIN_TIMES = 3;
/** The maximum length of the text in a `time` element, in UTF-16 units. */
const MAX_TIME = 40;
/** The maximum length of a time outside a `time` element, in UTF-16 units. A longer line contains other words too. */
const MAX_LINE = 30;
/** Matches a time of day anywhere in a text. It only tells whether it is worth looking at every line. */
const CLOCK = /\d[:.h]\d\d(?!\d)/g;
/** Matches a line that begins or ends with a time of day, such as «12:05 Uhr» and «Tuesday, 12:05». */
const CLOCK_LINE = /^\d\d?[:h]\d\d(?!\d)|(?:^|[\s,])\d\d?[:h]\d\d(?: ?[ap]\.?m\.?)?$|^\d\d?\.\d\d(?: (?:Uhr|h|[A-Z]{2,4}))?$/i;

/**
 * Returns the outermost elements that contain nothing but a time, in document order. There are `time` elements and other elements with a
 * time of day or a time such as «5 min ago». Returns an empty array if there are fewer than three.
 */
export function findEntryTimes(clone: Element): Element[] {
  const marked = selectAll(clone, 'time').filter(isTime);
  const found = marked.length >= MIN_TIMES ? marked : mayHaveLines(clone.textContent) ? timeLinesIn(clone) : [];
  return found.length >= MIN_TIMES ? found.map((time) => outermost(time, clone)) : [];
}

function isTime(time: Element): boolean {
  const words = time.textContent.trim();
  return words !== '' && words.length <= MAX_TIME && numberIn(words).test(words);
}

function mayHaveLines(text: string): boolean {
  let clocks = 0;
  CLOCK.lastIndex = 0;
  while (clocks < MIN_TIMES && CLOCK.test(text)) clocks += 1;
  return (
    clocks >= MIN_TIMES ||
    AGO_WORDS.before.some((word) => text.includes(`${word} `)) ||
    AGO_WORDS.after.some((word) => text.includes(` ${word}`))
  );
}

function timeLinesIn(clone: Element): Element[] {
  const walker = Document.prototype.createTreeWalker.call(ownerOf(clone), clone, NodeFilter.SHOW_TEXT);
  const lines: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    // Most texts are spaces or paragraphs, whose parents are not needed.
    const parent = data.length > 2 && data.length <= MAX_LINE * 2 && isTimeLine(data.trim()) ? node.parentElement : null;
    if (parent) lines.push(parent);
  }
  return lines.filter((line) => isTimeLine(line.textContent.trim()) || hasOnlyTimes(line));
}

/** Returns whether an element holds several times and nothing else, as in «2h ago» next to «09.41 GMT». */
function hasOnlyTimes(element: Element): boolean {
  if (element.textContent.length > MAX_LINE * 2) return false;
  const walker = Document.prototype.createTreeWalker.call(ownerOf(element), element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node as Text).data.trim();
    if (words !== '' && !isTimeLine(words)) return false;
  }
  return true;
}

function isTimeLine(words: string): boolean {
  if (words.length < 3 || words.length > MAX_LINE || !/\d/.test(words)) return false;
  if (CLOCK_LINE.test(words)) return true;
  const folded = words.toLowerCase();
  return AGO_WORDS.before.some((word) => folded.startsWith(`${word} `)) || AGO_WORDS.after.some((word) => folded.endsWith(` ${word}`));
}

/** Returns the outermost element with the same words as `time`. */
function outermost(time: Element, clone: Element): Element {
  const words = time.textContent.trim();
  let at = time;
  for (let parent = at.parentElement; parent && parent !== clone && parent.textContent.trim() === words; parent = parent.parentElement)
    at = parent;
  return at;
}
