import { removeElement, renameElement, replaceNode, selectOne } from './node-access';

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

/** Takes out a notice to those who have not paid, and shows a section for those who have. */
export function settleSection(section: Element): void {
  if (section.matches(UNPAID)) removeElement(section);
  else if (section.matches(GRANTED)) section.removeAttribute('hidden');
}

/** Turns a component of AMP into what it stands for: a picture, a wrapper, a time, a quoted post; takes it out where it embeds something. */
export function openComponent(component: Element): void {
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
