import { removeElement, renameElement, replaceNode, selectOne } from './node-access';

/** The AMP components that lay out their children. All others load something from elsewhere. */
const CONTAINERS = new Set(
  'amp-accordion amp-base-carousel amp-carousel amp-fit-text amp-inline-gallery amp-layout amp-lightbox-gallery amp-live-list amp-script amp-selector amp-story amp-stream-gallery amp-truncate-text'.split(
    ' ',
  ),
);
const PICTURES = new Set(['amp-img', 'amp-anim']);
const PICTURE_ATTRIBUTES = ['src', 'srcset', 'alt', 'width', 'height', 'class'];
/** A selector for notices that only readers who have not paid see. */
const UNPAID = '[subscriptions-section="content-not-granted"],[amp-access^="NOT "]';
/** A selector for text that is hidden until the scripts of the page find that the reader may read it. */
const GRANTED = '[amp-access],[subscriptions-section]';

/** Removes a section that is meant for readers who have not paid, and reveals one that is meant for those who have. */
export function settleSection(section: Element): void {
  if (section.matches(UNPAID)) removeElement(section);
  else if (section.matches(GRANTED)) section.removeAttribute('hidden');
}

/**
 * Replaces an AMP component by what it stands for: a picture, a wrapper, a time or a quoted post. Removes a component that embeds anything
 * else.
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
