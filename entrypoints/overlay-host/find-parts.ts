import type { WantedOverlay } from '../../utils/browser/page-overlay';
import { findOnPage } from '../../utils/overlay/find-on-page';
import { partsOf, readPageWords, type TextPart } from './page-words';

/** The parts of the page's text that each mark covers. A mark without parts is not on the page. */
export type MarkParts = readonly (readonly TextPart[])[];

/** Finds the marked words on the page. */
export function findParts(doc: Document, { text, marks }: Pick<WantedOverlay, 'text' | 'marks'>): MarkParts {
  const words = readPageWords(doc);
  const find = findOnPage(text, words.text);
  return marks.map((spans) => spans.flatMap(find).flatMap((span) => partsOf(words, span)));
}

/** Returns whether the page has replaced some of the text that the marks cover. */
export const areStale = (parts: MarkParts): boolean =>
  parts.some((mark) => mark.some(({ node, end }) => !node.isConnected || node.data.length < end));
