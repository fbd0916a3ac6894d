import type { ForestModel } from '../forest/forest-model';
import type { Article, Failure, Result, SiteRule } from '../model';
import { finishInTime, type Steps } from '../steps/steps';
import { viewPage } from './blocks/view-page';
import { buildBody } from './body/build-body';
import { keepBlocks } from './body/keep-blocks';
import { markLinkTargets } from './body/mark-link-targets';
import { sanitise } from './body/sanitise';
import { estimateF1 } from './choose/estimate-f1';
import { findArticle, keptOf } from './choose/find-article';
import { applySiteRules, keepArticleContainers } from './clean/apply-site-rules';
import { cleanClone } from './clean/clean-clone';
import { dropOtherArticles } from './clean/drop-other-articles';
import { findPartial, findWalls } from './find-partial';
import { findWallWords } from './find-wall-words';
import { guessLanguage } from './guess-language';
import { prepareIntegrity } from './integrity/count-integrity';
import { leaveOutInto, type Removal } from './integrity/leave-out';
import { pickDirection } from './metadata/pick-language';
import { readMetadata } from './metadata/read-metadata';
import { findNotes, withNotes } from './notes/find-notes';
import { wrapNotes } from './notes/wrap-notes';
import { clonePage, mountClone } from './page/clone-page';
import { findNextPage } from './page/find-next-page';
import { guardArticle, guardClone, guardTree, isBlankPage } from './page/guard-page';
import { hasLogIn } from './page/has-log-in';
import { selectOne } from './page/node-access';
import { showShadowTrees } from './page/show-shadow-trees';
import { loadedHosts } from './pictures/loaded-hosts';
import { loadedSizes } from './pictures/loaded-sizes';
import { normaliseImages } from './pictures/normalise-images';
import { withoutRepeatedPictures } from './pictures/without-repeated-pictures';

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Extracts the article from a page without changing `doc`. Error codes: `pdfPage`, `notADocument`, `emptyPage`, `notAnArticle`;
 * `pageTooLarge`, `pageTooManyElements` and `pageTooDeep`, each with the measured number; `pageTooSlow` if the extraction takes longer than
 * `MAX_STAGE_MS`; `unexpected` if DOMPurify is not supported.
 * @param url The address that the browser shows. All addresses in the page are resolved against it.
 * @param model The model of the learned filter.
 * @param rules The reader's own rules for this site. The rules that ship with the extension are always applied.
 * @param now Returns the time in milliseconds.
 */
export const extractArticle = (
  doc: Document,
  url: string,
  model: ForestModel,
  rules: readonly SiteRule[] = [],
  now = () => performance.now(),
): Result<Article> => finishInTime(extractInSteps(doc, url, model, rules), now);

/** Extracts the article from a page as `extractArticle` does, in steps. */
export function* extractInSteps(doc: Document, url: string, model: ForestModel, rules: readonly SiteRule[]): Steps<Result<Article>> {
  const type = contentTypeOf(doc);
  if (!HTML_TYPES.has(type)) return fail({ code: type === 'application/pdf' ? 'pdfPage' : 'notADocument', detail: type });
  const page = selectOne(doc, ':root');
  if (!page) return fail({ code: 'emptyPage' });
  const cleaned = yield* cleanPage(doc, page, url, rules);
  if (!cleaned.ok) return cleaned;
  const { clone, nextPage, pictureHosts, removals, walls, isLogIn } = cleaned.value;
  const metadata = readMetadata(clone, url);
  keepArticleContainers(clone);
  dropOtherArticles(clone, metadata.title, leaveOutInto(removals));
  yield;
  const viewed = viewPage(clone, metadata, url);
  if (viewed.page.blocks.length === 0) return fail({ code: isBlankPage(doc, page) ? 'emptyPage' : 'notAnArticle' });
  yield;
  const found = findArticle(viewed, metadata, model, isLogIn);
  if (!found) return fail({ code: isBlankPage(doc, page) ? 'emptyPage' : 'notAnArticle' });
  const { choices, pictures } = found;
  yield;
  const wallWords = findWallWords(choices, walls, metadata.lang);
  const notes = findNotes(wallWords.choices, metadata.lang);
  const all = withNotes(wallWords.choices, notes);
  const kept = keptOf(all);
  const partial = findPartial(metadata.access, walls, kept, wallWords.isThere);
  const integrityOf = prepareIntegrity(all, removals, metadata.lang);
  markLinkTargets(viewed.page.root, url);
  keepBlocks(viewed.page.root, kept, pictures);
  wrapNotes(notes);

  yield;
  const fragment = sanitise(viewed.page.root, url);
  if (!fragment) return fail({ code: 'unexpected', detail: 'DOMPurify is not supported here.' });
  yield;
  const { body, text } = buildBody(fragment);
  const block = guardArticle({ body, text });
  if (block) return fail(block);
  const { canonicalUrl, site, section, standfirst, published, updated, image, imageCaption, imageCredit } = metadata;
  const lang = metadata.lang ?? guessLanguage(text);
  return {
    ok: true,
    value: {
      url,
      canonicalUrl,
      title: viewed.page.title,
      byline: viewed.authors.join(', ') || null,
      authors: viewed.authors,
      site,
      section,
      standfirst,
      published,
      updated,
      lang,
      dir: pickDirection(text, viewed.dir, lang),
      image,
      imageCaption,
      imageCredit,
      ...(pictureHosts.length > 0 ? { pictureHosts } : {}),
      ...(partial ? { partial } : {}),
      nextPage,
      text,
      body: withoutRepeatedPictures(body),
      integrity: { ...integrityOf(text), expectedF1: estimateF1(all) },
    },
  };
}

/** The cleaned copy of a page, and what was found before it was cleaned. */
interface CleanedPage {
  readonly clone: Document;
  readonly nextPage: string | null;
  readonly pictureHosts: readonly string[];
  readonly removals: Removal[];
  /** The elements that look like a subscription wall. Most of them are no longer in the clone. */
  readonly walls: readonly Element[];
  /** Whether the main thing on the page is a form that asks for a password. */
  readonly isLogIn: boolean;
}

function* cleanPage(doc: Document, page: Element, url: string, rules: readonly SiteRule[]): Steps<Result<CleanedPage>> {
  const shape = guardTree(doc, page);
  if (shape) return fail(shape);
  yield;
  const root = clonePage(page, doc);
  const sizes = loadedSizes(page, root);
  const pictureHosts = loadedHosts(page);
  const shadow = showShadowTrees(page, root);
  if (shadow) return fail(shadow);
  yield;
  const nextPage = findNextPage(root, url);
  const walls = findWalls(root);
  const isLogIn = hasLogIn(root);
  const removals: Removal[] = [];
  const leaveOut = leaveOutInto(removals);
  applySiteRules(root, url, rules, leaveOut);
  cleanClone(root, leaveOut);
  const size = guardClone(root);
  if (size) return fail(size);
  yield;
  normaliseImages(root, url, sizes);
  yield;
  return { ok: true, value: { clone: mountClone(root), nextPage, pictureHosts, removals, walls, isLogIn } };
}

const fail = (error: Failure): { readonly ok: false; readonly error: Failure } => ({ ok: false, error });

const contentType = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get;
const contentTypeOf = (doc: Document): string => String(contentType?.call(doc) ?? '');
