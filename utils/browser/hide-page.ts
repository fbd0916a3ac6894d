/**
 * Hides the page's body on the screen, in print and from the browser's search, without changing any other node. Returns a function that
 * restores the original style attribute and the scroll position.
 */
export function hidePage(): () => void {
  const { body } = document;
  const style = body.getAttribute('style');
  const place = { left: window.scrollX, top: window.scrollY, behavior: 'instant' as const };
  body.style.setProperty('display', 'none', 'important');
  return () => {
    if (style === null) body.removeAttribute('style');
    else body.setAttribute('style', style);
    window.scrollTo(place);
  };
}
