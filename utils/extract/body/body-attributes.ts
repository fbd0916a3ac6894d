import { type BodyElement, type BodyTag, NOTE_KINDS } from '../../model';
import { isFragment } from '../../text/fragment-of';
import { toLanguageTag } from '../metadata/pick-language';
import { NOTE_ATTRIBUTE } from '../notes/wrap-notes';
import { ANCHOR } from './mark-link-targets';

type Attributes = Omit<BodyElement, 'tag' | 'children' | 'caption' | 'credit'>;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
/** The maximum number of columns or rows that a table cell may span. */
const MAX_SPAN = 100;
/** The maximum width or height of a picture, in CSS pixels. */
const MAX_SIDE = 20_000;
/** The maximum length of a picture's alternative text, in UTF-16 units. */
const MAX_ALT = 1_000;

/** Returns those attributes of a sanitised element that are allowed in the body model. Invalid values are left out. */
export function attributesOf(element: Element, tag: BodyTag): Attributes {
  const found: Mutable<Attributes> = {};
  if (!element.hasAttributes()) return found;
  const href = tag === 'a' ? element.getAttribute('href') : null;
  if (href) found.href = href;
  if (tag === 'img') {
    const src = element.getAttribute('src');
    if (src) found.src = src;
    found.alt = (element.getAttribute('alt') ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, MAX_ALT)
      .toWellFormed();
    const width = wholeNumber(element.getAttribute('width'), MAX_SIDE);
    const height = wholeNumber(element.getAttribute('height'), MAX_SIDE);
    if (width !== null) found.width = width;
    if (height !== null) found.height = height;
  }
  if (tag === 'td' || tag === 'th') {
    const columns = wholeNumber(element.getAttribute('colspan'), MAX_SPAN);
    const rows = wholeNumber(element.getAttribute('rowspan'), MAX_SPAN);
    if (columns !== null && columns > 1) found.colSpan = columns;
    if (rows !== null && rows > 1) found.rowSpan = rows;
  }
  const note = tag === 'aside' ? NOTE_KINDS.find((kind) => kind === element.getAttribute(NOTE_ATTRIBUTE)) : undefined;
  if (note) found.note = note;
  const lang = toLanguageTag(element.getAttribute('lang'));
  if (lang) found.lang = lang;
  const dir = element.getAttribute('dir')?.trim().toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') found.dir = dir;
  const id = element.getAttribute(ANCHOR);
  if (id && isFragment(id)) found.id = id;
  return found;
}

function wholeNumber(value: string | null, max: number): number | null {
  if (value === null || !/^\d{1,6}(?:px)?$/.test(value)) return null;
  const number = Number.parseInt(value, 10);
  return number > 0 && number <= max ? number : null;
}
