import { removeElement, renameElement, replaceNode, selectAll, selectOne } from './node-access';

/** Components of AMP that lay out what they hold; the others load something from elsewhere. */
const CONTAINERS = new Set(
  'amp-accordion amp-base-carousel amp-carousel amp-fit-text amp-inline-gallery amp-layout amp-lightbox-gallery amp-live-list amp-script amp-selector amp-story amp-stream-gallery amp-truncate-text'.split(
    ' ',
  ),
);
const PICTURES = new Set(['amp-img', 'amp-anim']);
const PICTURE_ATTRIBUTES = ['src', 'srcset', 'alt', 'width', 'height', 'class'];
/** What stands where a reader has not paid. */
const UNPAID = '[subscriptions-section="content-not-granted"],[amp-access^="NOT "]';
/** Words that wait, hidden, for the page's scripts to find that the reader may read them. */
const GRANTED = '[amp-access],[subscriptions-section]';

/** Turns the components of an AMP page into the elements that they stand for: pictures, wrappers, quoted posts; takes out its embeds. */
export function openAmp(clone: Element): void {
  for (const notice of selectAll(clone, UNPAID)) removeElement(notice);
  for (const section of selectAll(clone, GRANTED)) section.removeAttribute('hidden');
  for (const component of selectAll(clone, ':not(:defined)')) {
    const name = component.localName;
    if (!name.startsWith('amp-')) continue;
    if (PICTURES.has(name)) {
      component.textContent = '';
      renameElement(component, 'img', PICTURE_ATTRIBUTES);
    } else if (CONTAINERS.has(name)) renameElement(component, 'div', ['class']);
    else if (name === 'amp-timeago') renameElement(component, 'time');
    else {
      const post = selectOne(component, 'blockquote');
      if (post) replaceNode(component, post);
      else removeElement(component);
    }
  }
}
