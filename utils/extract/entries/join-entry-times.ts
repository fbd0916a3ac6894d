import { isInline } from '../blocks/collect-blocks';
import { createIn, moveChildren, ownerOf, removeElement, renameElement, replaceNode, selectAll, selectOne } from '../page/node-access';
import { findEntryTimes } from './find-entry-times';

/** The attribute that marks the headings that contain only the time of a live blog entry. */
export const TIME_ATTRIBUTE = 'data-dramatis-time';
/** The attribute that marks the entries of a live blog. Its value is the same for all entries of one live blog. */
export const ENTRY_ATTRIBUTE = 'data-dramatis-entry';
/** The minimum number of similar sibling elements, each containing a time, that are treated as the entries of a live blog. */
const MIN_ENTRIES = 3;
/** The maximum number of ancestors of a time that are examined to find its entry in the live blog. */
const MAX_CLIMB = 5;
/** The minimum length of the prose in a live blog entry, in UTF-16 units. A shorter text may be a teaser for another article. */
const MIN_PROSE = 40;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** A selector for times that stay where they are. */
const SETTLED = `${HEADINGS},p,table`;

type Groups = Map<Element, Map<string, Set<Element>>>;

/**
 * Moves the time of each live blog entry to the entry's start. On a line of its own, the time would be removed as a date line. It becomes
 * part of the entry's heading, which is created if necessary. In a ticker, whose entries are single lines, it becomes the bold beginning of
 * the line. Sibling elements are treated as entries if they have the same tag and the same first CSS class, and each contains a time and
 * prose. The terms of a definition list are treated as times too.
 */
export function joinEntryTimes(clone: Element): void {
  const times = findEntryTimes(clone);
  const groups: Groups = new Map();
  const around = times.map((time) => ancestorsOf(time));
  for (const ancestors of around) for (const ancestor of ancestors) groupOf(ancestor, groups)?.add(ancestor);
  const done = new Set<Element>();
  const known = new Map<Element, boolean>();
  const isEntry = (element: Element): boolean => {
    const answer = known.get(element) ?? ((groupOf(element, groups)?.size ?? 0) >= MIN_ENTRIES && hasProse(element));
    known.set(element, answer);
    return answer;
  };
  const lists = new Set<Element>();
  const streams: Element[] = [];
  for (const [at, time] of times.entries()) {
    if (time.localName === 'dt') {
      if (joinTerm(time) && time.parentElement) lists.add(time.parentElement);
      continue;
    }
    const entry = around[at]?.find(isEntry);
    if (!entry || done.has(entry)) continue;
    done.add(entry);
    if (entry.parentElement && !streams.includes(entry.parentElement)) streams.push(entry.parentElement);
    entry.setAttribute(ENTRY_ATTRIBUTE, String(streams.indexOf(entry.parentElement ?? entry)));
    const settled = time.parentElement?.closest(SETTLED);
    if (!time.matches(HEADINGS) && !(settled && entry.contains(settled)) && !isInLine(time)) joinTime(time, entry);
  }
  for (const list of lists) openList(list);
}

/** Returns whether an entry has enough text outside links, in a paragraph or, if there are none, anywhere. */
function hasProse(entry: Element): boolean {
  const paragraphs = selectAll(entry, 'p');
  const isLong = ({ textContent }: Element): boolean => textContent.trim().length >= MIN_PROSE;
  if (paragraphs.some(isLong)) return true;
  const linked = selectAll(entry, `a,${HEADINGS}`).reduce((sum, { textContent }) => sum + textContent.length, 0);
  return entry.textContent.replace(/\s+/g, ' ').length - linked >= MIN_PROSE * 1.5;
}

/** Returns whether a time is already on the same line as a text. */
function isInLine(time: Element): boolean {
  if (!isInline(time)) return false;
  let line = time.parentElement;
  while (line && isInline(line)) line = line.parentElement;
  if (!line || [...line.children].some((child) => !isInline(child))) return false;
  return line.textContent.trim().length - time.textContent.trim().length >= MIN_PROSE;
}

function joinTime(time: Element, entry: Element): void {
  const heading = selectOne(entry, HEADINGS);
  const paragraphs = selectAll(entry, 'p').filter((paragraph) => paragraph !== time && paragraph.textContent.trim() !== '');
  const marked = selectOne(time, 'time');
  // Without its wrapper, which may be a link, the time changes the heading least.
  if (marked) replaceNode(time, marked);
  const words = marked ?? (isInline(time) ? time : renameElement(time, 'span'));
  for (const part of [...words.children]) if (part.previousSibling instanceof Text) part.before(' ');
  if (heading && isBefore(heading, paragraphs[0])) heading.prepend(words, ' ');
  else if (paragraphs.length === 0 || (paragraphs.length === 1 && entry.localName === 'li')) startLine(words, entry);
  else {
    const own = createIn(entry, 'h3');
    own.setAttribute(TIME_ATTRIBUTE, '');
    own.append(words);
    entry.prepend(own);
  }
}

const isBefore = (heading: Element, paragraph: Element | undefined): boolean =>
  !paragraph || (heading.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Puts a time in bold type at the start of the first line of an entry. */
function startLine(time: Element, entry: Element): void {
  const bold = createIn(entry, 'strong');
  bold.append(time);
  const walker = Document.prototype.createTreeWalker.call(ownerOf(entry), entry, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !/\S/.test(node.textContent ?? '')) node = walker.nextNode();
  let line = node?.parentElement ?? entry;
  while (line !== entry && isInline(line) && line.parentElement) line = line.parentElement;
  line.prepend(bold, ' ');
}

/** Moves a time from the term of a definition list to the start of the definition. Returns false if there is no definition. */
function joinTerm(term: Element): boolean {
  const definition = term.nextElementSibling;
  if (definition?.localName !== 'dd' || definition.textContent.trim().length < MIN_PROSE) return false;
  const words = createIn(term, 'span');
  moveChildren(term, words);
  startLine(words, definition);
  removeElement(term);
  return true;
}

/** Turns a definition list without terms into paragraphs. */
function openList(list: Element): void {
  if (selectOne(list, 'dt')) return;
  for (const definition of selectAll(list, 'dd')) renameElement(definition, selectOne(definition, 'p,div,ul,ol') ? 'div' : 'p');
  renameElement(list, 'div', ['class']);
}

function ancestorsOf(time: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = time.parentElement; at && ancestors.length < MAX_CLIMB; at = at.parentElement) ancestors.push(at);
  return ancestors;
}

function groupOf(element: Element, groups: Groups): Set<Element> | undefined {
  const parent = element.parentElement;
  if (!parent) return undefined;
  const kinds = groups.get(parent) ?? new Map<string, Set<Element>>();
  groups.set(parent, kinds);
  const kind = `${element.localName} ${(element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0]}`;
  const group = kinds.get(kind) ?? new Set<Element>();
  kinds.set(kind, group);
  return group;
}
