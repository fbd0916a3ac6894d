import { joinEntryTimes } from '../entries/join-entry-times';
import type { LeaveOut } from '../integrity/leave-out';
import { noteRescuer } from '../notes/rescue-notes';
import { allElements, removeElement, renameElement, selectAll } from '../page/node-access';
import { CONSENT_SELECTOR } from '../phrases/consent-containers';
import { markPosts } from '../posts/mark-posts';
import { KEEP_ATTRIBUTE } from './apply-site-rules';
import { dropComments } from './drop-comments';
import { dropConsent } from './drop-consent';
import { isFactBox } from './find-fact-boxes';
import { isSetQuotation } from './find-set-quotations';
import { flattenMath } from './flatten-math';
import { normaliseComponents } from './normalise-components';
import { normaliseStructure } from './normalise-structure';
import { openNoscripts } from './open-noscripts';
import { sortByClass } from './sort-by-class';
import { splitAtBreaks } from './split-at-breaks';

/** Elements that are never part of an article, or that could interfere with Readability's work on the DOM. */
const HAZARDS = new Set('input select textarea object embed iframe frame base style template canvas svg math audio video map'.split(' '));
const DATA_SCRIPT = 'script[type="application/ld+json"]';

/**
 * A selector for elements next to an article or on top of it, such as navigation and banners. Readability would remove them too, but
 * removing them earlier saves time.
 */
const BESIDE = `nav,footer,aside,[role="navigation"],${CONSENT_SELECTOR}`;

/**
 * The minimum number of paragraphs in a form that merely wraps the whole page, as in ASP.NET. A form with fewer is meant to be filled in.
 */
const PAGE_FORM_PARAGRAPHS = 3;

/**
 * Removes from a clone of the page everything that Readability must not see, such as forms, embeds, scripts, dialogs, consent banners and
 * comments. Also turns custom elements, formulas and other structures into plain elements. Forms are removed early and through the
 * prototypes' methods, because `<form><input name=parentNode>` makes Readability loop forever. Elements in which a part of the article may
 * stand are removed by `leaveOut`.
 */
export function cleanClone(clone: Element, leaveOut: LeaveOut = removeElement): void {
  openNoscripts(clone);
  for (const form of selectAll(clone, 'form').reverse()) {
    if (paragraphsIn(form) < PAGE_FORM_PARAGRAPHS) leaveOut(form, 'form');
    else renameElement(form, 'div');
  }
  normaliseComponents(clone);
  markPosts(clone);
  flattenMath(clone);
  normaliseStructure(clone, leaveOut);
  for (const element of allElements(clone)) {
    const name = element.localName;
    if (name === 'dialog' || name === 'button') leaveOut(element, name === 'button' ? 'form' : 'banner');
    else if (HAZARDS.has(name) || (name === 'script' && !element.matches(DATA_SCRIPT))) removeElement(element);
  }
  for (const named of selectAll(clone, 'img[name]')) named.removeAttribute('name');
  const paragraphs = selectAll(clone, 'p').length;
  const kept = selectAll(clone, `[${KEEP_ATTRIBUTE}]`);
  const rescueNotes = noteRescuer(clone.getAttribute('lang'));
  let last: Element | null = null;
  for (const beside of selectAll(clone, BESIDE)) {
    if (last?.contains(beside)) continue;
    const isAside = beside.localName === 'aside';
    if (paragraphsIn(beside) * 2 > paragraphs || kept.some((one) => one.contains(beside) || beside.contains(one))) {
      if (isAside) renameElement(beside, 'div', ['class', 'id', KEEP_ATTRIBUTE]);
    } else if (isAside && isSetQuotation(beside)) renameElement(beside, 'blockquote').setAttribute('class', 'pull-quote');
    else if (!rescueNotes(beside) && (!isAside || !isFactBox(beside))) {
      leaveOut(beside, isAside ? 'aside' : 'banner');
      last = beside;
    }
  }
  const rest = paragraphs - dropComments(clone, leaveOut) - dropConsent(clone, leaveOut);
  sortByClass(clone, rest, leaveOut);
  joinEntryTimes(clone);
  splitAtBreaks(clone);
  reveal(clone);
}

/**
 * Removes the attributes that hide the article while a dialog or the extension's reader mode covers it, because Readability ignores hidden
 * elements.
 */
function reveal(clone: Element): void {
  for (const root of [clone, ...selectAll(clone, 'body')])
    for (const hiding of ['style', 'hidden', 'aria-hidden']) root.removeAttribute(hiding);
  // `aria-hidden` has no visual effect, and pages set it on parts of an article as well as on icons.
  for (const hidden of selectAll(clone, '[aria-hidden="true"]')) if (paragraphsIn(hidden) > 0) hidden.removeAttribute('aria-hidden');
}

const paragraphsIn = (element: Element): number => Element.prototype.getElementsByTagName.call(element, 'p').length;
