import type { Article, Result } from '../../model';
import type { Steps } from '../../steps/steps';
import { countQuoteMarks } from '../../text/count-quote-marks';
import { buildBody } from '../body/build-body';
import { markLinkTargets } from '../body/mark-link-targets';
import { sanitise } from '../body/sanitise';
import { flattenMath } from '../clean/flatten-math';
import { normaliseStructure } from '../clean/normalise-structure';
import { guessLanguage } from '../guess-language';
import { pickDirection } from '../metadata/pick-language';
import { readMetadata } from '../metadata/read-metadata';
import { NOTE_ATTRIBUTE } from '../notes/wrap-notes';
import { mountClone } from '../page/clone-page';
import { guardArticle, guardClone } from '../page/guard-page';
import { selectAll } from '../page/node-access';
import { normaliseImages } from '../pictures/normalise-images';
import { withoutRepeatedPictures } from '../pictures/without-repeated-pictures';

/**
 * Makes an article of exactly the words in a part of a page, with no rules applied. Its authors, site and dates are those of the page. `part`
 * is a copy of the part, and `root` is a cleaned clone of the page's root element. Fails with `nothingSelected` if the part has no words.
 */
export function* articleOfPart(part: Element, root: Element, url: string): Steps<Result<Article>> {
  const size = guardClone(part) ?? guardClone(root);
  if (size) return { ok: false, error: size };
  yield;
  flattenMath(part);
  normaliseStructure(part);
  normaliseImages(part, url);
  markLinkTargets(part, url);
  for (const marked of selectAll(part, `[${NOTE_ATTRIBUTE}]`)) marked.removeAttribute(NOTE_ATTRIBUTE);
  yield;
  const fragment = sanitise(part, url);
  if (!fragment) return { ok: false, error: { code: 'unexpected', detail: 'DOMPurify is not supported here.' } };
  const { body, text } = buildBody(fragment);
  if (text === '') return { ok: false, error: { code: 'nothingSelected' } };
  const tooLong = guardArticle({ body, text });
  if (tooLong) return { ok: false, error: tooLong };
  yield;
  const { canonicalUrl, title, site, section, authors, published, updated, lang: declared } = readMetadata(mountClone(root), url);
  const lang = declared ?? guessLanguage(text);
  const quoteMarks = countQuoteMarks(text);
  const paragraphs = text.split('\n').length;
  return {
    ok: true,
    value: {
      url,
      canonicalUrl,
      title: title ?? '',
      byline: authors.join(', ') || null,
      authors,
      site,
      section,
      // If the standfirst or the lead picture was selected, it is already part of the body.
      standfirst: null,
      published,
      updated,
      lang,
      dir: pickDirection(text, null, lang),
      image: null,
      imageCaption: null,
      imageCredit: null,
      nextPage: null,
      text,
      body: withoutRepeatedPictures(body),
      // The reader selected exactly these words, so nothing was left out.
      integrity: {
        pageQuoteMarks: quoteMarks,
        keptQuoteMarks: quoteMarks,
        pageParagraphs: paragraphs,
        keptParagraphs: paragraphs,
        lost: [],
      },
    },
  };
}
