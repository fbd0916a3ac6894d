/**
 * Brings the place of the guide into view that a fragment of its address names, such as «#certainty», marks it and focuses it, so that a
 * screen reader goes on reading there. Does nothing if the guide has no such place.
 */
export function showPlace(fragment: string): void {
  const place = document.getElementById(fragment.slice(1));
  if (!place) return;
  for (const marked of document.querySelectorAll('[data-asked]')) marked.removeAttribute('data-asked');
  const isSection = place.tagName === 'SECTION';
  // The heading of a section is mark enough.
  if (!isSection) place.dataset.asked = '';
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: isSection ? 'start' : 'center' });
}
