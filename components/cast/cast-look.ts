/** The ways in which a view shows the cast: beside the article, in its place, or as a sheet over it. */
export type CastLook = 'beside' | 'inPlace' | 'sheet';

/** Returns how the cast is shown. The style sheets decide this, because they know how much space there is, and whether the reader touches. */
export function lookOf(cast: HTMLElement): CastLook {
  const style = getComputedStyle(cast);
  if (style.getPropertyValue('--cast-is') === 'sheet') return 'sheet';
  return style.position === 'absolute' ? 'inPlace' : 'beside';
}

const ROLES: Readonly<Record<CastLook, string>> = { beside: 'complementary', inPlace: 'main', sheet: 'dialog' };

/**
 * Sets the role of the cast for assistive technology. While the cast is an open sheet, nothing else in the view can be used, except
 * messages and what is opened over the sheet later.
 */
export function tellLook(view: HTMLElement, cast: HTMLElement, isOpen: boolean): void {
  const look = isOpen ? lookOf(cast) : 'beside';
  const isModal = look === 'sheet';
  cast.role = ROLES[look];
  cast.ariaModal = isModal ? 'true' : null;
  for (const part of [...view.children, ...(cast.parentElement?.children ?? [])])
    if (!part.contains(cast) && !part.matches('.toasts')) part.toggleAttribute('inert', isModal);
}
