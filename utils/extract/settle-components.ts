import { BLOCKS } from './block-tags';
import { renameElement, selectAll, selectOne } from './node-access';
import { openComponent, settleSection } from './open-amp';

/** Elements with a hyphen in their name are not defined in the document of the clone. */
const COMPONENTS = ':not(:defined),[amp-access],[subscriptions-section]';
const KEPT = ['class', 'id', 'lang', 'dir', 'hidden', 'aria-hidden', 'role', 'style'];

/**
 * Makes plain elements of custom ones: those of AMP become what they stand for, every other a `div` or `span` by what it holds and stands
 * in, for nobody downstream knows its name, and a word in a `<x-tooltip>` is no block of its own.
 */
export function settleComponents(clone: Element): void {
  const components = selectAll(clone, COMPONENTS);
  for (const component of components) settleSection(component);
  // Inner ones first, so that outer ones see what they hold as it will be.
  for (const component of components.reverse()) {
    const name = component.localName;
    if (name.startsWith('amp-')) openComponent(component);
    else if (name.includes('-')) renameElement(component, isInLine(component) ? 'span' : 'div', KEPT);
  }
}

function isInLine(element: Element): boolean {
  if (selectOne(element, BLOCKS)) return false;
  const around = element.parentElement?.localName ?? '';
  return isWord(element.previousSibling) || isWord(element.nextSibling) || /^(?:p|h[1-6]|span|a|b|i|em|strong)$/.test(around);
}

const isWord = (node: Node | null): boolean => node instanceof Text && /\S/.test(node.data);
