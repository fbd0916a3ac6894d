/**
 * Hides the page's body on the screen, in print and from the browser's search, without changing any other node. Returns a function that
 * restores the scroll position and the style attribute. If the page has changed the attribute meanwhile, its changes are kept.
 */
export function hidePage(): () => void {
  const { body } = document;
  const { style } = body;
  const before = body.getAttribute('style');
  const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
  const place = { left: window.scrollX, top: window.scrollY, behavior: 'instant' as const };
  style.setProperty('display', 'none', 'important');
  const hidden = body.getAttribute('style');
  return () => {
    // In Chromium, removing the attribute leaves an empty one behind unless it is read first.
    const now = body.getAttribute('style');
    if (now !== hidden) {
      const isHidden = style.getPropertyValue('display') === 'none' && style.getPropertyPriority('display') === 'important';
      if (isHidden) style.setProperty('display', value, priority);
    } else if (before === null) body.removeAttribute('style');
    else body.setAttribute('style', before);
    window.scrollTo(place);
  };
}
