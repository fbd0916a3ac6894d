import type { LeftOutReason } from '../../model';
import { ownerOf, removeElement, replaceNode } from '../page/node-access';

/** An element that was taken out of the page before the page's blocks were collected. */
export interface Removal {
  readonly element: Element;
  readonly reason: LeftOutReason;
  /** An empty comment at the place where the element was. */
  readonly marker: Comment;
}

/** A function that takes an element out of the page for a reason. */
export type LeaveOut = (element: Element, reason: LeftOutReason) => void;

/** The minimum length of an element that is worth counting, in UTF-16 units. */
const MIN_LENGTH = 20;

/**
 * Returns a function that takes elements out of a page and adds them to `removals`, so that the words in them can be counted as lost. Each
 * leaves a comment behind, because comments move along when the elements around them are renamed or split.
 */
export const leaveOutInto =
  (removals: Removal[]): LeaveOut =>
  (element, reason) => {
    if (lengthOf(element) < MIN_LENGTH) {
      removeElement(element);
      return;
    }
    const marker: Comment = Document.prototype.createComment.call(ownerOf(element), '');
    replaceNode(element, marker);
    removals.push({ element, reason, marker });
  };

const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
const lengthOf = (element: Element): number => String(textContent?.call(element) ?? '').length;
