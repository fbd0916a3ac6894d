import { HIDDEN_STYLE } from './hidden-style';
import { closestReader } from './node-access';

/** A selector for elements that an attribute may hide. It also matches «backface-visibility», which `HIDDEN_STYLE` then rules out. */
const MAY_HIDE = '[hidden],[style*="none" i],[style*="hidden" i]';

/** Returns a function that tells whether an attribute hides an element. */
export function hiddenReader(): (element: Element) => boolean {
  const closest = closestReader(MAY_HIDE);
  return (element) => {
    for (let at = closest(element); at; at = at.parentElement?.closest(MAY_HIDE) ?? null)
      if (at.hasAttribute('hidden') || HIDDEN_STYLE.test(at.getAttribute('style') ?? '')) return true;
    return false;
  };
}
