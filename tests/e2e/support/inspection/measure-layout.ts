/**
 * These functions check the layout of an extension page, or of reader mode if its shadow root is passed as `root`. They are injected as
 * source text, so they must be self-contained. Those that return a list return only the elements with a problem.
 */

/**
 * Returns the elements that extend beyond the left or right edge of the window, or that must be scrolled horizontally. Ignores tables, for
 * which WCAG 2.2 (1.4.10) permits this.
 */
export function sidewaysParts(root: Document = document): string[] {
  const width = document.documentElement.clientWidth;
  const nameOf = (element: Element) => `${element.localName}.${element.className} ${(element.textContent ?? '').trim().slice(0, 30)}`;
  // The body of the popup is larger than a zoomed window, but nobody can scroll to what is beyond the window.
  const canScroll = getComputedStyle(document.body).overflowX !== 'hidden';
  const wrong = canScroll && document.documentElement.scrollWidth > width + 1 ? ['the page itself'] : [];
  for (const element of root.querySelectorAll<HTMLElement>('body *, .reader *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, .scroll-box, svg, [inert]')) continue;
    const { overflowX } = getComputedStyle(element);
    const scrolls = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (scrolls && !element.matches('input, textarea, select')) wrong.push(`scrolls: ${nameOf(element)}`);
    const { left, right } = element.getBoundingClientRect();
    if (right > left && (left < -1 || right > width + 1)) wrong.push(`${Math.round(left)}–${Math.round(right)}: ${nameOf(element)}`);
  }
  return wrong.slice(0, 8);
}

/**
 * Returns the targets that are smaller than 24 CSS pixels and too close to another target (WCAG 2.2, 2.5.8). The rule exempts links in a
 * line of text. This function also exempts the speakers' initials in a line of text.
 */
export function smallTargets(root: Document = document): string[] {
  const TARGETS = 'button, a[href], input, select, textarea, summary, [role=button], [tabindex="0"]';
  const shown = [...root.querySelectorAll<HTMLElement>(TARGETS)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .lightbox-stage'),
  );
  const boxes = shown.map((element) => {
    const label = element.matches('input') ? element.closest('label') : null;
    const box = (label ?? element).getBoundingClientRect();
    return { element, box, x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  return boxes
    .filter(({ element, box, x, y }) => {
      if (box.width === 0 || (box.width >= 23.5 && box.height >= 23.5)) return false;
      if (element.matches('.body a, .body .chip, .standfirst a, .note-words a, p a, dd a')) return false;
      // A small target is allowed if a circle with a diameter of 24 CSS pixels around its centre touches no other target.
      return boxes.some((other) => {
        if (other.element === element || other.element.contains(element) || other.box.width === 0) return false;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < 12;
      });
    })
    .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 90)}`)
    .slice(0, 8);
}

/** Returns the targets that a finger may miss, because they are smaller than 44 CSS pixels. Ignores what is in a line of text. */
export function smallForFingers(root: Document = document): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [role=button]')]
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, [inert], .body, .source, table'),
    )
    .map((element) => ({ element, box: ((element.matches('input') && element.closest('label')) || element).getBoundingClientRect() }))
    .filter(({ box: { width, height } }) => width > 0 && (width < 43.5 || height < 43.5))
    .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 90)}`)
    .slice(0, 8);
}

/**
 * Describes the element with focus: whether it is visible, whether it has a focus ring, whether it also had focus at the previous call, and
 * whether it comes after the element that had focus then. Returns `null` if no element has focus.
 */
export function focusedPart(root: Document = document) {
  const element = root.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const before = root.querySelector('[data-had-focus]');
  before?.removeAttribute('data-had-focus');
  element.setAttribute('data-had-focus', '');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? element.getBoundingClientRect();
  const isIn = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const at = root.elementFromPoint(
    Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)),
    Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, innerHeight) / 2)),
  );
  const ringed = element.matches('input') ? (element.closest('label') ?? element) : element;
  const ring = ringed === element ? outlineStyle : getComputedStyle(ringed).outlineStyle;
  return {
    name: element.outerHTML.slice(0, 90),
    isSame: element === before,
    isBehind: before === null || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    hasRing: (outlineStyle !== 'none' && outlineWidth !== '0px') || ring !== 'none',
    isInSight: isIn && at !== null && (element.contains(at) || at.contains(element) || ringed.contains(at)),
  };
}

/** Returns the elements with an animation, a transition or smooth scrolling. A reader who prefers reduced motion must get none of these. */
export function movingParts(root: Document = document): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    })
    .map((element) => element.outerHTML.slice(0, 90))
    .slice(0, 8);
}
