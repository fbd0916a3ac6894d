/**
 * Takes the page's body off the screen, from print and from find-in-page. The page's nodes are not touched otherwise.
 * Returns what brings the page back as it was: the style attribute to the letter, the scroll place, the focus.
 */
export function hidePage(): () => void {
  const { body } = document;
  const style = body.getAttribute('style');
  const focused = document.activeElement;
  const place = { left: window.scrollX, top: window.scrollY, behavior: 'instant' as const };
  body.style.setProperty('display', 'none', 'important');
  return () => {
    if (style === null) body.removeAttribute('style');
    else body.setAttribute('style', style);
    window.scrollTo(place);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
