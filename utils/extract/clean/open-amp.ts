import { removeElement, renameElement, replaceNode, selectOne } from '../page/node-access';

/** The AMP components that only lay out their children. All others load something from elsewhere. */
const CONTAINERS = new Set(
  'amp-accordion amp-base-carousel amp-carousel amp-fit-text amp-inline-gallery amp-layout amp-lightbox-gallery amp-live-list amp-script amp-selector amp-story amp-stream-gallery amp-truncate-text'.split(
    ' ',
  ),
);
const PICTURES = new Set(['amp-img', 'amp-anim']);
const PICTURE_ATTRIBUTES = ['src', 'srcset', 'alt', 'width', 'height', 'class'];
/** A selector for paywall notices, which are meant only for readers without access. */
const UNPAID = '[subscriptions-section="content-not-granted"],[amp-access^="NOT "]';
/** A selector for text that stays hidden until the page's scripts have confirmed that the reader has access. */
const GRANTED = '[amp-access],[subscriptions-section]';

/** Removes a section that is meant for readers without access, and reveals one that is meant for readers with access. */
export function settleSection(section: Element): void {
  if (section.matches(UNPAID)) removeElement(section);
  else if (section.matches(GRANTED)) section.removeAttribute('hidden');
}

/**
 * Replaces an AMP component with what it represents: a picture, a wrapper, a time or a quoted post. Removes a component that embeds
 * anything else.
 */
export function replaceAmpComponent(component: Element): void {
  const name = component.localName;
  if (PICTURES.has(name)) {
    component.textContent = '';
    renameElement(component, 'img', PICTURE_ATTRIBUTES);
  } else if (CONTAINERS.has(name)) renameElement(component, 'div', ['class']);
  else if (name === 'amp-timeago') renameElement(component, 'time');
  else {
    const post = selectOne(component, 'blockquote');
    if (post && name === 'amp-twitter') post.setAttribute('class', 'twitter-tweet');
    if (post) replaceNode(component, post);
    else removeElement(component);
  }
}
