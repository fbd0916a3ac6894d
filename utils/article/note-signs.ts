import type { BodyElement, BodyNode, Span } from '../model';
import { fragmentOf } from '../text/fragment-of';
import { rangeOf } from '../text/range-of';
import { isBackMark, isNoteMark, type LinkedPlaces, placesOf } from './notes';

const SIGN = /^[\s\d[\]()*†‡§,]*$/u;
/** Matches the sign on a link from a note back to the text, such as an arrow. It contains no letters or digits. */
const BACK_SIGN = /^[^\p{L}\p{N}]{1,8}$/u;
const CLAUSE_END = /[.,;:!?…。！？؟)\]"”“’'»«]/u;

/** Returns whether the words consist only of a footnote marker, such as «[1]», «12», «*» or «†». */
export const isNoteSign = (words: string): boolean => SIGN.test(words);

/**
 * Returns whether a superscript number after the given character is a footnote marker, as after the full stop in «cracks.²» but not after
 * the digit in «10²».
 */
export const endsClause = (char: string): boolean => CLAUSE_END.test(char);

/**
 * Finds the footnote markers in a body, including those that link from a note back to the text. Footnote markers are part of the text, but
 * they are not words. Returns one span for each piece of text in a marker, in the order of the text.
 */
export function noteSigns(text: string, body: readonly BodyNode[]): Span[] {
  const places = placesOf(body);
  const signs: Span[] = [];
  const walk = (nodes: readonly BodyNode[], isSign: boolean): void => {
    for (const node of nodes) {
      if (!('tag' in node)) {
        if (isSign) signs.push({ start: node.start, end: node.end });
      } else walk(node.children, isSign || isRaisedSign(text, node) || isLinkedSign(text, node, places));
    }
  };
  walk(body, false);
  return signs;
}

/**
 * Returns the text with every UTF-16 unit of the given spans replaced by `unit`, so all offsets stay valid. `stretches` must be sorted and
 * disjoint.
 */
export function withFilled(text: string, stretches: readonly Span[], unit: string): string {
  if (stretches.length === 0) return text;
  let from = 0;
  const pieces = stretches.map(({ start, end }) => {
    const piece = text.slice(from, start) + unit.repeat(end - start);
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

function isRaisedSign(text: string, element: BodyElement): boolean {
  if (element.tag !== 'sup') return false;
  const range = rangeOf([element]);
  if (!range || !isNoteSign(text.slice(range.start, range.end))) return false;
  return endsClause(text.charAt(range.start - 1)) || hasLink(element.children);
}

const hasLink = (nodes: readonly BodyNode[]): boolean =>
  nodes.some((node) => 'tag' in node && ((node.tag === 'a' && node.href !== undefined) || hasLink(node.children)));

function isLinkedSign(text: string, element: BodyElement, places: LinkedPlaces): boolean {
  if (element.tag !== 'a' || element.href === undefined || places.size === 0) return false;
  const range = rangeOf([element]);
  // A body stores only ids that its own links refer to, so the fragment is enough to find the target.
  const id = fragmentOf(element.href, element.href);
  const place = id === null ? undefined : places.get(id);
  if (!range || !place) return false;
  const words = text.slice(range.start, range.end);
  return (isNoteSign(words) && isNoteMark(element, place)) || (BACK_SIGN.test(words) && isBackMark(element, place));
}
