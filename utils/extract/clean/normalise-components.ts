import { BLOCKS } from '../blocks/block-tags';
import { renameElement, selectAll, selectOne } from '../page/node-access';
import { POST_CLASS } from '../phrases/post-addresses';
import { replaceAmpComponent, settleSection } from './open-amp';

/** A selector for AMP sections and for custom elements, none of which is defined in the clone's document. */
const COMPONENTS = ':not(:defined),[amp-access],[subscriptions-section]';
const KEPT = ['class', 'id', 'lang', 'dir', 'hidden', 'aria-hidden', 'role', 'style'];

/**
 * Replaces custom elements with standard ones, because later stages do not know their names. AMP components are replaced with what they
 * represent. Any other custom element becomes a `div` or a `span`, depending on its content and surroundings. For example, an `<x-tooltip>`
 * around a word becomes a `span`, so the word does not become a block of its own.
 */
export function normaliseComponents(clone: Element): void {
  const components = selectAll(clone, COMPONENTS);
  for (const component of components) settleSection(component);
  // Inner elements come first, so an outer element is judged by its final content.
  for (const component of components.reverse()) {
    const name = component.localName;
    if (name.startsWith('amp-')) replaceAmpComponent(component);
    else if (name.includes('-')) {
      const plain = renameElement(component, isInLine(component) ? 'span' : 'div', KEPT);
      // The name of the component may be the only sign that it shows a post.
      if (POST_CLASS.test(name)) plain.classList.add(name);
    }
  }
}

function isInLine(element: Element): boolean {
  if (selectOne(element, BLOCKS)) return false;
  const around = element.parentElement?.localName ?? '';
  return isWord(element.previousSibling) || isWord(element.nextSibling) || /^(?:p|h[1-6]|span|a|b|i|em|strong)$/.test(around);
}

const isWord = (node: Node | null): boolean => node instanceof Text && /\S/.test(node.data);
