import { parseMarkup } from '../body/sanitise';
import { createIn, renameElement, replaceNode, selectAll } from '../page/node-access';

/**
 * The minimum length, in UTF-16 units, for the content of a `<noscript>` to be considered as the article. Shorter content is a notice or a
 * picture.
 */
const MIN_MARKUP = 600;
/** The minimum share of the page's prose that a `<noscript>` must contain to be treated as the article. */
const MIN_SHARE = 0.8;
/** The minimum length of a prose paragraph, in UTF-16 units. Shorter paragraphs are labels. */
const MIN_PARAGRAPH = 40;

/**
 * Replaces a `<noscript>` with its content if it contains nearly all of the page's prose, as on pages that display nothing until their
 * scripts have run. Other `<noscript>` elements stay. If scripts are enabled, the content is plain text, and DOMPurify turns it into
 * elements.
 */
export function openNoscripts(clone: Element): void {
  const candidates = selectAll(clone, 'noscript').filter((noscript) => isLong(noscript));
  if (candidates.length === 0) return;
  let outside = 0;
  for (const paragraph of selectAll(clone, 'p')) if (!paragraph.closest('noscript')) outside += proseOf(paragraph);
  for (const noscript of candidates) {
    const content = noscript.firstElementChild ? noscript : parsed(noscript);
    const inside = [...(content?.querySelectorAll('p') ?? [])].reduce((sum, paragraph) => sum + proseOf(paragraph), 0);
    if (!content || inside < (inside + outside) * MIN_SHARE || inside < MIN_MARKUP / 2) continue;
    if (content === noscript) renameElement(noscript, 'div');
    else replaceNode(noscript, content);
  }
}

const isLong = (noscript: Element): boolean =>
  noscript.textContent.length >= MIN_MARKUP && (noscript.firstElementChild !== null || /<p[\s>]/i.test(noscript.textContent));

function proseOf(paragraph: Element): number {
  const { length } = paragraph.textContent.trim();
  return length >= MIN_PARAGRAPH ? length : 0;
}

function parsed(noscript: Element): Element | null {
  const fragment = parseMarkup(noscript.textContent);
  if (!fragment) return null;
  const holder = createIn(noscript, 'div');
  holder.append(fragment);
  return holder;
}
