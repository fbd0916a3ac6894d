import { KEEP_ATTRIBUTE } from './apply-site-rules';
import { dropComments } from './drop-comments';
import { dropConsent } from './drop-consent';
import { isFactBox } from './find-fact-boxes';
import { flattenMath } from './flatten-math';
import { joinEntryTimes } from './join-entry-times';
import { allElements, removeElement, renameElement, selectAll } from './node-access';
import { openNoscripts } from './open-noscripts';
import { CONSENT_SELECTOR } from './phrases/consent-containers';
import { settleComponents } from './settle-components';
import { settleStructure } from './settle-structure';
import { sortByClass } from './sort-by-class';
import { splitAtBreaks } from './split-at-breaks';

/** What is never part of an article, and what could bend the DOM under Readability's hands. */
const HAZARDS = new Set(
  'input button select textarea object embed iframe frame base style template canvas svg math audio video map dialog'.split(' '),
);
const DATA_SCRIPT = 'script[type="application/ld+json"]';

/** What stands beside or over an article. Readability takes these away too, only later; removed now they cost it no time. */
const BESIDE = `nav,footer,aside,[role="navigation"],${CONSENT_SELECTOR}`;

/** A form with this many paragraphs wraps the page (ASP.NET does so), it does not ask for anything. */
const PAGE_FORM_PARAGRAPHS = 3;

/**
 * Takes from a clone of the page what Readability must not see: forms, embeds, scripts, dialogs and consent banners.
 * Forms go first, through the prototypes: `<form><input name=parentNode>` makes Readability loop for ever.
 */
export function cleanClone(clone: Element): void {
  openNoscripts(clone);
  for (const form of selectAll(clone, 'form').reverse()) {
    if (paragraphsIn(form) < PAGE_FORM_PARAGRAPHS) removeElement(form);
    else renameElement(form, 'div');
  }
  settleComponents(clone);
  flattenMath(clone);
  settleStructure(clone);
  for (const element of allElements(clone)) {
    const name = element.localName;
    if (HAZARDS.has(name) || (name === 'script' && !element.matches(DATA_SCRIPT))) removeElement(element);
  }
  for (const named of selectAll(clone, 'img[name]')) named.removeAttribute('name');
  const paragraphs = selectAll(clone, 'p').length;
  const kept = selectAll(clone, `[${KEEP_ATTRIBUTE}]`);
  for (const beside of selectAll(clone, BESIDE)) {
    const isAside = beside.localName === 'aside';
    if (paragraphsIn(beside) * 2 > paragraphs || kept.some((one) => one.contains(beside) || beside.contains(one))) {
      if (isAside) renameElement(beside, 'div', ['class', 'id', KEEP_ATTRIBUTE]);
    } else if (!isAside || !isFactBox(beside)) removeElement(beside);
  }
  const rest = paragraphs - dropComments(clone) - dropConsent(clone);
  sortByClass(clone, rest);
  joinEntryTimes(clone);
  splitAtBreaks(clone);
  reveal(clone);
}

/** Undoes what hides the article while a dialog or our own reader mode covers it: Readability leaves out what is hidden. */
function reveal(clone: Element): void {
  for (const root of [clone, ...selectAll(clone, 'body')])
    for (const hiding of ['style', 'hidden', 'aria-hidden']) root.removeAttribute(hiding);
  // It hides nothing from the eye, and pages set it on parts of an article as well as on their icons.
  for (const hidden of selectAll(clone, '[aria-hidden="true"]')) if (paragraphsIn(hidden) > 0) hidden.removeAttribute('aria-hidden');
}

const paragraphsIn = (element: Element): number => Element.prototype.getElementsByTagName.call(element, 'p').length;
