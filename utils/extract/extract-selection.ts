import type { Article, Result } from '../model';
import { finishInTime, type Steps } from '../steps/steps';
import { countQuoteMarks } from '../text/count-quote-marks';
import { buildBody } from './build-body';
import { cleanClone } from './clean-clone';
import { clonePage, mountClone } from './clone-page';
import { copySelection } from './copy-selection';
import { flattenMath } from './flatten-math';
import { guardArticle, guardClone, guardTree } from './guard-page';
import { guessLanguage } from './guess-language';
import { markLinkTargets } from './mark-link-targets';
import { pickDirection } from './metadata/pick-language';
import { readMetadata } from './metadata/read-metadata';
import { selectOne } from './node-access';
import { normaliseImages } from './normalise-images';
import { normaliseStructure } from './normalise-structure';
import { sanitise } from './sanitise';
import { withoutRepeatedPictures } from './without-repeated-pictures';

/**
 * Returns a page's selection as an article. The article consists of exactly the selected words in their blocks, and no rules are applied.
 * Its authors, site and dates are taken from the page. Changes neither the page nor the selection.
 * Error codes: `nothingSelected` if no words are selected; `pageTooLarge`, `pageTooManyElements`, `pageTooDeep` and `pageTooSlow`;
 * `unexpected` if DOMPurify is not supported.
 * @param now Returns the time in milliseconds.
 */
export const extractSelection = (doc: Document, url: string, now = () => performance.now()): Result<Article> =>
  finishInTime(extractInSteps(doc, url), now);

function* extractInSteps(doc: Document, url: string): Steps<Result<Article>> {
  const page = selectOne(doc, ':root');
  const shape = page ? guardTree(doc, page) : null;
  if (!page || shape) return { ok: false, error: shape ?? { code: 'nothingSelected' } };
  const part = copySelection(doc);
  if (!part) return { ok: false, error: { code: 'nothingSelected' } };
  yield;
  const root = clonePage(page, doc);
  cleanClone(root);
  const size = guardClone(part) ?? guardClone(root);
  if (size) return { ok: false, error: size };
  yield;
  flattenMath(part);
  normaliseStructure(part);
  normaliseImages(part, url);
  markLinkTargets(part, url);
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
